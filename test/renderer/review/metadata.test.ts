import { expect, test } from 'vitest';
import { publishedText, readPublished } from '../../../renderer/review/published-text.ts';
import { whereFound } from '../../../renderer/review/where-found.ts';
import { anArticle } from '../../builders/an-article.ts';

test('a date is shown with its zone as Indonesian clocks name it, and read back as it was', () => {
  const stored = [
    ['2026-01-12T08:15:00+07:00', '2026-01-12 08:15 WIB'],
    ['2026-01-12T08:15:30+08:00', '2026-01-12 08:15:30 WITA'],
    ['2026-01-12T00:00:00+09:00', '2026-01-12 00:00 WIT'],
    ['2026-01-12T08:15:00+02:00', '2026-01-12 08:15+02:00'],
    ['2026-01-12T08:15:00', '2026-01-12 08:15'],
    ['2026-01-12T00:00:00', '2026-01-12'],
  ] as const;
  expect(stored.map(([iso]) => publishedText(iso))).toEqual(stored.map(([, text]) => text));
  expect(stored.map(([, text]) => readPublished(text))).toEqual(stored.map(([iso]) => iso));
});

test('a date is read in the forms of articles, and nothing is read into other words', () => {
  expect(readPublished('Senin, 12 Januari 2026 08.15 WITA')).toBe('2026-01-12T08:15:00+08:00');
  expect(readPublished('31 Februari 2026')).toBeUndefined();
  expect(readPublished('12 Januari 2026 atau nanti')).toBeUndefined();
  expect(publishedText('awal tahun')).toBe('awal tahun');
});

test('a field is found in a block of its own role before any other, or not at all', () => {
  const article = anArticle({
    title: 'Siti Rahma',
    sentences: ['Kata Siti Rahma, 12 Januari 2026, air naik.'],
  });
  const start = article.blocks[1]?.start ?? 0;
  const metadata = {
    title: 'Siti Rahma',
    dateline: 'siti rahma',
    published: '2026-01-12T00:00:00',
    editor: 'Bagus',
  };
  const described = { ...article, metadata };
  expect(whereFound(described, 'title')).toEqual({ start: 0, end: 10, block: 0 });
  expect(whereFound(described, 'dateline')).toEqual({ start: start + 5, end: start + 15, block: 1 });
  expect(whereFound(described, 'published')).toEqual({ start: start + 17, end: start + 32, block: 1 });
  expect(whereFound(described, 'editor')).toBeUndefined();
  expect(whereFound(described, 'url')).toBeUndefined();
});

test('what is known to come from elsewhere is not found in the text, even where the same words stand there', () => {
  const article = anArticle({ title: 'Siti Rahma' });
  const origins = [
    { kind: 'text' },
    { kind: 'page-line' },
    { kind: 'person' },
    { kind: 'column', name: 'judul' },
    { kind: 'json-ld', name: 'headline' },
  ] as const;
  const found = origins.map((title) => whereFound({ ...article, origins: { title } }, 'title') !== undefined);
  expect(found).toEqual([true, true, false, false, false]);
});
