import { expect, test } from 'vitest';
import { splitRunningPage } from '../../../shared/indonesian/running-page.ts';

const sentence = 'Warga di kedua sisi sungai mengaku sudah lama menunggu perbaikan itu. ';
const rest = sentence.repeat(8).trim();

/** The parts of a long line, of the last one the first twelve words. */
function parts(line: string, isTitled: boolean): readonly string[] {
  const text = `${line} ${rest}`;
  return splitRunningPage(text, { start: 0, end: text.length }, () => isTitled).map(({ start, end }) =>
    text.slice(start, end).split(' ').slice(0, 12).join(' '),
  );
}

const firstWords = rest.split(' ').slice(0, 10).join(' ');

test('a page on one line is cut at its date and at its dateline', () => {
  const line = 'Jembatan Segera Diperbaiki Senin, 3 Februari 2025 10:42 WIB A A A SAMARINDA -';
  expect(parts(line, false)).toEqual([
    'Jembatan Segera Diperbaiki',
    'Senin, 3 Februari 2025 10:42 WIB',
    'A A A',
    `SAMARINDA - ${firstWords}`,
  ]);
});

test.each(['Kabarhulu.com, SAMARINDA –', 'SAMARINDA, KABARHULU.com -'])(
  'a long paragraph that opens with “%s” is whole, whether or not it is under a title',
  (dateline) => {
    for (const isTitled of [true, false]) expect(parts(dateline, isTitled)).toHaveLength(1);
  },
);

test('a long paragraph under a title is whole, whatever looks like a dateline or date within it', () => {
  expect(parts('Kerja Sama TNI - Polri Dipuji', true)).toHaveLength(1);
  expect(parts('Gempa terjadi Rabu, 5 Februari 2025 10.42 WITA Warga lari.', true)).toHaveLength(1);
});

test('a date that opens a long line under a title is taken off', () => {
  expect(parts('Senin, 3 Februari 2025 10:42 WIB SAMARINDA -', true)).toEqual([
    'Senin, 3 Februari 2025 10:42 WIB',
    `SAMARINDA - ${firstWords}`,
  ]);
});

test.each([
  'Tokoh masyarakat mengapresiasi kerja sama TNI - Polri dalam menjaga kota.',
  'Gempa mengguncang kota itu Rabu 5 Februari 2025 10.42 WITA ketika warga tidur.',
])('a sentence without a title before it is not cut: %s', (opening) => {
  expect(parts(opening, false)).toHaveLength(1);
});
