import type { Bridge } from '../../shared/bridge.ts';

const firstRetryMs = 500;
const longestRetryMs = 10_000;

/** A stream that is being opened or open. */
export interface EventStream {
  readonly subscribe: Bridge['subscribe'];
  /** Resolves once the server has answered for the first time, or failed to: events from then on are not missed. */
  readonly opened: Promise<void>;
}

/**
 * Server-Sent Events at `url`, kept open for the life of the page. Browsers reconnect by themselves after
 * a lost connection but give up for good after an answer that is not a stream; then this opens a new stream, waiting
 * longer each time. The id of the last event goes along (`after`; the server knows none called "none"), and the server
 * repeats what came since, or tells that articles may have changed where it cannot know.
 */
export function openEventStream(url: string): EventStream {
  const listeners = new Map<string, Set<(payload: unknown) => void>>();
  const opened = Promise.withResolvers<void>();
  let lastEventId = '';
  let retryMs = firstRetryMs;
  let source = open();

  function deliver(event: Event): void {
    if (!(event instanceof MessageEvent) || typeof event.data !== 'string') return;
    lastEventId = event.lastEventId;
    const payload: unknown = JSON.parse(event.data);
    for (const listener of listeners.get(event.type) ?? []) listener(payload);
  }

  function open(): EventSource {
    const stream = new EventSource(
      lastEventId === '' ? url : `${url}?after=${encodeURIComponent(lastEventId)}`,
    );
    for (const name of listeners.keys()) stream.addEventListener(name, deliver);
    stream.addEventListener('open', () => {
      retryMs = firstRetryMs;
      lastEventId ||= 'none';
      opened.resolve();
    });
    stream.addEventListener('error', () => {
      opened.resolve();
      if (stream.readyState === EventSource.CLOSED) openLater();
    });
    return stream;
  }

  function openLater(): void {
    setTimeout(() => (source = open()), retryMs);
    retryMs = Math.min(retryMs * 2, longestRetryMs);
  }

  function subscribe(name: string, listener: (payload: unknown) => void): () => void {
    const existing = listeners.get(name);
    const ofName = existing ?? new Set();
    ofName.add(listener);
    if (existing === undefined) {
      listeners.set(name, ofName);
      source.addEventListener(name, deliver);
    }
    return () => ofName.delete(listener);
  }

  return { subscribe, opened: opened.promise };
}
