import http from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { v7 as newId } from 'uuid';
import type { Host } from '../../electron/host/host.ts';
import { openHost } from '../../electron/host/open-host.ts';
import { serveWeb, type WebOptions } from '../../electron/web/serve-web.ts';
import { writeMinimalPage } from '../shell/minimal-page.ts';

/** What a request says besides its path. Headers with the value undefined are left out. */
export interface Question {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: string | Buffer;
}

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

/** A real host behind a real server on a free port, and a browser's side of it. */
export interface WebSite {
  readonly host: Host;
  readonly url: URL;
  readonly folder: string;
  /** Sends a request as it is, with no header but Node's own. */
  readonly ask: (target: string, question?: Question) => Promise<Answer>;
  /** Sends a request as the page does: with cookie and origin. */
  readonly askAsPage: (target: string, question?: Question) => Promise<Answer>;
  /** Sends a request of the contract as the page does, and parses its reply. */
  readonly rpc: (method: string, input: unknown) => Promise<unknown>;
  /** Headers of the page's own requests. */
  readonly pageRequestHeaders: Readonly<Record<string, string>>;
  readonly end: () => Promise<void>;
}

/** Opens a site on an empty workspace; `end` closes and removes it. */
export async function openSite(options: Partial<WebOptions> = {}): Promise<WebSite> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'dwibahasa-web-'));
  const pageDirectory = path.join(folder, 'page');
  await writeMinimalPage(pageDirectory);
  const host = await openEmptyHost(folder);
  const server = await serveWeb({ host, pageDirectory, port: 0, reportError: throwError, ...options });
  const url = new URL(server.url);
  const ask = (target: string, question: Question = {}) => askServer(url, target, question);
  const login = await ask(url.pathname + url.search);
  const cookie = login.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
  const pageRequestHeaders = { cookie, origin: url.origin, 'content-type': 'application/json' };
  const askAsPage = (target: string, question: Question = {}) =>
    ask(target, { ...question, headers: { ...pageRequestHeaders, ...question.headers } });
  return {
    host,
    url,
    folder,
    ask,
    askAsPage,
    pageRequestHeaders,
    async rpc(method, input) {
      const { body } = await askAsPage(`/rpc/${method}`, { method: 'POST', body: JSON.stringify(input) });
      const reply: unknown = JSON.parse(body);
      return reply;
    },
    async end() {
      await server.close();
      await host.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function openEmptyHost(folder: string): Promise<Host> {
  const opened = await openHost({
    workspacePath: path.join(folder, 'test.dwibahasa'),
    dataDirectory: folder,
    clock: () => new Date(),
    newId,
    frontDoor: {},
    sample: false,
  });
  if (!opened.ok) throw new Error(opened.problem.message);
  return opened.value;
}

async function askServer(
  url: URL,
  target: string,
  { method = 'GET', headers = {}, body }: Question,
): Promise<Answer> {
  const present = Object.entries(headers).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return new Promise((resolve, reject) => {
    const request = http.request({
      host: url.hostname,
      port: url.port,
      path: target,
      method,
      headers: Object.fromEntries(present),
    });
    request.on('error', reject);
    request.on('response', (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
      );
    });
    request.end(body);
  });
}

function throwError(what: string, error: unknown): void {
  throw new Error(`The server reports an error at ${what}`, { cause: error });
}
