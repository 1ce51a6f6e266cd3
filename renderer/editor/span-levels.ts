import type { TextRange } from '../../shared/model/text-range.ts';

/**
 * Gives each range a level such that overlapping ranges never share one: the lines under them are drawn at different
 * heights. Greedy interval colouring in text order (longer first at the same start), which needs no more levels than
 * the largest number of ranges over one character. Returns the levels in the order of `ranges`.
 */
export function spanLevels(ranges: readonly TextRange[]): readonly number[] {
  const order = ranges.map((_, index) => index).sort((a, b) => compare(ranges[a], ranges[b]));
  const levels = ranges.map(() => 0);
  const levelEnds: number[] = [];
  for (const index of order) {
    const range = ranges[index];
    if (range === undefined) continue;
    const free = levelEnds.findIndex((end) => end <= range.start);
    const level = free === -1 ? levelEnds.length : free;
    levelEnds[level] = range.end;
    levels[index] = level;
  }
  return levels;
}

function compare(a: TextRange | undefined, b: TextRange | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return a.start - b.start || b.end - a.end;
}
