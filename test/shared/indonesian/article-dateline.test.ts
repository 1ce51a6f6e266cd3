import { expect, test } from 'vitest';
import { analyseText } from '../../../shared/indonesian/analyse-text.ts';

const title = 'Jembatan Sungai Merah Segera Diperbaiki';
const paragraph =
  'Pemerintah kota menyatakan perbaikan jembatan itu akan selesai sebelum musim hujan tiba pada November mendatang.';

function metadataOf(...lines: readonly string[]): unknown {
  return analyseText([title, ...lines].join('\n')).metadata;
}

test('short lines that nothing shows to be buttons do not hide the dateline behind them', () => {
  const buttons = ['Besarkan', 'Kecilkan', 'Lihat Gambar', 'Putar Suara', 'Mode Gelap'];
  expect(metadataOf(...buttons, `SAMARINDA, KABAR.com - ${paragraph}`, paragraph)).toEqual({
    title,
    outlet: 'KABAR.com',
    dateline: 'SAMARINDA',
  });
  expect(metadataOf(...buttons, `Samarinda - ${paragraph}`, paragraph)).toEqual({
    title,
    dateline: 'Samarinda',
  });
});

test('a dateline on a line of its own says place and outlet and is no text', () => {
  const text = `${title}\nJAKARTA, KABAR.com -\n${paragraph}`;
  expect(analyseText(text)).toEqual({
    metadata: { title, outlet: 'KABAR.com', dateline: 'JAKARTA' },
    blocks: [
      { role: 'title', start: 0, end: 39, keep: true },
      { role: 'byline', start: 40, end: 60, keep: false, reason: 'credit' },
      { role: 'paragraph', start: 61, end: text.length, keep: true },
    ],
    segments: [
      { start: 0, end: 39, block: 0 },
      { start: 61, end: text.length, block: 2 },
    ],
  });
});

test('two names that the article joins elsewhere are no dateline', () => {
  const opening =
    'Wibisono - Larasati unggul dalam hitung cepat yang diumumkan lembaga survei pada Rabu sore kemarin.';
  const next =
    'Pasangan Wibisono-Larasati unggul di sebelas dari empat belas kecamatan menurut lembaga survei itu.';
  expect(metadataOf(opening, next)).toEqual({ title });
});
