import { expect, test } from 'vitest';
import { analyseText } from '../../../shared/indonesian/analyse-text.ts';

const title = 'Wali Kota Berjanji Keruk Sungai Bulan Depan';
const date = 'Senin, 3 Februari 2025 10.42 WITA';
const sentence = 'Wali kota menilai pengerukan sungai itu tidak bisa ditunda lagi.';
const paragraph =
  'Pemerintah kota menyatakan perbaikan jembatan itu akan selesai sebelum musim hujan tiba pada November mendatang.';

/** The role, or the reason, of each block. */
function rolesOf(...lines: readonly string[]): readonly string[] {
  return analyseText(lines.join('\n')).blocks.map(({ role, reason }) => reason ?? role);
}

test('a sentence behind the date is the standfirst when the dateline comes after it', () => {
  const roles = ['title', 'publication-date', 'standfirst', 'paragraph', 'paragraph'];
  expect(rolesOf(title, date, sentence, `kabarhulu.id - ${paragraph}`, paragraph)).toEqual(roles);
  expect(rolesOf(title, date, sentence, `SAMARINDA - ${paragraph}`, paragraph)).toEqual(roles);
  expect(rolesOf(title, date, sentence, 'A A A', `SAMARINDA - ${paragraph}`)).toEqual([
    'title',
    'publication-date',
    'standfirst',
    'page-control',
    'paragraph',
  ]);
});

test('without a dateline, or with the day in brackets as captions have it, it is none', () => {
  const roles = ['title', 'publication-date', 'paragraph', 'paragraph'];
  expect(rolesOf(title, date, sentence, paragraph)).toEqual(roles);
  const caption = 'Wali kota meninjau pengerukan sungai di Samarinda, Senin (3/2/2025).';
  expect(rolesOf(title, date, caption, `SAMARINDA - ${paragraph}`)).toEqual(roles);
});
