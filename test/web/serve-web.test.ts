import { writeFile } from 'node:fs/promises';
import net from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type WebSite } from './web-site.ts';

let site: WebSite;
beforeAll(async () => {
  site = await openSite({ bodyLimit: 64 * 1024 });
});
afterAll(() => site.end());

const describeHost = { method: 'POST', body: '{}' };

describe('The session', () => {
  test('turns the printed token into a cookie that scripts and other sites do not get', async () => {
    const answer = await site.ask(site.url.pathname + site.url.search);
    expect([answer.status, answer.headers.location]).toEqual([303, '/']);
    expect(answer.headers['set-cookie']).toEqual([
      expect.stringMatching(/^dwibahasa-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/),
    ]);
  });

  test('is not opened by a wrong token', async () => {
    const answer = await site.ask('/?token=wrong');
    expect([answer.status, answer.headers['set-cookie']]).toEqual([403, undefined]);
  });

  test.for(['/', '/index.html', '/assets/page.js', '/events', '/download/1', '/rpc/host.describe'])(
    'is needed for %s',
    async (target) => {
      expect((await site.ask(target)).status).toBe(403);
      expect((await site.askAsPage(target, { headers: { cookie: 'dwibahasa-1=guess' } })).status).toBe(403);
    },
  );

  test('lets its page ask', async () => {
    expect(await site.rpc('ids.reserve', { count: 1 })).toEqual({ ok: true, value: [expect.any(String)] });
  });
});

describe('Another page', () => {
  test.for([
    ['a rebound name', { host: 'evil.example' }],
    ['another port', { host: '127.0.0.1:1' }],
    ['another origin', { origin: 'https://evil.example' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:1' }],
    ['an origin that says nothing', { origin: 'null' }],
    ['no origin', { origin: undefined }],
    ['a page of the same site', { 'sec-fetch-site': 'same-site' }],
  ] as const)('is refused with %s', async ([, headers]) => {
    const answer = await site.askAsPage('/rpc/host.describe', { ...describeHost, headers });
    expect(answer.status).toBe(403);
    expect(JSON.parse(answer.body)).toMatchObject({ ok: false, failure: { code: 'invalid-input' } });
  });

  test('gets no permission to read an answer', async () => {
    const answer = await site.askAsPage('/rpc/host.describe', { method: 'OPTIONS' });
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('A request', () => {
  test.for([
    ['GET', 'application/json', '{}', 405],
    ['PUT', 'application/json', '{}', 405],
    ['POST', 'text/plain', '{}', 415],
    ['POST', undefined, '{}', 415],
    ['POST', 'application/x-www-form-urlencoded', 'a=1', 415],
    ['POST', 'application/json', '{', 400],
    ['POST', 'application/json', Buffer.from([0x22, 0xff, 0x22]), 400],
  ] as const)('with %s, %s and %s is answered with %i', async ([method, contentType, body, status]) => {
    const headers = { 'content-type': contentType };
    expect((await site.askAsPage('/rpc/host.describe', { method, headers, body })).status).toBe(status);
  });

  test('with an unknown name is answered as the contract says', async () => {
    expect(await site.rpc('no.such', {})).toMatchObject({ ok: false, failure: { code: 'not-found' } });
  });

  test.for(['content-length', 'transfer-encoding'])(
    'that is too long is refused clearly (%s)',
    async (framing) => {
      const body = JSON.stringify('a'.repeat(70_000));
      const headers =
        framing === 'transfer-encoding' ? { [framing]: 'chunked' } : { [framing]: String(body.length) };
      const answer = await site.askAsPage('/rpc/host.describe', { method: 'POST', headers, body });
      expect(answer.status).toBe(413);
      expect(answer.body).toMatch(/^\{"ok":false,.*fewer files/);
    },
  );
});

describe('A file', () => {
  test('of the page comes with its type and under the policy', async () => {
    const { status, headers } = await site.askAsPage('/');
    expect({ status, ...headers }).toMatchObject({
      status: 200,
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; script-src 'self'; .*frame-ancestors 'none'$/,
    );
  });

  test('with a hash in its name is cached for ever', async () => {
    const { headers } = await site.askAsPage('/assets/page.js');
    expect([headers['content-type'], headers['cache-control']]).toEqual([
      'text/javascript; charset=utf-8',
      'private, max-age=31536000, immutable',
    ]);
  });

  test.for([
    '/../test.dwibahasa',
    '/assets/../../test.dwibahasa',
    '/%2e%2e/test.dwibahasa',
    '/..%2ftest.dwibahasa',
    '/assets/..%5c..%5ctest.dwibahasa',
    '/download/..%2ftest.dwibahasa',
    '/%00',
    '/assets',
  ])('outside the page is not reached by %s', async (target) => {
    expect((await site.askAsPage(target)).status).toBe(404);
  });

  test.for(['//evil.example/', 'http://evil.example/', '*'])(
    'is not asked for by the target %s',
    async (target) => {
      expect((await site.askAsPage(target)).status).toBe(400);
    },
  );
});

describe('A finished export', () => {
  test('is downloaded under its name', async () => {
    const file = path.join(site.folder, 'export.bin');
    await writeFile(file, 'content');
    const download = { path: file, name: 'Berita “utama” é.html', mediaType: 'text/html' };
    const other = await openSite({
      host: { ...site.host, findDownload: (id) => (id === 'x1' ? download : undefined) },
    });
    const { status, headers, body } = await other.askAsPage('/download/x1');
    expect([status, headers['content-type'], body]).toEqual([200, 'text/html', 'content']);
    expect(headers['content-disposition']).toBe(
      `attachment; filename="Berita _utama_ _.html"; filename*=UTF-8''Berita%20%E2%80%9Cutama%E2%80%9D%20%C3%A9.html`,
    );
    expect((await other.askAsPage('/download/x2')).status).toBe(404);
    await other.end();
  });
});

describe('The port', () => {
  test('is a free one where the asked one is taken', async () => {
    const other = await openSite({ port: Number(site.url.port) });
    expect(other.url.port).not.toBe(site.url.port);
    expect(other.url.hostname).toBe('127.0.0.1');
    await other.end();
  });

  test('is left to a client that never finishes its headers only for a while', async () => {
    const socket = net.connect(Number(site.url.port), '127.0.0.1');
    const started = Date.now();
    socket.write('GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n');
    await new Promise((resolve) => socket.resume().on('close', resolve));
    expect(Date.now() - started).toBeLessThan(15_000);
  }, 20_000);
});
