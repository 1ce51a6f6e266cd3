import type { Bridge } from '../../shared/bridge.ts';
import { createClient, type Client } from '../../shared/client.ts';
import { openHttpTransport } from './http-transport.ts';
import { parseEvents } from './parse-events.ts';

declare global {
  interface Window {
    /** Put there by the desktop's preload; absent in a browser. */
    readonly dwibahasa?: Bridge;
  }
}

/**
 * Connects this page to its host, once a page: through the desktop's bridge where there is one, else over HTTP to the
 * server that the page came from.
 */
export function connect(): Client {
  const transport = window.dwibahasa ?? openHttpTransport();
  return createClient(transport.request, parseEvents(transport.subscribe));
}
