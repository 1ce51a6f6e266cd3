import type { Bridge } from '../../shared/bridge.ts';
import { openEventStream } from './event-stream.ts';

/** Browsers refuse keepalive requests whose bodies exceed 64 KiB together (Fetch Standard, "inflight keepalive bytes"). */
const keepaliveBudget = 60_000;

/**
 * Requests as `POST /rpc/<method>`, events from `GET /events`, both at the page's own origin. Requests that are sent
 * while the page is being left (`pagehide`, or hidden) outlive it as long as their bodies stay under 60 kB together: the
 * last save arrives although the tab is gone.
 */
export function openHttpTransport(): Bridge {
  const stream = openEventStream('/events');
  return { request: openRequests(stream.opened), subscribe: stream.subscribe };
}

/** Requests wait for the event stream, so that what they set off is not missed. */
function openRequests(ready: Promise<void>): Bridge['request'] {
  const isLeaving = watchLeaving();
  let keptAlive = 0;
  return async (method, input) => {
    await ready;
    const body = JSON.stringify(input);
    const size = new Blob([body]).size;
    const keepalive = isLeaving() && keptAlive + size <= keepaliveBudget;
    keptAlive += keepalive ? size : 0;
    try {
      const response = await fetch(`/rpc/${method}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
        keepalive,
      });
      const reply: unknown = await response.json();
      return reply;
    } finally {
      keptAlive -= keepalive ? size : 0;
    }
  };
}

/** Capturing, so that it knows before the listeners that save. A page may come back from the back-forward cache. */
function watchLeaving(): () => boolean {
  let hasLeft = false;
  window.addEventListener('pagehide', () => (hasLeft = true), { capture: true });
  window.addEventListener('pageshow', () => (hasLeft = false), { capture: true });
  return () => hasLeft || document.visibilityState === 'hidden';
}
