import { expect, test } from 'vitest';
import { findDateline } from '../../../shared/indonesian/dateline.ts';
import { readLoneDateline } from '../../../shared/indonesian/lone-dateline.ts';

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
  ['kabarhulu.com, JAKARTA - Wali kota', 'kabarhulu.com, JAKARTA -', 'JAKARTA', 'kabarhulu.com'],
  ['kabarhulu.id - Wali kota', 'kabarhulu.id -', undefined, 'kabarhulu.id'],
  ['BANDUNG, iKabar.id - Wali kota', 'BANDUNG, iKabar.id -', 'BANDUNG', 'iKabar.id'],
  ['Jakarta: Wali kota', 'Jakarta:', 'Jakarta', undefined],
  ['KBRN, Jakarta: Wali kota', 'KBRN, Jakarta:', 'Jakarta', 'KBRN'],
  ['Jakarta, 14 Februari 2024 – Wali kota', 'Jakarta, 14 Februari 2024 –', 'Jakarta', undefined],
  ['JAKARTA, (KH).- Wali kota', 'JAKARTA, (KH).-', 'JAKARTA', 'KH'],
  ['JAKARTA, (ANTARA) - Wali kota', 'JAKARTA, (ANTARA) -', 'JAKARTA', 'ANTARA'],
  ['JAKARTA. Wali kota', 'JAKARTA.', 'JAKARTA', undefined],
  ['detikcom - Jakarta, Wali kota', 'detikcom - Jakarta,', 'Jakarta', 'detikcom'],
  ['**JAKARTA, KABAR.com** - Wali kota', '**JAKARTA, KABAR.com** -', 'JAKARTA', 'KABAR.com'],
  ['Jayapura, Suluh – Wali kota', 'Jayapura, Suluh –', 'Jayapura', 'Suluh'],
  ['Liputan6.com, Jakarta Ada-ada saja', 'Liputan6.com, Jakarta', 'Jakarta', 'Liputan6.com'],
  ['Bisnis.com, JAKARTA- Wali kota', 'Bisnis.com, JAKARTA-', 'JAKARTA', 'Bisnis.com'],
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
  'PSSI: Kami siap.',
  'PSSI. Kami siap.',
  'Detik-detik Gempa Mengguncang Kota',
  'Detik-Detik Gempa Mengguncang Kota',
  'Jakarta, 14 Februari 2024 pukul 10.00 WIB',
  'Jakarta, kota itu, macet.',
])('“%s” has no dateline', (paragraph) => {
  expect(findDateline(paragraph)).toBeUndefined();
});

test.each([
  ['JAKARTA, KABAR.com -', 'JAKARTA', 'KABAR.com'],
  ['Jakarta - detikcom', 'Jakarta', 'detikcom'],
])('“%s” is a dateline on a line of its own', (line, place, outlet) => {
  expect(readLoneDateline(line)).toEqual({ start: 0, end: line.length, place, outlet });
});

test.each(['Ani Wijaya - detikNews', 'Jakarta - Bandung', 'Menunggu -', 'Jakarta'])(
  '“%s” is none',
  (line) => {
    expect(readLoneDateline(line)).toBeUndefined();
  },
);
