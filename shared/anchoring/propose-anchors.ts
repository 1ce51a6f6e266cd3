import type { TextRange } from '../model/text-range.ts';
import type { Quote } from './make-quote.ts';

/** A place where a lost quote may belong. */
export interface AnchorProposal {
  readonly range: TextRange;
  /** How well the text there fits, from 0 to 1. 1 is the same words in the same surroundings. */
  readonly score: number;
}

/** Proposals below this are noise: less than half of the letter pairs agree. */
const leastScore = 0.5;

/** The quote counts for most of a score; what stands around it decides between equal quotes. */
const contextWeight = 0.2;

/**
 * Places in `text` where a quote may belong, best first: for a person to choose from, never to move a span by. Compares
 * runs of about as many words as the quote has by their letter pairs (Dice coefficient), which forgives endings, typing
 * mistakes and a changed word; the context before and after decides between places that fit equally well.
 */
export function proposeAnchors(text: string, quote: Quote, limit = 3): readonly AnchorProposal[] {
  const words = [...text.matchAll(/\S+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const length = Math.max(1, quote.quote.trim().split(/\s+/u).length);
  const wanted = letterPairs(quote.quote);
  const found: AnchorProposal[] = [];
  for (let first = 0; first < words.length; first++) {
    for (const count of [length - 1, length, length + 1]) {
      const range = rangeOf(words, first, count);
      if (range === undefined) continue;
      const likeness = dice(wanted, letterPairs(text.slice(range.start, range.end)));
      if (likeness < leastScore) continue;
      found.push({
        range: exactEdges(text, range, quote.quote),
        score: withContext(text, range, quote, likeness),
      });
    }
  }
  return withoutOverlaps(found.toSorted((a, b) => b.score - a.score)).slice(0, limit);
}

function rangeOf(words: readonly TextRange[], first: number, count: number): TextRange | undefined {
  const [from, to] = [words[first], words[first + count - 1]];
  return count < 1 || from === undefined || to === undefined ? undefined : { start: from.start, end: to.end };
}

/** Where the quote itself lies in the run of words, without marks that belong to the sentence, that is the place. */
function exactEdges(text: string, range: TextRange, quote: string): TextRange {
  const inside = text.slice(range.start, range.end).indexOf(quote);
  return inside === -1 ? range : { start: range.start + inside, end: range.start + inside + quote.length };
}

function withContext(text: string, range: TextRange, { prefix, suffix }: Quote, likeness: number): number {
  const before = dice(
    letterPairs(prefix),
    letterPairs(text.slice(Math.max(0, range.start - prefix.length), range.start)),
  );
  const after = dice(letterPairs(suffix), letterPairs(text.slice(range.end, range.end + suffix.length)));
  return likeness * (1 - contextWeight) + ((before + after) / 2) * contextWeight;
}

function withoutOverlaps(ranked: readonly AnchorProposal[]): readonly AnchorProposal[] {
  return ranked.reduce<readonly AnchorProposal[]>((kept, one) => {
    const overlaps = kept.some(
      (other) => one.range.start < other.range.end && other.range.start < one.range.end,
    );
    return overlaps ? kept : [...kept, one];
  }, []);
}

function letterPairs(text: string): ReadonlyMap<string, number> {
  const letters = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const pairs = new Map<string, number>();
  for (let index = 0; index < Math.max(1, letters.length - 1); index++) {
    const pair = letters.slice(index, index + 2);
    if (pair !== '') pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** Dice coefficient of two bags of letter pairs; two empty ones agree fully. */
function dice(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const size = (bag: ReadonlyMap<string, number>): number =>
    [...bag.values()].reduce((sum, count) => sum + count, 0);
  const total = size(a) + size(b);
  if (total === 0) return 1;
  const shared = [...a].reduce((sum, [pair, count]) => sum + Math.min(count, b.get(pair) ?? 0), 0);
  return (2 * shared) / total;
}
