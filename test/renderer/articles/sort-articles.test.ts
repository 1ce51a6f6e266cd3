import { expect, test } from 'vitest';
import { sortArticles } from '../../../renderer/articles/sort-articles.ts';
import { ArticleId } from '../../../shared/model/ids.ts';
import { aSummary } from './a-summary.ts';

test('titles are ordered as Indonesian does, numbers by value and case aside', () => {
  const titles = ['Pasal 10 dicabut', 'banjir surut', 'Pasal 9 berlaku', 'Anggaran naik'];
  const sorted = sortArticles(
    titles.map((title) => aSummary({ title })),
    'title',
  );
  expect(sorted.map(({ title }) => title)).toEqual([
    'Anggaran naik',
    'banjir surut',
    'Pasal 9 berlaku',
    'Pasal 10 dicabut',
  ]);
});

test('publication goes by the moment across zones, newest first, and undated articles come last', () => {
  const sorted = sortArticles(
    [
      aSummary({ title: 'undated' }),
      aSummary({ title: '08.00 WIB', published: '2025-02-03T08:00:00+07:00' }),
      aSummary({ title: '09.30 WIT', published: '2025-02-03T09:30:00+09:00' }),
      aSummary({ title: 'not a date', published: 'kemarin' }),
    ],
    'published',
  );
  expect(sorted.slice(0, 2).map(({ title }) => title)).toEqual(['08.00 WIB', '09.30 WIT']);
  expect(
    sorted
      .slice(2)
      .map(({ title }) => title)
      .toSorted(),
  ).toEqual(['not a date', 'undated']);
});

test('the newest import comes first, also among imports of the same moment', () => {
  const older = aSummary({ importedAt: '2025-01-01T00:00:00.000Z' });
  const first = aSummary({ id: ArticleId.parse('01900000-0000-7000-8000-000000000001') });
  const second = aSummary({ id: ArticleId.parse('01900000-0000-7000-8000-000000000002') });
  expect(sortArticles([first, older, second], 'imported')).toEqual([second, first, older]);
});

test('the least translated article comes first, whatever its length', () => {
  const half = aSummary({ segments: 4, translated: 1, reviewed: 1 });
  const third = aSummary({ segments: 300, translated: 100 });
  const nothing = aSummary({ segments: 10, draft: 10 });
  expect(sortArticles([half, third, nothing], 'progress')).toEqual([nothing, third, half]);
});
