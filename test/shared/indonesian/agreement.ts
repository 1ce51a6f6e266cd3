import type { TextRange } from '../../../shared/model/text-range.ts';

/** Counts behind precision, recall and F1. */
export interface Agreement {
  readonly right: number;
  readonly found: number;
  readonly wanted: number;
}

/** The harmonic mean of precision and recall; 1 where nothing was wanted and nothing found. */
export function f1({ right, found, wanted }: Agreement): number {
  return found + wanted === 0 ? 1 : (2 * right) / (found + wanted);
}

/** The counts of several texts together. */
export function sumOf(agreements: readonly Agreement[]): Agreement {
  return agreements.reduce(
    (sum, { right, found, wanted }) => ({
      right: sum.right + right,
      found: sum.found + found,
      wanted: sum.wanted + wanted,
    }),
    { right: 0, found: 0, wanted: 0 },
  );
}

/** How far two sets of positions agree. */
export function agreementOf(found: ReadonlySet<number>, wanted: ReadonlySet<number>): Agreement {
  return {
    right: [...found].filter((position) => wanted.has(position)).length,
    found: found.size,
    wanted: wanted.size,
  };
}

/** The positions of the visible characters under some ranges. */
export function visiblePositions(text: string, ranges: readonly TextRange[]): ReadonlySet<number> {
  const positions = new Set<number>();
  for (const { start, end } of ranges) {
    for (let index = start; index < end; index++) if (/\S/u.test(text[index] ?? '')) positions.add(index);
  }
  return positions;
}

/** A sentence of the gold, and how far the characters reach that follow it in its block and belong to no sentence. */
export interface GoldSentence extends TextRange {
  readonly reach: number;
}

/**
 * Sentence boundaries as the reference scorer counts them: the end of a found segment is right within the reach of a gold sentence,
 * wrong inside one, and counts for nothing where the gold has no sentence.
 */
export function boundaryAgreement(found: readonly TextRange[], gold: readonly GoldSentence[]): Agreement {
  const hit = new Set<number>();
  const wrong = new Set<number>();
  for (const { end } of found) {
    const sentence = gold.findLast((candidate) => candidate.start < end);
    if (!sentence) continue;
    if (end >= sentence.end && end <= sentence.reach) hit.add(sentence.end);
    else if (end < sentence.end) wrong.add(end);
  }
  return { right: hit.size, found: hit.size + wrong.size, wanted: new Set(gold.map(({ end }) => end)).size };
}
