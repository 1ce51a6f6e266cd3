import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedPieces } from '../../../renderer/reading/marked-pieces.ts';

const text = 'abcdefghij';

function marked(id: string, start: number, end: number) {
  return { id, style: id, start, end };
}

test('a text is cut at the edges of its spans, and overlapping spans have different levels', () => {
  const pieces = markedPieces(text, [marked('one', 2, 6), marked('two', 4, 8)]);
  expect(
    pieces.map(({ text: piece, marks }) => [piece, marks.map(({ id, level }) => `${id} ${level}`)]),
  ).toEqual([
    ['ab', []],
    ['cd', ['one 0']],
    ['ef', ['one 0', 'two 1']],
    ['gh', ['two 1']],
    ['ij', []],
  ]);
});

test('every character is shown once, under exactly the spans that cover it', () => {
  const range = fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
  fc.assert(
    fc.property(fc.array(range, { maxLength: 6 }), (ranges) => {
      const marks = ranges.map(([start, end], index) => marked(String(index), start, end));
      const characters = markedPieces(text, marks).flatMap((piece) =>
        piece.text.split('').map((character) => [character, piece.marks.map(({ id }) => id).toSorted()]),
      );
      const expected = text.split('').map((character, index) => [
        character,
        marks
          .filter(({ start, end }) => start <= index && index < end)
          .map(({ id }) => id)
          .toSorted(),
      ]);
      expect(characters).toEqual(expected);
    }),
  );
});

test('an empty text has no pieces', () => {
  expect(markedPieces('', [])).toEqual([]);
});
