import { expect, test } from 'vitest';
import { analyseText } from '../../../shared/indonesian/analyse-text.ts';

const title = 'Jembatan Sungai Merah Segera Diperbaiki';
const paragraph =
  'Pemerintah kota menyatakan perbaikan jembatan itu akan selesai sebelum musim hujan tiba pada November mendatang.';

/** The lines between two paragraphs: `+` the kept ones, `-` the others. */
function between(...lines: readonly string[]): readonly string[] {
  const text = [title, paragraph, ...lines, paragraph].join('\n');
  return analyseText(text)
    .blocks.slice(2, -1)
    .map(({ keep, start, end }) => `${keep ? '+' : '-'} ${text.slice(start, end)}`);
}

test.each([
  ['- Baca Juga', '- Tarif Parkir Naik Dua Kali Lipat', '- Pasar Pagi Dibuka Lagi Besok'],
  ['- Baca juga :', '- Tarif parkir di pusat kota naik dua kali lipat'],
])('the headline under a bare link is another article’s (%#)', (...marked) => {
  expect(between(...marked.map((line) => line.slice(2)))).toEqual(marked);
});

test.each([
  ['- Baca Juga', '+ Menunggu Kontraktor Baru'],
  ['- Baca Juga', '+ 2. Jembatan Merah Tua di Tepi Hulu Sungai'],
  ['- Baca Juga', '+ "Kami lelah menunggu jembatan itu diperbaiki," kata Nur.'],
  ['- Baca juga: Tarif Parkir Naik', '+ Menunggu Kontraktor Baru dari Kota Sebelah'],
])('a subheading, an entry of a list or a sentence there is not (%#)', (...marked) => {
  expect(between(...marked.map((line) => line.slice(2)))).toEqual(marked);
});

test('letters that set the size of the type are controls, one alone is not', () => {
  expect(between('A', 'A', 'A')).toEqual(['- A', '- A', '- A']);
  expect(between('A')).toEqual(['+ A']);
});
