import { expect, test } from 'vitest';
import { analyseText } from '../../../shared/indonesian/analyse-text.ts';

/** The kept blocks of an article with these lines below its title. */
function keptBlocks(...lines: readonly string[]): readonly string[] {
  const text = ['Bantuan Tiba di Lokasi Gempa', '', ...lines].join('\n');
  return analyseText(text)
    .blocks.filter(({ keep, role }) => keep && role !== 'title')
    .map(({ start, end }) => text.slice(start, end));
}

const first = 'Hari ini akan diberangkatkan empat pesawat yang membawa beras, tenda';

test('a line break inside a sentence joins its two lines into one paragraph', () => {
  expect(keptBlocks(first, ' pengungsi, tangki air, dan selimut.', 'Warga menunggu sejak pagi.')).toEqual([
    `${first}\n pengungsi, tangki air, dan selimut.`,
    'Warga menunggu sejak pagi.',
  ]);
});

test.each([
  ['an empty line', [first, '', 'pengungsi, tangki air, dan selimut.']],
  ['a full stop', [`${first}.`, 'pengungsi, tangki air, dan selimut.']],
  ['a capital', [first, 'Pengungsi, tangki air, dan selimut dibawa serta.']],
  ['a short line, as in a list', ['beras dan tenda', 'pengungsi, tangki air, dan selimut']],
])('%s between them leaves two', (_, lines) => {
  expect(keptBlocks(...lines)).toHaveLength(2);
});

test('page chrome in lower case is not taken for the rest of a sentence', () => {
  expect(keptBlocks(first, 'baca juga: Gempa Mengguncang Kota Palu', 'Warga menunggu sejak pagi.')).toEqual([
    first,
    'Warga menunggu sejak pagi.',
  ]);
});
