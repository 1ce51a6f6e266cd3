import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test, vi } from 'vitest';
import { webPage } from '../../../electron/exchange/formats/web-page/web-page.ts';
import { aPage } from '../../builders/a-page.ts';
import { analysedPage } from '../analysed-page.ts';
import { readItems, readText } from '../read-items.ts';

// The machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const accented = aPage({
  inArticle: '<p>Kafé “Teluk” – tempat warga berkumpul setiap sore – ikut menunggu pembangunan jembatan.</p>',
});

test.each([
  ['UTF-8', Buffer.from(accented), 'utf-8'],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${accented}`), 'utf-8'],
  [
    'UTF-8 that says it is Latin-1',
    Buffer.from(accented.replace('charset="utf-8"', 'charset=iso-8859-1')),
    'utf-8',
  ],
  [
    'Windows-1252',
    windows1252(accented.replace('charset="utf-8"', 'charset="windows-1252"')),
    'windows-1252',
  ],
  ['Windows-1252 that says it is UTF-8', windows1252(accented), 'windows-1252'],
  [
    'Windows-1252 that says nothing',
    windows1252(accented.replace('<meta charset="utf-8">', '')),
    'windows-1252',
  ],
  ['UTF-16', Buffer.from(`\ufeff${accented}`, 'utf16le'), 'utf-16le'],
  ['CRLF line ends', Buffer.from(accented.replaceAll('\n', '\r\n')), 'utf-8'],
])('a page in %s is decoded', async (_, bytes, encoding) => {
  const item = await readText(webPage, bytes);
  expect(item.encoding).toBe(encoding);
  expect(item.text).toContain('Kafé “Teluk” – tempat warga berkumpul');
  expect(webPage.detect(bytes, 'x')).toBeGreaterThan(0.5);
});

function windows1252(text: string): Buffer {
  const codes = new Map([
    ['“', 0x93],
    ['”', 0x94],
    ['–', 0x96],
  ]);
  return Buffer.from(Array.from(text, (character) => codes.get(character) ?? character.charCodeAt(0)));
}

test('a page with one broken character is read, and only that character is lost', async () => {
  const bytes = Buffer.from(accented);
  bytes[bytes.indexOf('é') + 1] = 0x20;
  expect((await readText(webPage, bytes)).text).toContain('Kaf\ufffd “Teluk”');
});

/** A server that counts who asks. */
async function aWitness(): Promise<{ readonly address: string; readonly asked: readonly string[] }> {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  // A server that listens on TCP has an address of this kind.
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

test('scripts in a page never run and nothing is fetched', async () => {
  const { address, asked } = await aWitness();
  vi.stubGlobal('pageHasRun', false);
  onTestFinished(() => void vi.unstubAllGlobals());
  const page = aPage({
    head: `<script>globalThis.pageHasRun = true; fetch('${address}/inline')</script><script src="${address}/s.js"></script><link rel="stylesheet" href="${address}/s.css"><style>@import url(${address}/i.css)</style><meta http-equiv="refresh" content="0;url=${address}/r">`,
    inArticle: `<img src="${address}/i.png" onerror="globalThis.pageHasRun = true"><iframe src="${address}/f"></iframe><object data="${address}/o"></object><video src="${address}/v" autoplay></video>`,
    after: `<script>document.body.textContent = ''</script>`,
  });
  expect((await analysedPage(page)).kept).toEqual((await analysedPage(aPage())).kept);
  await new Promise((resolve) => setTimeout(resolve, 50));
  const hasRun: unknown = Reflect.get(globalThis, 'pageHasRun');
  expect({ asked, hasRun }).toEqual({ asked: [], hasRun: false });
  await fetch(`${address}/proof`);
  expect(asked).toEqual(['/proof']);
});

test.each([
  ['no running text', '<html><body><a href="/">Beranda</a></body></html>', 'no running text'],
  ['nothing in it', '<html></html>', 'no running text'],
  ['elements nested without end', `<html><body>${'<div>'.repeat(200_000)}Teks`, 'inside each other'],
  [
    'many elements nested deeply',
    `<html><body>${`${'<div>'.repeat(900)}x${'</div>'.repeat(900)}`.repeat(60)}`,
    'too many elements inside each other',
  ],
  ['more elements than a page has', `<html><body>${'<p>Kata</p>'.repeat(80_000)}`, 'elements'],
])('a page with %s is refused with the reason', async (_, page, reason) => {
  expect(await readItems(webPage, page)).toContain(reason);
});
