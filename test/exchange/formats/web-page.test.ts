import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test, vi } from 'vitest';
import { webPage } from '../../../electron/exchange/formats/web-page/web-page.ts';
import { analyseImported } from '../../../electron/host/analyse-imported.ts';
import { scorePages } from '../../bench/html-pages.ts';
import { aPage, pageParagraphs, type PageParts } from '../../builders/a-page.ts';
import { readItems, readText } from '../read-items.ts';

// The machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

/** The structure of a page as an import stores it: roles with their text, kept and left out. */
async function analysed(content: string | Uint8Array) {
  const item = await readText(webPage, content);
  const { metadata, blocks } = analyseImported(item);
  const show = (keep: boolean): readonly (readonly [string, string])[] =>
    blocks
      .filter((block) => block.keep === keep)
      .map(({ role, reason, start, end }) => [reason ?? role, item.text.slice(start, end)]);
  return { metadata, kept: show(true), left: show(false) };
}

async function partsKept(parts: PageParts) {
  return (await analysed(aPage(parts))).kept;
}

const [first = '', second = '', third = ''] = pageParagraphs;
const plain = [
  ['title', 'Palu Tunda Jembatan Ketiga'],
  ['paragraph', first],
  ['paragraph', second],
  ['paragraph', third],
];

test('the article is taken out of the page, title first, one paragraph a line', async () => {
  expect(await analysed(aPage())).toMatchObject({
    kept: plain,
    metadata: { title: 'Palu Tunda Jembatan Ketiga' },
  });
});

test.each<[string, PageParts, string, string]>([
  [
    'a link to another article',
    { inArticle: '<p><strong>Baca juga: <a href="/x">Warga Palu Keluhkan Jalan Rusak</a></strong></p>' },
    'related-link',
    'Baca juga: Warga Palu Keluhkan Jalan Rusak',
  ],
  [
    'a table of links',
    {
      inArticle: '<table class="linksisip"><tr><td><a href="/x">Harga Cabai Naik Lagi</a></td></tr></table>',
    },
    'related-link',
    'Harga Cabai Naik Lagi',
  ],
  [
    'a heading over links',
    { inArticle: '<h3>Kabar Lain dari Teluk</h3><ul><li><a href="/x">Nelayan Libur Dua Hari</a></li></ul>' },
    'related-header',
    'Kabar Lain dari Teluk',
  ],
  [
    'an advertisement',
    { inArticle: '<div class="ads-box"><p>Rumah murah di tepi pantai, cicilan ringan.</p></div>' },
    'advertisement',
    'Rumah murah di tepi pantai, cicilan ringan.',
  ],
  [
    'an embedded post',
    {
      inArticle:
        '<blockquote class="twitter-tweet"><p>Kami menunggu jembatan itu selesai tahun depan.</p></blockquote>',
    },
    'embed',
    'Kami menunggu jembatan itu selesai tahun depan.',
  ],
  [
    'the tags',
    { inArticle: '<div class="detail__body-tag tag-list"><a href="/t/palu">Palu</a></div>' },
    'tag-list',
    'Palu',
  ],
])('%s among the paragraphs is kept apart with its reason', async (_, parts, reason, text) => {
  const { kept, left } = await analysed(aPage(parts));
  expect(kept).toEqual(plain);
  expect(left).toContainEqual([reason, text]);
});

test('captions, subheadings and lists belong to the article', async () => {
  const kept = await partsKept({
    inArticle:
      '<figure><img src="/a.jpg"><figcaption>Perahu di muara Palu, Minggu.</figcaption></figure><h2>Menunggu Anggaran</h2><ul><li>Tahap pertama: tiang</li><li>Tahap kedua: lantai</li></ul>',
  });
  expect(kept.slice(3, 7)).toEqual([
    ['caption', 'Perahu di muara Palu, Minggu.'],
    ['subheading', 'Menunggu Anggaran'],
    ['paragraph', 'Tahap pertama: tiang'],
    ['paragraph', 'Tahap kedua: lantai'],
  ]);
});

test('paragraphs that only line breaks divide are divided', async () => {
  const page = `<html><head><title>Palu Tunda Jembatan</title></head><body><h1>Palu Tunda Jembatan</h1><div>${pageParagraphs.join('<br><br>')}</div></body></html>`;
  expect((await analysed(page)).kept.slice(1)).toEqual(plain.slice(1));
});

test('a dateline that markup has cut off is joined to its paragraph', async () => {
  const page = aPage().replace(`<p>${first}`, `<strong>Palu</strong> - <p>${first}`);
  expect((await analysed(page)).kept[1]).toEqual(['paragraph', `Palu - ${first}`]);
});

test('page chrome in the clothes of a caption or a heading is still page chrome', async () => {
  const { kept, left } = await analysed(
    aPage({ inArticle: '<p class="para_caption">ADVERTISEMENT</p><h3>Baca juga: Warga Keluhkan Jalan</h3>' }),
  );
  expect(kept).toEqual(plain);
  expect(left).toEqual([
    ['advertisement', 'ADVERTISEMENT'],
    ['related-link', 'Baca juga: Warga Keluhkan Jalan'],
  ]);
});

test('the writer and the editor beside the title are found', async () => {
  const before = '<div>Penulis <a href="/s">Sari Lestari</a></div><div>Editor: Budi Santoso</div>';
  expect((await analysed(aPage({ before }))).metadata).toMatchObject({
    author: 'Sari Lestari',
    editor: 'Budi Santoso',
  });
});

test('an article in several boxes is joined', async () => {
  const parts = pageParagraphs.map(
    (text, index) => `<section id="page${index}"><p>${text}</p><p>${text} Lagi.</p></section>`,
  );
  const page = `<html><head><title>Palu Tunda Jembatan</title></head><body><h1>Palu Tunda Jembatan</h1><article>${parts.join('')}</article></body></html>`;
  expect((await analysed(page)).kept).toHaveLength(1 + 2 * pageParagraphs.length);
});

test('paragraphs in boxes with the name of a part of the page are still paragraphs', async () => {
  const page = aPage().replace('class="detail__text"', 'class="share content social"');
  expect((await analysed(page)).kept).toEqual(plain);
});

const newsArticle = {
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'BreadcrumbList' },
    {
      '@type': 'NewsArticle',
      headline: 'Palu Tunda Jembatan &quot;Ketiga&quot;',
      datePublished: '2022-02-14T10:05:00+08:00',
      author: [{ '@type': 'Person', name: 'Sari Lestari' }],
      publisher: { '@type': 'Organization', name: 'Kabar Teluk' },
      articleSection: 'Daerah',
      mainEntityOfPage: { '@id': 'https://www.kabarteluk.example/palu' },
    },
  ],
};

test('structured data is read first', async () => {
  const head = `<script type="application/ld+json">${JSON.stringify(newsArticle)}</script><meta property="article:published_time" content="2020-01-01T00:00:00+07:00">`;
  const { metadata } = await analysed(aPage({ head, title: 'Palu Tunda Jembatan "Ketiga"' }));
  expect(metadata).toEqual({
    title: 'Palu Tunda Jembatan "Ketiga"',
    outlet: 'Kabar Teluk',
    author: 'Sari Lestari',
    section: 'Daerah',
    published: '2022-02-14T10:05:00+08:00',
    url: 'https://www.kabarteluk.example/palu',
  });
});

test('OpenGraph is read where there is no structured data, without the name of the site in the title', async () => {
  const head =
    '<meta property="og:title" content="Palu Tunda Jembatan Ketiga | Kabar Teluk"><meta property="og:site_name" content="Kabar Teluk"><meta property="og:url" content="https://kabarteluk.example/a"><meta property="article:published_time" content="2022-02-14T10:05:00+0700"><meta name="author" content="https://facebook.com/kabarteluk"><script type="application/ld+json">{broken</script>';
  const page = aPage({ head }).replace(/<h1>.*?<\/h1>/, '');
  expect((await analysed(page)).metadata).toEqual({
    title: 'Palu Tunda Jembatan Ketiga',
    outlet: 'Kabar Teluk',
    published: '2022-02-14T10:05:00+07:00',
    url: 'https://kabarteluk.example/a',
  });
});

test.each([
  [
    'beside the title',
    '<div class="date">Senin, 14 Februari 2022 | 10:05 WITA</div>',
    '2022-02-14T10:05:00+08:00',
  ],
  ['in numbers', '<span>Senin, 14/02/2022 10:05 WIB</span>', '2022-02-14T10:05:00+07:00'],
])('a date that only the page shows is found %s', async (_, before, published) => {
  expect((await analysed(aPage({ before }))).metadata.published).toBe(published);
});

test('local time that the metadata calls UTC is read as what the page shows', async () => {
  const head = '<meta property="article:published_time" content="2022-02-14T10:05:44Z">';
  const shown = { head, before: '<p>Senin, 14 Februari 2022 10:05 WIB</p>' };
  expect((await analysed(aPage(shown))).metadata.published).toBe('2022-02-14T10:05:44+07:00');
  const right = { head, before: '<p>Senin, 14 Februari 2022 17:05 WIB</p>' };
  expect((await analysed(aPage(right))).metadata.published).toMatch(/^2022-02-14T10:05:44(?:Z|\+00:00)$/);
});

test('a page that only its scripts fill gives the text of its structured data', async () => {
  const data = {
    '@type': 'NewsArticle',
    headline: 'Palu Tunda Jembatan',
    articleBody: pageParagraphs.join('\n\n'),
  };
  const page = `<html><head><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><div id="app"></div></body></html>`;
  expect((await analysed(page)).kept.slice(1)).toEqual(plain.slice(1));
});

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
  expect((await analysed(page)).kept).toEqual(plain);
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
  ['more elements than a page has', `<html><body>${'<p>Kata</p>'.repeat(80_000)}`, 'elements'],
])('a page with %s is refused with the reason', async (_, page, reason) => {
  expect(await readItems(webPage, page)).toContain(reason);
});

test('saved pages of real sites are read better than Readability alone reads them', async ({ skip }) => {
  const scores = await scorePages();
  if (scores === undefined) return skip();
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const own = mean(scores.map(({ f1 }) => f1));
  const readability = mean(scores.map((score) => score.readability));
  process.stdout.write(
    `saved pages: mean token F1 ${own.toFixed(3)}, Readability alone ${readability.toFixed(3)}\n`,
  );
  expect(own).toBeGreaterThanOrEqual(0.96);
  expect(own).toBeGreaterThan(readability);
  expect(scores.filter(({ hasTitle, hasDate }) => !hasTitle || !hasDate)).toEqual([]);
});
