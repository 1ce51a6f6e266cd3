import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { ReportError } from '../../shared/dispatch.ts';
import type { Host } from '../host/host.ts';
import { listPageFiles, type PageFile } from '../host/page-files.ts';
import { pageHeaders } from '../host/page-headers.ts';
import { answerRpc, sendFailure } from './answer-rpc.ts';
import { refuseCaller } from './check-caller.ts';
import { openEventHub, type EventHub } from './event-hub.ts';
import { listenOnLoopback } from './listen-on-loopback.ts';
import { sendDownload, sendPageFile } from './send-file.ts';
import { makeSession, type Session } from './session.ts';

/** What a web front door serves. */
export interface WebOptions {
  readonly host: Host;
  /** Folder of the built page. */
  readonly pageDirectory: string;
  /** Where to listen; where it is taken, a free port is. 0 asks for a free one at once. */
  readonly port: number;
  readonly reportError: ReportError;
  /** Longest request body in bytes; a batch of uploaded files in base64 is one request. */
  readonly bodyLimit?: number;
}

/** A running server. */
export interface WebServer {
  /** The address to open, with the token that lets a browser in. */
  readonly url: string;
  /** Ends all connections and stops listening. The host stays open. */
  readonly close: () => Promise<void>;
}

interface Site {
  readonly options: WebOptions;
  readonly files: ReadonlyMap<string, PageFile>;
  readonly session: Session;
  readonly hub: EventHub;
  readonly port: number;
}

const defaultBodyLimit = 256 * 1024 ** 2;

/** Times in ms within which a client must have sent its headers and its whole request; idle connections end sooner. */
const timeouts = {
  headersTimeout: 10_000,
  requestTimeout: 120_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 2_000,
};

/** Serves the page and its host on 127.0.0.1 to browsers that present the token. Rejects when the page is not built. */
export async function serveWeb(options: WebOptions): Promise<WebServer> {
  const files = await listPageFiles(options.pageDirectory);
  const server = createServer(timeouts);
  const port = await listenOnLoopback(server, options.port);
  const session = makeSession();
  const hub = openEventHub(options.host.subscribe);
  const site: Site = { options, files, session, hub, port };
  server.on('request', (request, response) => {
    answer(site, request, response).catch((error: unknown) => {
      // A browser that goes away while a file is sent to it is not an error.
      if (!request.destroyed || !response.headersSent) options.reportError(request.url ?? '', error);
      response.destroy();
    });
  });
  return { url: `http://127.0.0.1:${port}/?token=${session.token}`, close: () => closeServer(server, hub) };
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  for (const [name, value] of Object.entries(pageHeaders)) response.setHeader(name, value);
  const refusal = refuseCaller(request, site.port);
  if (refusal !== undefined) return sendFailure(response, 403, refusal);
  const url = parseTarget(request.url);
  if (url === undefined) return sendFailure(response, 400, 'The address is malformed.');
  const token = url.searchParams.get('token');
  if (request.method === 'GET' && url.pathname === '/' && token !== null) return logIn(site, response, token);
  if (!site.session.hasCookie(request)) return sendFailure(response, 403, noSession);
  const method = /^\/rpc\/([^/]+)$/.exec(url.pathname)?.[1];
  if (method !== undefined) {
    const { host, reportError, bodyLimit = defaultBodyLimit } = site.options;
    return answerRpc(request, response, method, { handlers: host.handlers, bodyLimit, reportError });
  }
  if (request.method !== 'GET')
    return sendFailure(response, 405, 'Only requests to /rpc/ may change anything.');
  return answerGet(site, request, response, url);
}

async function answerGet(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  if (url.pathname === '/events') {
    const after = request.headers['last-event-id']?.toString() ?? url.searchParams.get('after') ?? undefined;
    return site.hub.connect(response, after);
  }
  const downloadId = /^\/download\/([^/]+)$/.exec(url.pathname)?.[1];
  const download = downloadId === undefined ? undefined : site.options.host.findDownload(downloadId);
  if (download !== undefined) return sendDownload(response, download);
  const file = site.files.get(url.pathname);
  if (file !== undefined) return sendPageFile(response, file);
  sendFailure(
    response,
    404,
    downloadId === undefined ? 'There is no such page.' : 'This export is no longer there: export again.',
  );
}

function logIn(site: Site, response: ServerResponse, token: string): void {
  if (!site.session.isToken(token)) return sendFailure(response, 403, noSession);
  response.writeHead(303, {
    location: '/',
    'set-cookie': site.session.cookieFor(site.port),
    'cache-control': 'no-store',
  });
  response.end();
}

const noSession = 'This address belongs to a workbench that has ended: open the one that the terminal shows.';

/** Only origin-form targets (RFC 9112, section 3.2.1): a proxy's absolute form would bring a host of its own. */
function parseTarget(target: string | undefined): URL | undefined {
  if (target === undefined || !target.startsWith('/') || target.startsWith('//')) return undefined;
  return URL.parse(target, 'http://127.0.0.1') ?? undefined;
}

async function closeServer(server: Server, hub: EventHub): Promise<void> {
  hub.close();
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), closingGraceMs).unref();
  });
}

/** How long a request that is under way may take to end when the server closes. */
const closingGraceMs = 2_000;
