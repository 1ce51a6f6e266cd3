import { fuzzyScore } from './fuzzy-score.ts';
import type { PaletteEntry } from './palette-entry.ts';

/**
 * The entries that answer what was typed, best first; those that were used lately come first among equals, and first of
 * all while nothing is typed. Among equals, what cannot be done now comes after what can.
 */
export function rankEntries(
  entries: readonly PaletteEntry[],
  typed: string,
  recent: readonly string[],
): readonly PaletteEntry[] {
  return entries
    .flatMap((entry, place) => {
      const score = bestScore(entry, typed);
      if (score === undefined) return [];
      const used = recent.indexOf(entry.id);
      return [{ entry, score, used: used === -1 ? Infinity : used, place }];
    })
    .toSorted(
      (one, other) =>
        other.score - one.score ||
        Number(one.entry.unavailable !== undefined) - Number(other.entry.unavailable !== undefined) ||
        compare(one.used, other.used) ||
        one.place - other.place,
    )
    .map(({ entry }) => entry);
}

/** A name in the other language counts a little less than one in this. */
function bestScore({ name, alias, group }: PaletteEntry, typed: string): number | undefined {
  const scores = [
    fuzzyScore(typed, name),
    fuzzyScore(typed, `${name} ${group}`),
    alias === undefined ? undefined : fuzzyScore(typed, alias),
  ].map((score, index) => (score === undefined ? undefined : score - index));
  const found = scores.filter((score) => score !== undefined);
  return found.length === 0 ? undefined : Math.max(...found);
}

function compare(one: number, other: number): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
