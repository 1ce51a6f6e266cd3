import type { Bridge } from '../../shared/bridge.ts';

const firstRetryMs = 500;
const longestRetryMs = 10_000;

/**
 * Server-Sent Events at `url`, opened with the first subscription and kept open. Browsers reconnect by themselves after
 * a lost connection but give up for good after an answer that is not a stream; then this opens a new stream, waiting
 * longer each time. The number of the last event goes along (`after`), and the server repeats what came since.
 */
export function openEventStream(url: string): Bridge['subscribe'] {
  const listeners = new Map<string, Set<(payload: unknown) => void>>();
  let source: EventSource | undefined;
  let lastEventId = '';
  let retryMs = firstRetryMs;

  function deliver(event: Event): void {
    if (!(event instanceof MessageEvent) || typeof event.data !== 'string') return;
    lastEventId = event.lastEventId;
    const payload: unknown = JSON.parse(event.data);
    for (const listener of listeners.get(event.type) ?? []) listener(payload);
  }

  function open(): void {
    const opened = new EventSource(lastEventId === '' ? url : `${url}?after=${encodeURIComponent(lastEventId)}`);
    source = opened;
    for (const name of listeners.keys()) opened.addEventListener(name, deliver);
    opened.addEventListener('open', () => (retryMs = firstRetryMs));
    opened.addEventListener('error', () => {
      if (opened.readyState !== EventSource.CLOSED) return;
      setTimeout(open, retryMs);
      retryMs = Math.min(retryMs * 2, longestRetryMs);
    });
  }

  return (name, listener) => {
    const existing = listeners.get(name);
    const ofName = existing ?? new Set();
    ofName.add(listener);
    if (existing === undefined) {
      listeners.set(name, ofName);
      source?.addEventListener(name, deliver);
    }
    if (source === undefined) open();
    return () => ofName.delete(listener);
  };
}
