import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeQuote } from '../../../shared/anchoring/make-quote.ts';
import { proposeAnchors } from '../../../shared/anchoring/propose-anchors.ts';

function quoteOf(text: string, words: string) {
  const start = text.indexOf(words);
  return makeQuote(text, { start, end: start + words.length });
}

describe('proposals for a lost quote', () => {
  test('find the same words after the sentence was rewritten around them', () => {
    const quote = quoteOf('Officials said the bridge had collapsed.', 'the bridge had collapsed');
    const text = 'The bridge was old, and the bridge had collapsed, officials said.';
    const [best] = proposeAnchors(text, quote);
    expect(text.slice(best?.range.start, best?.range.end)).toBe('the bridge had collapsed');
  });

  test('prefer the place with the same surroundings', () => {
    const quote = quoteOf('On Monday the minister spoke. On Friday the minister left.', 'the minister');
    const text = 'In June the minister slept. On Monday the minister spoke.';
    const [best] = proposeAnchors(text, quote);
    expect(best?.range.start).toBe(text.lastIndexOf('the minister'));
  });

  test('forgive an ending', () => {
    const quote = quoteOf('A resident complained loudly.', 'resident complained');
    const [best] = proposeAnchors('Two residents complained.', quote);
    expect(best?.range).toEqual({ start: 4, end: 24 + 1 });
  });

  test('say nothing where nothing fits', () => {
    expect(
      proposeAnchors('Rain fell all night.', quoteOf('A spokesman denied it.', 'spokesman denied')),
    ).toEqual([]);
  });

  test('are ranges of the text that do not overlap, whatever the text is', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), (text, quote) => {
        const proposals = proposeAnchors(text, { quote, prefix: '', suffix: '' }, 5);
        for (const { range, score } of proposals) {
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.end).toBeLessThanOrEqual(text.length);
          expect(range.start).toBeLessThan(range.end);
          expect(score).toBeLessThanOrEqual(1 + 1e-9);
        }
        const sorted = proposals.toSorted((a, b) => a.range.start - b.range.start);
        for (const [index, { range }] of sorted.entries()) {
          expect(range.start).toBeGreaterThanOrEqual(sorted[index - 1]?.range.end ?? 0);
        }
      }),
    );
  });
});
