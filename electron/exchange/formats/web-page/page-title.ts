import type { PageLine } from './page-lines.ts';

/** Words that sites put between a headline and their name. */
const separators = /\s+(?:[|–—»•·-]|::|-{2})\s+/u;

/** Likeness from which a line of the page is taken for the headline that its metadata carries. */
const neededLikeness = 0.75;

/**
 * The headline as the page shows it: the line that is most like what the metadata says, which often carries the name of
 * the site besides, or lacks a part. Without such a line, what the metadata says without the name of the site.
 *
 * @param named headlines by the metadata, the surest first
 */
export function findTitle(
  lines: readonly PageLine[],
  named: readonly string[],
  siteNames: readonly string[],
): string | undefined {
  const candidates = named.flatMap((title) => withoutNeighbours(title));
  let best: string | undefined;
  let bestLikeness = neededLikeness;
  for (const line of lines) {
    if (line.text.length > longestTitle) continue;
    const likeness =
      Math.max(0, ...candidates.map((candidate) => likenessOf(line.text, candidate))) + headingBonus(line);
    if (likeness > bestLikeness) {
      best = line.text;
      bestLikeness = likeness;
    }
  }
  return best ?? withoutSiteNames(named[0], siteNames);
}

const longestTitle = 300;

/** Of two lines that are alike, the heading is the headline; a link is the headline of a list. */
function headingBonus({ box, text, linked }: PageLine): number {
  if (linked > text.length / 2) return -0.2;
  return box.tag === 'h1' ? 0.05 : 0;
}

/** A title with and without the parts that separators cut off: every run of parts that holds the longest. */
function withoutNeighbours(title: string): readonly string[] {
  const parts = title.split(separators).slice(0, 6);
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best), '');
  return parts.length === 1 ? [title] : [title, longest];
}

function withoutSiteNames(title: string | undefined, siteNames: readonly string[]): string | undefined {
  if (title === undefined) return undefined;
  const known = siteNames.map((name) => compact(name)).filter((name) => name.length >= 3);
  const parts = title.split(separators);
  const isSite = (part: string): boolean =>
    known.some((name) => compact(part).includes(name) || name.includes(compact(part)));
  if (parts.length > 1 && parts.some((part) => !isSite(part))) {
    const first = parts.findIndex((part) => !isSite(part));
    const last = parts.findLastIndex((part) => !isSite(part));
    const start = title.indexOf(parts[first] ?? '');
    const lastPart = parts[last] ?? '';
    return title.slice(start, title.lastIndexOf(lastPart) + lastPart.length).trim();
  }
  return title.trim();
}

function compact(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Sørensen–Dice coefficient of the words of two texts, from 0 to 1. */
function likenessOf(one: string, other: string): number {
  const words = wordsOf(one);
  const others = wordsOf(other);
  if (words.length === 0 || others.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of words) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    shared += 1;
    left.set(word, count - 1);
  }
  return (2 * shared) / (words.length + others.length);
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
