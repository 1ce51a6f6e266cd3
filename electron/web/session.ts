import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** The secrets of one server: a token that is printed in its address, and the cookie that a browser gets for it. */
export interface Session {
  readonly token: string;
  /** Whether this is the printed token. */
  isToken(presented: string): boolean;
  /** Whether the request carries this server's cookie. */
  hasCookie(request: IncomingMessage): boolean;
  /** `Set-Cookie` value for a browser that presented the token. */
  cookieFor(port: number): string;
}

/**
 * Makes the secrets of one server. Cookies are shared by all ports of one address, so the name carries the port: two
 * workbenches do not log each other out.
 */
export function makeSession(): Session {
  const token = randomBytes(32).toString('base64url');
  const secret = randomBytes(32).toString('base64url');
  return {
    token,
    isToken: (presented) => isSame(presented, token),
    hasCookie: (request) => cookiesOf(request).some((value) => isSame(value, secret)),
    cookieFor: (port) => `${cookiePrefix}${port}=${secret}; Path=/; HttpOnly; SameSite=Strict`,
  };
}

const cookiePrefix = 'dwibahasa-';

function cookiesOf(request: IncomingMessage): string[] {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  return pairs
    .filter((pair) => pair.startsWith(cookiePrefix))
    .map((pair) => pair.slice(pair.indexOf('=') + 1));
}

/** Compares without telling by its time how much was right. */
function isSame(presented: string, secret: string): boolean {
  const a = Buffer.from(presented);
  const b = Buffer.from(secret);
  return a.length === b.length && timingSafeEqual(a, b);
}
