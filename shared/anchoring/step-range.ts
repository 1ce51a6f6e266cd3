import type { TextRange } from '../model/text-range.ts';

/** A word with its inner hyphens, apostrophes, stops and commas, or one character that is neither word nor white space. */
const unit = /[\p{L}\p{N}\p{M}]+(?:[-'’.,][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]/gu;

/** Which edge of a range moves, and which way the range changes by it. */
export type RangeStep = 'grow-end' | 'shrink-end' | 'grow-start' | 'shrink-start';

/**
 * Moves one edge of a range by one word or mark. Undefined when there is nothing to move to: at the ends of the text,
 * or when the range would become empty.
 */
export function stepRange(text: string, range: TextRange, step: RangeStep): TextRange | undefined {
  const units = [...text.matchAll(unit)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const moved = movedEdge(units, range, step);
  return moved === undefined || moved.start >= moved.end ? undefined : moved;
}

function movedEdge(units: readonly TextRange[], range: TextRange, step: RangeStep): TextRange | undefined {
  const { start, end } = range;
  switch (step) {
    case 'grow-end': {
      const next = units.find((one) => one.end > end);
      return next && { start, end: next.end };
    }
    case 'shrink-end': {
      const last = units.findLast((one) => one.end < end);
      return last && { start, end: last.end };
    }
    case 'grow-start': {
      const previous = units.findLast((one) => one.start < start);
      return previous && { start: previous.start, end };
    }
    case 'shrink-start': {
      const first = units.find((one) => one.start > start);
      return first && { start: first.start, end };
    }
  }
}
