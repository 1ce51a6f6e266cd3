import type { TextRange } from '../../shared/model/text-range.ts';
import { spanLevels } from '../editor/span-levels.ts';

/** A marked range of a text; `style` is the layer and role that decide how it looks. */
export interface MarkedRange extends TextRange {
  readonly id: string;
  readonly style: string;
}

/** A marked range as it lies over a piece: overlapping ones have different levels. */
export interface PieceMark {
  readonly id: string;
  readonly style: string;
  readonly level: number;
}

/** A piece of a text, and everything that is marked over all of it, outermost (lowest level) first. */
export interface MarkedPiece {
  readonly text: string;
  readonly start: number;
  readonly marks: readonly PieceMark[];
}

/** Cuts a text at the edges of all ranges. The texts of the pieces make up the text; an empty text has none. */
export function markedPieces(text: string, ranges: readonly MarkedRange[]): readonly MarkedPiece[] {
  const levels = spanLevels(ranges);
  const edges = ranges.flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, ...edges, text.length])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const marks = ranges.flatMap((range, place) =>
      range.start <= start && range.end >= end
        ? [{ id: range.id, style: range.style, level: levels[place] ?? 0 }]
        : [],
    );
    return { text: text.slice(start, end), start, marks: marks.toSorted((a, b) => a.level - b.level) };
  });
}
