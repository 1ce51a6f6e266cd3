import type { Page } from 'playwright-core';
import { parseEvents } from '../../renderer/transport/parse-events.ts';
import { createClient, type Client } from '../../shared/client.ts';
import { events } from '../../shared/contract.ts';

/** A client that asks and listens through the bridge of a desktop page. Once a page. */
export async function clientOfPage(page: Page): Promise<Client> {
  const listeners = new Set<(event: string, payload: unknown) => void>();
  await page.exposeFunction('tellTest', (event: string, payload: unknown) => {
    for (const listener of listeners) listener(event, payload);
  });
  await page.evaluate((names) => {
    for (const name of names)
      window.dwibahasa?.subscribe(name, (payload) => window.tellTest?.(name, payload));
  }, Object.keys(events));
  return createClient(
    (method, input) =>
      page.evaluate(([name, value]) => window.dwibahasa?.request(name, value), [method, input] as const),
    parseEvents((event, listener) => {
      const onEvent = (name: string, payload: unknown) => (name === event ? listener(payload) : undefined);
      listeners.add(onEvent);
      return () => listeners.delete(onEvent);
    }),
  );
}

declare global {
  interface Window {
    /** Hands an event of the page to the test. */
    tellTest?: (event: string, payload: unknown) => void;
  }
}
