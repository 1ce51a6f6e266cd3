import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyseText } from '../../../shared/indonesian/analyse-text.ts';
import { findDateline } from '../../../shared/indonesian/dateline.ts';
import { segmentSentences } from '../../../shared/indonesian/segment-sentences.ts';

const INVISIBLE = /^[\s\u200B-\u200F\u2060\u00AD]$/u;

/** Pieces of news pages, put together in any order: far more of the rules fire than on random characters. */
const newsText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Judul Berita',
        'JAKARTA, KABAR.com - ',
        'Baca juga: ',
        'Tarif Naik',
        'Dr.',
        'Tbk.',
        '“',
        '”',
        '"',
        "'",
        ' ',
        '\n',
        '\n\n',
        '\r\n',
        '\r',
        '\u2028',
        '\f',
        '\t',
        '\u00A0',
        '\u200B',
        '\uFEFF',
        '(esn)',
        '***',
        '[Gambas:Video]',
        'ADVERTISEMENT',
        'Senin, 3 Februari 2025 10.42 WIB',
        'Editor: Ani',
        'Penulis\n',
        'Ani Wijaya | ',
        'Jakarta: ',
        '\nNasional\n',
        'VIDEO: Perahu Karam di Muara Kota',
        '---|',
        'x |',
        '1.',
        '.',
        '?',
        '!',
        '...',
        '😀',
        'Namun',
        'kata dia',
        'Ia pergi ke pasar pagi itu bersama ibunya.',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.lorem({ maxCount: 30 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

const anyText = fc.oneof(
  newsText,
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ maxLength: 400 }),
);

test('blocks are in order, disjoint, inside the text, trimmed, and hold every visible character', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let position = 0;
      for (const { start, end } of analyseText(text).blocks) {
        expect(isInvisible(text.slice(position, start))).toBe(true);
        expect(start).toBeLessThan(end);
        expect(INVISIBLE.test(text[start] ?? '') || INVISIBLE.test(text[end - 1] ?? '')).toBe(false);
        position = end;
      }
      expect(isInvisible(text.slice(position))).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('segments are in order, each inside its kept block, and leave out only white space and the dateline', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { blocks, segments } = analyseText(text);
      let datelines = 0;
      for (const [index, block] of blocks.entries()) {
        const own = segments.filter((segment) => segment.block === index);
        expect(own.length > 0).toBe(block.keep);
        let position = block.start;
        for (const segment of own) {
          const gap = text.slice(position, segment.start);
          if (!isInvisible(gap)) {
            expect(position).toBe(block.start);
            expect(gap.trim().length).toBe(findDateline(text.slice(block.start, block.end))?.end);
            datelines++;
          }
          expect(segment.start).toBeLessThan(segment.end);
          position = segment.end;
        }
        expect(position).toBe(block.keep ? block.end : block.start);
      }
      expect(datelines).toBeLessThanOrEqual(1);
      expect(segments.map(({ start }) => start)).toEqual(
        segments.map(({ start }) => start).toSorted((a, b) => a - b),
      );
    }),
    { numRuns: 1000 },
  );
});

test('the metadata says only what is in the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { published, dateline, ...written } = analyseText(text).metadata;
      for (const value of Object.values(written).filter((field) => field !== undefined))
        expect(text.replaceAll(/\s+/gu, ' ')).toContain(value.replaceAll(/\s+/gu, ' '));
      for (const place of dateline?.split(', ') ?? []) expect(text).toContain(place);
      if (published !== undefined)
        expect(published).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:[+-]\d\d:\d\d)?$/u);
    }),
    { numRuns: 1000 },
  );
});

test('sentences of a block cover every visible character of it, whatever the block', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
      const first = a % (text.length + 1);
      const second = b % (text.length + 1);
      const start = Math.min(first, second);
      const end = Math.max(first, second);
      let position = start;
      for (const sentence of segmentSentences(text, start, end)) {
        expect(isInvisible(text.slice(position, sentence.start))).toBe(true);
        expect(sentence.start).toBeLessThan(sentence.end);
        position = sentence.end;
      }
      expect(isInvisible(text.slice(position, end))).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

/** Inputs on which a careless pattern takes quadratic or exponential time. */
const TEDIOUS = [
  'a',
  'A.',
  'a. ',
  'A, ',
  '.',
  '"',
  '" A',
  '“',
  '(a) ',
  '© 2020 ',
  'Baca juga: ',
  'Editor: A ',
  '[Gambas:',
  '1. ',
  '/A',
  'Oleh A',
  '\u200B',
  'Ia ',
  'A - ',
  '#a ',
  '5 Mei 2020 10.00 ',
  '5 Mei 2020 / 1 a ',
  'Red: A/ ',
  'Penulis A | ',
];

test.each(TEDIOUS)('a line of a million characters of %j takes time in proportion', (unit) => {
  const small = unit.repeat(250_000 / unit.length);
  const large = unit.repeat(1_000_000 / unit.length);
  const first = timeOf(small);
  // In proportion would be four times; quadratic, sixteen. The floor keeps the noise of a busy machine out.
  expect(timeOf(large)).toBeLessThan(Math.max(first * 12, 2_000));
});

function timeOf(text: string): number {
  const started = performance.now();
  analyseText(text);
  return performance.now() - started;
}

function isInvisible(text: string): boolean {
  return [...Array(text.length).keys()].every((index) => INVISIBLE.test(text[index] ?? ''));
}
