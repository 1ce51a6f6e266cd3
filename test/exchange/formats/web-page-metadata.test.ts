import { expect, test, vi } from 'vitest';
import { aPage, pageParagraphs } from '../../builders/a-page.ts';
import { analysedPage } from '../analysed-page.ts';

// The machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

test('the writer and the editor beside the title are found', async () => {
  const before = '<div>Penulis <a href="/s">Sari Lestari</a></div><div>Editor: Budi Santoso</div>';
  expect((await analysedPage(aPage({ before }))).metadata).toMatchObject({
    author: 'Sari Lestari',
    editor: 'Budi Santoso',
  });
});

test('the writer and the editor whose names stand below their labels are found, and a link is none', async () => {
  const before = '<p>Reporter</p><h4>Sari Lestari</h4><p>Editor</p><h4>Budi Santoso</h4>';
  const inArticle = '<p><em>Pilihan Editor: <a href="/x">Aset Dewi Anggraini</a></em></p>';
  expect((await analysedPage(aPage({ before, inArticle }))).metadata).toMatchObject({
    author: 'Sari Lestari',
    editor: 'Budi Santoso',
  });
});

test('the writer beside a date is found, and the time that only the element of the date carries', async () => {
  const before =
    '<p>Oleh <a rel="author" href="/s">Sari Lestari</a> <time datetime="2022-02-14T10:05:00+07:00">Senin, 14 Februari 2022</time></p>';
  const after = '<p><a href="/x">Lain</a> <time datetime="2022-02-15T08:00:00+07:00">kemarin</time></p>';
  expect((await analysedPage(aPage({ before, after }))).metadata).toMatchObject({
    author: 'Sari Lestari',
    published: '2022-02-14T10:05:00+07:00',
  });
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
  const { metadata, origins } = await analysedPage(aPage({ head, title: 'Palu Tunda Jembatan "Ketiga"' }));
  expect(metadata).toEqual({
    title: 'Palu Tunda Jembatan "Ketiga"',
    outlet: 'Kabar Teluk',
    author: 'Sari Lestari',
    section: 'Daerah',
    published: '2022-02-14T10:05:00+08:00',
    url: 'https://www.kabarteluk.example/palu',
  });
  expect(origins).toEqual({
    // The page shows it above the text.
    title: { kind: 'text' },
    outlet: { kind: 'json-ld', name: 'publisher' },
    author: { kind: 'json-ld', name: 'author' },
    section: { kind: 'json-ld', name: 'articleSection' },
    published: { kind: 'json-ld', name: 'datePublished' },
    url: { kind: 'json-ld', name: 'url' },
  });
});

test('the structured data of a live report and its editor are read', async () => {
  const data = {
    '@type': 'LiveBlogPosting',
    headline: 'Palu Tunda Jembatan Ketiga',
    datePublished: '2022-02-14T10:05:00+08:00',
    editor: { '@type': 'Person', name: 'Budi Santoso' },
  };
  const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  expect((await analysedPage(aPage({ head }))).metadata).toMatchObject({
    editor: 'Budi Santoso',
    published: '2022-02-14T10:05:00+08:00',
  });
});

test('OpenGraph is read where there is no structured data, without the name of the site in the title', async () => {
  const head =
    '<meta property="og:title" content="Palu Tunda Jembatan Ketiga | Kabar Teluk"><meta property="og:site_name" content="Kabar Teluk"><meta property="og:url" content="https://kabarteluk.example/a"><meta property="article:published_time" content="2022-02-14T10:05:00+0700"><meta name="author" content="https://facebook.com/kabarteluk"><script type="application/ld+json">{broken</script>';
  const page = aPage({ head }).replace(/<h1>.*?<\/h1>/, '');
  const { metadata, origins } = await analysedPage(page);
  expect(metadata).toEqual({
    title: 'Palu Tunda Jembatan Ketiga',
    outlet: 'Kabar Teluk',
    published: '2022-02-14T10:05:00+07:00',
    url: 'https://kabarteluk.example/a',
  });
  expect(origins).toEqual({
    title: { kind: 'meta', name: 'og:title' },
    outlet: { kind: 'meta', name: 'og:site_name' },
    published: { kind: 'meta', name: 'article:published_time' },
    url: { kind: 'meta', name: 'og:url' },
  });
});

test('what the lines, the elements and the address of a page say is known to be from there', async () => {
  const head = '<link rel="canonical" href="https://www.kabarteluk.example/palu">';
  const before =
    '<div>Penulis <a href="/s">Sari Lestari</a></div><div>Senin, 14 Februari 2022 | 10:05 WITA</div><meta itemprop="articleSection" content="Daerah">';
  const { metadata, origins } = await analysedPage(aPage({ head, before }));
  expect(metadata).toMatchObject({ outlet: 'kabarteluk.example', author: 'Sari Lestari', section: 'Daerah' });
  expect(origins).toEqual({
    title: { kind: 'text' },
    outlet: { kind: 'address' },
    author: { kind: 'page-line' },
    section: { kind: 'element', name: 'itemprop="articleSection"' },
    published: { kind: 'page-line' },
    url: { kind: 'element', name: '<link rel="canonical">' },
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
  expect((await analysedPage(aPage({ before }))).metadata.published).toBe(published);
});

test('local time that the metadata calls UTC is read as what the page shows', async () => {
  const head = '<meta property="article:published_time" content="2022-02-14T10:05:44Z">';
  const shown = { head, before: '<p>Senin, 14 Februari 2022 10:05 WIB</p>' };
  expect((await analysedPage(aPage(shown))).metadata.published).toBe('2022-02-14T10:05:44+07:00');
  const right = { head, before: '<p>Senin, 14 Februari 2022 17:05 WIB</p>' };
  expect((await analysedPage(aPage(right))).metadata.published).toMatch(/^2022-02-14T10:05:44(?:Z|\+00:00)$/);
});

test('a page that only its scripts fill gives the text of its structured data', async () => {
  const data = {
    '@type': 'NewsArticle',
    headline: 'Palu Tunda Jembatan',
    articleBody: pageParagraphs.join('\n\n'),
  };
  const page = `<html><head><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><div id="app"></div></body></html>`;
  expect((await analysedPage(page)).kept.slice(1)).toEqual(pageParagraphs.map((text) => ['paragraph', text]));
});
