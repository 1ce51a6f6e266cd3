import http from 'node:http';
import { createClient, type Client } from '../../shared/client.ts';
import { parseEvents } from '../../renderer/transport/parse-events.ts';
import type { WebSite } from './web-site.ts';

/** A client of a site over real HTTP, without a browser. */
export interface WebClient {
  readonly client: Client;
  readonly close: () => void;
}

/** Connects to a site as its page does: one event stream, one POST a request. */
export async function connectToSite(site: WebSite): Promise<WebClient> {
  const listeners = new Set<(event: string, payload: unknown) => void>();
  const { hostname: host, port } = site.url;
  const stream = http.get({ host, port, path: '/events', headers: site.pageRequestHeaders });
  const response = await new Promise<http.IncomingMessage>((resolve, reject) =>
    stream.on('response', resolve).on('error', reject),
  );
  let text = '';
  response.setEncoding('utf8').on('data', (part: string) => {
    text += part;
    const frames = text.split('\n\n');
    text = frames.pop() ?? '';
    for (const frame of frames) deliver(frame);
  });
  response.on('error', () => listeners.clear());

  function deliver(frame: string): void {
    const event = /^event: (.*)$/m.exec(frame)?.[1];
    const data = /^data: (.*)$/m.exec(frame)?.[1];
    if (event === undefined || data === undefined) return;
    for (const listener of listeners) listener(event, JSON.parse(data));
  }

  const subscribe = parseEvents((event, listener) => {
    const onEvent = (name: string, payload: unknown) => (name === event ? listener(payload) : undefined);
    listeners.add(onEvent);
    return () => listeners.delete(onEvent);
  });
  return { client: createClient(site.rpc, subscribe), close: () => stream.destroy() };
}
