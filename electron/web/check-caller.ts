import type { IncomingMessage } from 'node:http';

/**
 * Says why a request must not be answered; undefined when it may. The `Host` must be this server's own loopback name,
 * which stops DNS rebinding. `Origin` and `Sec-Fetch-Site`, which pages cannot forge, must be this origin's own where a
 * browser sends them, and a POST must have an `Origin`: that stops other pages, also those of other ports of this
 * machine, which share cookies with this one.
 */
export function refuseCaller(request: IncomingMessage, port: number): string | undefined {
  const { host, origin } = request.headers;
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`)
    return 'This server answers only to 127.0.0.1.';
  if (origin === undefined && request.method === 'POST')
    return 'A request without an origin is not answered.';
  if (origin !== undefined && origin !== `http://${host}`) return 'Another page may not use this workbench.';
  const site = request.headers['sec-fetch-site'];
  const isNavigation = request.headers['sec-fetch-mode'] === 'navigate';
  if (site === undefined || site === 'same-origin' || site === 'none' || isNavigation) return undefined;
  return 'Another page may not use this workbench.';
}
