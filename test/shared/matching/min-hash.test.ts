import { expect, test } from 'vitest';
import { randomNumbers } from '../../builders/random-numbers.ts';
import {
  signatureBands,
  signatureLength,
  signatureSimilarity,
  textSignature,
} from '../../../shared/matching/min-hash.ts';

/** Words that no two calls share, so that the Jaccard similarity of two texts is known. */
function words(count: number, random: () => number): readonly string[] {
  return Array.from({ length: count }, () => `kata${random().toString(36).slice(2)}`);
}

function signatureOf(parts: readonly (readonly string[])[]): Uint32Array {
  const signature = textSignature(parts.flat().join(' '));
  if (signature === undefined) throw new Error('The text is too short for a signature.');
  return signature;
}

test('the same words give the same signature, whatever their case and punctuation', () => {
  const text = words(60, randomNumbers(1));
  expect(textSignature(`“${text.join(', ').toUpperCase()}.”`)).toEqual(textSignature(text.join(' ')));
});

test('a text of a few words has no signature', () => {
  expect(textSignature('Banjir merendam lima desa di Demak.')).toBeUndefined();
  expect(textSignature('')).toBeUndefined();
});

test.each([0, 0.25, 0.5, 0.75, 0.95])(
  'texts that share %d of their runs of words are told to be that similar',
  (wanted) => {
    const random = randomNumbers(7);
    // Of n + n words that two texts have in all, those in common are a run at the beginning of both.
    const size = 2000;
    const common = words(Math.round((2 * size * wanted) / (1 + wanted)), random);
    const [first, second] = [common, common].map((shared) =>
      signatureOf([shared, words(size - shared.length, random)]),
    );
    if (first === undefined || second === undefined) throw new Error('Two were made.');
    // Four standard errors of the estimate.
    const tolerance = 4 * Math.sqrt((wanted * (1 - wanted) + 0.002) / signatureLength);
    expect(Math.abs(signatureSimilarity(first, second) - wanted)).toBeLessThanOrEqual(tolerance);
  },
);

test('similar texts share a band almost always, and texts that have nothing in common do not', () => {
  const random = randomNumbers(11);
  let met = 0;
  let metByChance = 0;
  for (let round = 0; round < 100; round++) {
    const story = words(300, random);
    const original = new Set(signatureBands(signatureOf([story])));
    const again = signatureBands(signatureOf([words(20, random), story.slice(0, 270)]));
    const other = signatureBands(signatureOf([words(300, random)]));
    if (again.some((band) => original.has(band))) met += 1;
    if (other.some((band) => original.has(band))) metByChance += 1;
  }
  // At the similarity of 0.83 that these have, one pair in 4,000 shares no band.
  expect(met).toBeGreaterThanOrEqual(99);
  expect(metByChance).toBe(0);
});
