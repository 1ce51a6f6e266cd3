import { expect, test, vi } from 'vitest';
import { scorePages } from '../../bench/html-pages.ts';
import { aPage, pageParagraphs, type PageParts } from '../../builders/a-page.ts';
import { analysedPage } from '../analysed-page.ts';

// The machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const [first = '', second = '', third = ''] = pageParagraphs;
const plain = [
  ['title', 'Palu Tunda Jembatan Ketiga'],
  ['paragraph', first],
  ['paragraph', second],
  ['paragraph', third],
];

test('the article is taken out of the page, title first, one paragraph a line', async () => {
  expect(await analysedPage(aPage())).toMatchObject({
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
  const { kept, left } = await analysedPage(aPage(parts));
  expect(kept).toEqual(plain);
  expect(left).toContainEqual([reason, text]);
});

test('captions, subheadings and lists belong to the article', async () => {
  const { kept } = await analysedPage(
    aPage({
      inArticle:
        '<figure><img src="/a.jpg"><figcaption>Perahu di muara Palu, Minggu.</figcaption></figure><h2>Menunggu Anggaran</h2><ul><li>Tahap pertama: tiang</li><li>Tahap kedua: lantai</li></ul>',
    }),
  );
  expect(kept.slice(3, 7)).toEqual([
    ['caption', 'Perahu di muara Palu, Minggu.'],
    ['subheading', 'Menunggu Anggaran'],
    ['paragraph', 'Tahap pertama: tiang'],
    ['paragraph', 'Tahap kedua: lantai'],
  ]);
});

test('what stands between the title and the date is the standfirst', async () => {
  const lead = 'Warga di dua kecamatan masih harus menyeberang dengan perahu sampai tahun depan.';
  const page = aPage({ title: 'X' })
    .replace('<h1>X</h1>', '')
    .replace('<title>X', '<title>Palu Tunda Jembatan Ketiga')
    .replace(
      '<div class="detail__text">',
      `<div class="detail__text"><h1>Palu Tunda Jembatan Ketiga</h1><p>${lead}</p><div>Senin, 14 Februari 2022 | 10:05 WITA</div>`,
    );
  expect((await analysedPage(page)).kept.slice(0, 3)).toEqual([
    ['title', 'Palu Tunda Jembatan Ketiga'],
    ['standfirst', lead],
    ['paragraph', first],
  ]);
});

test('a short sentence behind the last paragraph belongs to the article', async () => {
  const page = aPage().replace(
    `<p>${third}</p>`,
    `<p>${third}</p><p>Air belum surut.</p><p>(sl/bs)</p><p>ANTARA</p>`,
  );
  expect(await analysedPage(page)).toMatchObject({ kept: [...plain, ['paragraph', 'Air belum surut.']] });
});

test('paragraphs that only line breaks divide are divided', async () => {
  const page = `<html><head><title>Palu Tunda Jembatan</title></head><body><h1>Palu Tunda Jembatan</h1><div>${pageParagraphs.join('<br><br>')}</div></body></html>`;
  expect((await analysedPage(page)).kept.slice(1)).toEqual(plain.slice(1));
});

test('a dateline that markup has cut off is joined to its paragraph', async () => {
  const page = aPage().replace(`<p>${first}`, `<strong>Palu</strong> - <p>${first}`);
  expect((await analysedPage(page)).kept[1]).toEqual(['paragraph', `Palu - ${first}`]);
});

test('page chrome in the clothes of a caption or a heading is still page chrome', async () => {
  const { kept, left } = await analysedPage(
    aPage({ inArticle: '<p class="para_caption">ADVERTISEMENT</p><h3>Baca juga: Warga Keluhkan Jalan</h3>' }),
  );
  expect(kept).toEqual(plain);
  expect(left).toEqual([
    ['advertisement', 'ADVERTISEMENT'],
    ['related-link', 'Baca juga: Warga Keluhkan Jalan'],
  ]);
});

test('what stands before the first paragraph is what its wording shows, or else only said to stand there', async () => {
  const before =
    '<div>Senin, 14/02/2022 10:05 WITA</div><div>Penulis: Ani Wijaya</div><div>Rating (3 suara)</div>';
  const page = aPage().replace('<div class="detail__text">', `<div class="detail__text">${before}`);
  expect((await analysedPage(page)).left).toEqual([
    ['publication-date', 'Senin, 14/02/2022 10:05 WITA'],
    ['credit', 'Penulis: Ani Wijaya'],
    ['before-article', 'Rating (3 suara)'],
  ]);
});

test('an article in several boxes is joined', async () => {
  const parts = pageParagraphs.map(
    (text, index) => `<section id="page${index}"><p>${text}</p><p>${text} Lagi.</p></section>`,
  );
  const page = `<html><head><title>Palu Tunda Jembatan</title></head><body><h1>Palu Tunda Jembatan</h1><article>${parts.join('')}</article></body></html>`;
  expect((await analysedPage(page)).kept).toHaveLength(1 + 2 * pageParagraphs.length);
});

test('paragraphs in boxes with the name of a part of the page are still paragraphs', async () => {
  const page = aPage().replace('class="detail__text"', 'class="share content social"');
  expect((await analysedPage(page)).kept).toEqual(plain);
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
