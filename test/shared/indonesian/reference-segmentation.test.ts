import { describe, expect, test } from 'vitest';
import { agreementOf, f1, sumOf } from './agreement.ts';
import { paragraphSet, segmentParagraphs } from './paragraph-sets.ts';

/** The least F1 of inner sentence boundaries. */
const SETS = [
  { name: 'ud', least: 0.975 },
  { name: 'indosum', least: 0.985 },
];

describe.each(SETS)('paragraphs of $name', ({ name, least }) => {
  const file = paragraphSet(name);

  test.skipIf(file === undefined)(
    `inner boundaries agree with the gold at F1 ${String(least)} or more`,
    () => {
      const counts = segmentParagraphs(file ?? '').map(({ found, wanted }) => agreementOf(found, wanted));
      expect(f1(sumOf(counts))).toBeGreaterThanOrEqual(least);
    },
  );
});
