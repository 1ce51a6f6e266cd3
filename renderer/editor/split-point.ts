import type { Side } from '../../shared/model/annotation.ts';
import type { TextRange } from '../../shared/model/text-range.ts';
import { segmentAttributes } from './article-schema.ts';
import type { SegmentPlace } from './segment-position.ts';
import type { SplitPoint } from './split-segment.ts';

/** What decides where the segment with the caret is split. Carets are offsets in the segment, undefined when outside. */
export interface SplitWish {
  readonly segment: SegmentPlace;
  readonly sourceText: string;
  readonly side: Side;
  readonly sourceCaret: number | undefined;
  readonly targetCaret: number | undefined;
}

/**
 * Where to split: at the carets of both sides where they are inside the segment. Split from the source, a translation
 * without a caret in it stays whole with the first part; split from the translation, the source is cut at the clause
 * border, or else the word border, that divides it most nearly as the caret divides the translation. Undefined where
 * the source cannot be divided.
 */
export function findSplitPoint(wish: SplitWish): SplitPoint | undefined {
  const { segment, sourceText, side } = wish;
  const { start, end } = segmentAttributes(segment.node);
  const sentence = sourceText.slice(start, end);
  const text = segment.node.textContent;
  const targetCaret = wish.targetCaret ?? text.length;
  const own = inside(wish.sourceCaret, sentence);
  const share = text.length === 0 ? 0.5 : targetCaret / text.length;
  const sourceCaret = own ?? (side === 'source' ? undefined : likelyBorder(sentence, share));
  if (sourceCaret === undefined) return undefined;
  const source = blankAround(sentence, wordBorder(sentence, sourceCaret));
  if (source.start === 0 || source.end === sentence.length) return undefined;
  return {
    segment: segment.id,
    source: { start: start + source.start, end: start + source.end },
    target: blankAround(text, wordBorder(text, targetCaret)),
  };
}

function inside(caret: number | undefined, text: string): number | undefined {
  return caret !== undefined && text.slice(0, caret).trim() !== '' && text.slice(caret).trim() !== ''
    ? caret
    : undefined;
}

/** The border after a clause mark nearest to a share of the text, if one is within a quarter of it; else of a word. */
function likelyBorder(text: string, share: number): number | undefined {
  const wanted = share * text.length;
  const borders = (pattern: RegExp): readonly number[] =>
    [...text.matchAll(pattern)].map((match) => match.index + match[0].length);
  const nearest = (places: readonly number[]): number | undefined =>
    places
      .toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))
      .find((place) => inside(place, text) !== undefined);
  const clause = nearest(borders(/[,;:.?!–—]["”’)]*\s/gu));
  if (clause !== undefined && Math.abs(clause - wanted) <= text.length / 4) return clause;
  return nearest(borders(/\s+/gu));
}

/** The caret, or the nearer end of the word that it stands in. */
function wordBorder(text: string, caret: number): number {
  const before = /[\p{L}\p{N}\p{M}]*$/u.exec(text.slice(0, caret))?.[0].length ?? 0;
  const after = /^[\p{L}\p{N}\p{M}]*/u.exec(text.slice(caret))?.[0].length ?? 0;
  if (before === 0 || after === 0) return caret;
  return before < after ? caret - before : caret + after;
}

function blankAround(text: string, caret: number): TextRange {
  const before = /\s*$/u.exec(text.slice(0, caret))?.[0].length ?? 0;
  const after = /^\s*/u.exec(text.slice(caret))?.[0].length ?? 0;
  return { start: caret - before, end: caret + after };
}
