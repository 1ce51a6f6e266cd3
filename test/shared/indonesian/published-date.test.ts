import { expect, test } from 'vitest';
import { readDateLine } from '../../../shared/indonesian/date-line.ts';
import { findWrittenDate } from '../../../shared/indonesian/published-date.ts';

test.each([
  ['Selasa, 15 Februari 2022 - 03:42 WIB', '2022-02-15T03:42:00+07:00'],
  ['30 Desember 2021, 19.29 WITA', '2021-12-30T19:29:00+08:00'],
  ['Senin, 14/02/2022 10.05 WIT', '2022-02-14T10:05:00+09:00'],
  ['14 Feb 2024 | 10:05 WIB', '2024-02-14T10:05:00+07:00'],
  ["Jum'at, 4 Nopember 2016 pukul 7.05 WITA", '2016-11-04T07:05:00+08:00'],
  ['Rabu, 06 Agu 2025 10:20:33 WIB', '2025-08-06T10:20:33+07:00'],
  ['5 Pebruari 2009 10:00', '2009-02-05T10:00:00'],
  ['Aug 5, 2025 1:20 PM', '2025-08-05T13:20:00'],
  ['2024-02-14T10:05:00+07:00', '2024-02-14T10:05:00+07:00'],
  ['14-2-2024 00:10 UTC+8', '2024-02-14T00:10:00+08:00'],
  ['Kamis, 30 Desember 2021', '2021-12-30T00:00:00'],
  ['Rabu, 06 Agustus 2025 / 12 Safar 1447 H 14:32 WIB', '2025-08-06T14:32:00+07:00'],
  ['Rabu, 6 Agustus 2025 M / 12 Rabiul Awal 1447 H | 14.32 WIB', '2025-08-06T14:32:00+07:00'],
])('%s is read', (written, iso) => {
  expect(findWrittenDate(written)?.iso).toBe(iso);
});

test.each(['31 Februari 2020', 'UU Nomor 12/2011', 'versi 1.2.3.4', 'Pasal 5', '40/13/2020', ''])(
  '“%s” is no date',
  (written) => {
    expect(findWrittenDate(written)).toBeUndefined();
  },
);

test('an impossible clock time leaves the day', () => {
  expect(findWrittenDate('5 Mei 2020 27.80 WIB')?.iso).toBe('2020-05-05T00:00:00');
});

test.each([
  ['Diperbarui 5 Mei 2020, 10:00 WIB', true, ''],
  ['Kabar.com - 05/08/2025, 10:20 WIB', false, 'Kabar.com'],
  ['- 30 Desember 2021, 19:29 WIB', false, ''],
])('%s is a line of its own', (line, isChange, rest) => {
  expect(readDateLine(line)).toMatchObject({ isChange, rest });
});

test('a sentence with a date in it is no date line', () => {
  expect(readDateLine('Rapat itu berlangsung pada 5 Mei 2020 pukul 10.00 WIB di Jakarta.')).toBeUndefined();
});
