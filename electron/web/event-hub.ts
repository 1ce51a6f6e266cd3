import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { events, type EventName, type Subscribe } from '../../shared/contract.ts';

/** Hands a host's events to all connected pages. */
export interface EventHub {
  /** Turns a response into an event stream, beginning with what came after the event `after`. */
  connect(response: ServerResponse, after: string | undefined): void;
  /** Ends all streams and stops listening to the host. */
  close(): void;
}

interface SentEvent {
  readonly id: string;
  readonly frame: string;
}

const heartbeatMs = 15_000;
const keptEvents = 512;
/** Bytes that may wait for a page that does not read before its stream is ended; it reconnects when it reads again. */
const longestQueue = 8 * 1024 * 1024;

/**
 * Server-Sent Events (HTML Standard, section 9.2). Events are numbered and the last of them kept: a page that reconnects
 * is told what it missed, or, where that is no longer known, that articles may have changed.
 */
export function openEventHub(subscribe: Subscribe): EventHub {
  const streams = new Set<ServerResponse>();
  const recent: SentEvent[] = [];
  const run = randomBytes(6).toString('hex');
  let count = 0;

  const unsubscribes = eventNames().map((name) => subscribe(name, (payload) => broadcast(name, payload)));
  const heartbeat = setInterval(
    () => streams.forEach((stream) => send(stream, ': still here\n\n')),
    heartbeatMs,
  );
  heartbeat.unref();

  function broadcast(name: EventName, payload: unknown): void {
    count += 1;
    const sent = frameOf(`${run}-${count}`, name, payload);
    recent.push(sent);
    if (recent.length > keptEvents) recent.shift();
    for (const stream of streams) send(stream, sent.frame);
  }

  function missedSince(after: string): readonly SentEvent[] {
    if (after === `${run}-${count}`) return [];
    const index = recent.findIndex((sent) => sent.id === after);
    return index === -1 ? [frameOf(`${run}-${count}`, 'articles.changed', {})] : recent.slice(index + 1);
  }

  return {
    connect(response, after) {
      response.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
      });
      response.write(`id: ${run}-${count}\nretry: 1000\n\n`);
      for (const sent of after === undefined ? [] : missedSince(after)) send(response, sent.frame);
      streams.add(response);
      response.on('close', () => streams.delete(response));
    },
    close() {
      clearInterval(heartbeat);
      for (const unsubscribe of unsubscribes) unsubscribe();
      for (const stream of streams) stream.end();
    },
  };
}

function frameOf(id: string, name: EventName, payload: unknown): SentEvent {
  return { id, frame: `id: ${id}\nevent: ${name}\ndata: ${JSON.stringify(payload)}\n\n` };
}

function send(stream: ServerResponse, frame: string): void {
  if (stream.writableLength > longestQueue) stream.destroy();
  else stream.write(frame);
}

function eventNames(): EventName[] {
  // Object.keys forgets the names that the type knows.
  return Object.keys(events) as EventName[];
}
