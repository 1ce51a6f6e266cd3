import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWords } from '../../../shared/model/count-words.ts';

test.each([
  ['', 0],
  ['Harga beras naik 1.302 persen.', 5],
  ['apa-apa, Jum’at, 3,5', 3],
  ['a - b . c', 3],
  ['-a-', 1],
  ['İske Bistä di 京都 𝐀𝐁', 5],
])('%s', (text, words) => {
  expect(countWords(text)).toBe(words);
});

test('words are what the pattern of words finds, in any text', () => {
  const pattern = /[\p{L}\p{N}\p{M}]+(?:[-'’.,][\p{L}\p{N}\p{M}]+)*/gu;
  const piece = fc.constantFrom(
    'a',
    'B',
    '7',
    '-',
    "'",
    '’',
    '.',
    ',',
    ' ',
    '\n',
    'é',
    'e\u0301',
    '𝐀',
    '\ud835',
    '\udc00',
    '“',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      expect(countWords(text)).toBe(text.match(pattern)?.length ?? 0);
    }),
    { numRuns: 2000 },
  );
});
