import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  fitsRule,
  generaliseLine,
  patternFault,
  tidyPattern,
} from '../../../shared/indonesian/line-pattern.ts';

const fits = (pattern: string, line: string): boolean => fitsRule({ kind: 'pattern', text: pattern }, line);

test('a line is generalised to its beginning up to a colon, and to any number', () => {
  expect(
    [
      'Baca juga: Jembatan Putus Lagi',
      'Halaman 2 dari 15',
      'Foto 3: Warga di tanggul',
      'Pukul 10:30 siaran dimulai',
      'Selengkapnya…',
      'Ikuti #banjir di sini',
      'Simak: ',
      'Selengkapnya...',
    ].map(generaliseLine),
  ).toEqual([
    'Baca juga: …',
    'Halaman # dari #',
    'Foto #: …',
    'Pukul #:# siaran dimulai',
    String.raw`Selengkapnya\…`,
    String.raw`Ikuti \#banjir di sini`,
    'Simak:',
    String.raw`Selengkapnya\...`,
  ]);
});

test('a pattern fits lines that are like its line, and no others', () => {
  expect(fits('Baca juga: …', 'Baca juga:  Harga\u00A0Beras Naik')).toBe(true);
  expect(fits('Baca juga: …', 'Warga membaca juga: koran.')).toBe(false);
  expect(fits('Halaman # dari #', 'Halaman 12 dari 3')).toBe(true);
  expect(fits('Halaman # dari #', 'Halaman dua dari tiga')).toBe(false);
  expect(fits('Halaman # dari #', 'Halaman 1 dari 2 buku itu')).toBe(false);
  expect(fits(String.raw`Selengkapnya\…`, 'Selengkapnya di sini')).toBe(false);
});

test('an exact line fits itself only, whatever its white space', () => {
  const rule = { kind: 'line', text: 'Simak video 1 (dari #2)' } as const;
  expect(fitsRule(rule, ' Simak  video 1 (dari #2)')).toBe(true);
  expect(fitsRule(rule, 'Simak video 2 (dari #2)')).toBe(false);
});

test('three dots as people type them are an ellipsis, and only one that closes the pattern can be used', () => {
  const typed = [
    'Simak: ...',
    'Simak ....',
    'Simak … kali',
    '...',
    ' … ',
    String.raw`Selengkapnya\...`,
    '… dan',
  ];
  expect(typed.map((text) => [tidyPattern(text), patternFault(tidyPattern(text))])).toEqual([
    ['Simak: …', undefined],
    ['Simak …', undefined],
    ['Simak … kali', 'ellipsis-inside'],
    ['…', 'ellipsis-alone'],
    ['…', 'ellipsis-alone'],
    [String.raw`Selengkapnya\...`, undefined],
    ['… dan', 'ellipsis-inside'],
  ]);
  expect(fits(String.raw`Selengkapnya\...`, 'Selengkapnya...')).toBe(true);
  expect(fits('Ikuti 🎉 kami', 'Ikuti 🎉 kami')).toBe(true);
});

test('a number is a whole one, so that no pattern makes a long line slow', () => {
  expect(fits('Halaman #', 'Halaman 123')).toBe(true);
  expect(fits('##1#1#', '1'.repeat(100_000))).toBe(false);
});

test('every line fits its own pattern and its own rule', () => {
  const line = fc
    .string({ unit: fc.constantFrom(...Array.from(String.raw`ab Z12:#…\.*()[]{}|/^$+?-`)), minLength: 1 })
    .filter((text) => text.trim() !== '');
  fc.assert(
    fc.property(line, (text) => {
      const own = generaliseLine(text);
      expect(fits(own, text)).toBe(true);
      expect([tidyPattern(own), patternFault(own)]).toEqual([own, undefined]);
      expect(fitsRule({ kind: 'line', text }, text)).toBe(true);
    }),
  );
});
