import { expect, test } from 'vitest';
import { findDateline } from '../../../shared/indonesian/dateline.ts';

test.each([
  ['RIAU24.COM - Beberapa hari', 'RIAU24.COM -', undefined, 'RIAU24.COM'],
  ['MOSKOW - Diplomat top', 'MOSKOW -', 'MOSKOW', undefined],
  ['JAKARTA, KOMPAS.com – Presiden', 'JAKARTA, KOMPAS.com –', 'JAKARTA', 'KOMPAS.com'],
  ['JAKARTA, KOMPAS.com –Presiden', 'JAKARTA, KOMPAS.com –', 'JAKARTA', 'KOMPAS.com'],
  ['Liputan6.com, Jakarta - Menteri', 'Liputan6.com, Jakarta -', 'Jakarta', 'Liputan6.com'],
  ['Liputan6.com, Jakarta Gubernur DKI', 'Liputan6.com, Jakarta', 'Jakarta', 'Liputan6.com'],
  ['KONTAN.CO.ID - JAKARTA. Kebijakan itu', 'KONTAN.CO.ID - JAKARTA.', 'JAKARTA', 'KONTAN.CO.ID'],
  ['Jakarta, CNN Indonesia -- Menteri', 'Jakarta, CNN Indonesia --', 'Jakarta', 'CNN Indonesia'],
  ['Mataram, NTB (ANTARA News) - Sebanyak', 'Mataram, NTB (ANTARA News) -', 'Mataram, NTB', 'ANTARA News'],
  ['VIVA – Pemerintah', 'VIVA –', undefined, 'VIVA'],
  ['Jakarta - Tim hukum', 'Jakarta -', 'Jakarta', undefined],
  ['MATARAM, NTB - Gempa', 'MATARAM, NTB -', 'MATARAM, NTB', undefined],
  ['SURABAYA, SUARA DESA — Gempa', 'SURABAYA, SUARA DESA —', 'SURABAYA', 'SUARA DESA'],
  ['UJUNGKABAR, Ternate - Gempa', 'UJUNGKABAR, Ternate -', 'Ternate', 'UJUNGKABAR'],
  ['KARAWANGPOST - Kedua pemimpin', 'KARAWANGPOST -', undefined, 'KARAWANGPOST'],
])('%s', (paragraph, prefix, place, outlet) => {
  expect(findDateline(paragraph)).toEqual({
    start: 0,
    end: prefix.length,
    ...(place === undefined ? {} : { place }),
    ...(outlet === undefined ? {} : { outlet }),
  });
});

test.each([
  'Presiden Prabowo Subianto - yang baru dilantik - pulang.',
  'AS-Rusia sepakat.',
  'Jakarta-Bandung kini ditempuh 40 menit.',
  '“Kami siap,” katanya - lalu pergi.',
  'PSSI - federasi sepak bola - menolak.',
  'Warga: Kami lelah.',
])('“%s” has no dateline', (paragraph) => {
  expect(findDateline(paragraph)).toBeUndefined();
});
