import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textDifference } from '../../../renderer/history/text-difference.ts';

/** A difference in short: deleted words in [], inserted ones in {}. */
function inShort(before: string, after: string): string {
  return textDifference(before, after)
    .map(({ kind, text }) => ({ kept: text, deleted: `[${text}]`, inserted: `{${text}}` })[kind])
    .join('');
}

test.for([
  ['The water rose', 'The river rose', 'The [water]{river} rose'],
  ['Three villages flooded', 'Two towns flooded', '[Three villages]{Two towns} flooded'],
  ['', 'New text', '{New text}'],
  ['Old text', '', '[Old text]'],
  ['Same', 'Same', 'Same'],
])('“%s” to “%s”', ([before = '', after = '', difference]) => {
  expect(inShort(before, after)).toBe(difference);
});

test('the pieces of each side make up its text, whatever the texts are', () => {
  const words = fc.array(fc.constantFrom('air', 'banjir', ' ', '  ', '.', 'é', '🌊'), { maxLength: 20 });
  fc.assert(
    fc.property(words, words, (one, other) => {
      const [before, after] = [one.join(''), other.join('')];
      const pieces = textDifference(before, after);
      const side = (left: 'deleted' | 'inserted') =>
        pieces.flatMap(({ kind, text }) => (kind === 'kept' || kind === left ? text : [])).join('');
      expect([side('deleted'), side('inserted')]).toEqual([before, after]);
    }),
  );
});
