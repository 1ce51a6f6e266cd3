import { rangesOverlap, type TextRange } from '../../../../shared/model/text-range.ts';
import { html, type Markup } from './markup.ts';

/** A span to draw: its range and the class that gives it its look. */
export interface DrawnSpan extends TextRange {
  readonly className: string;
  /** Written where the span ends within the range: names the annotation, since colours alone say nothing to many. */
  readonly reference: Markup;
}

/**
 * The text of `range` with the spans that overlap it marked. Spans may nest and cross each other: the text is cut at
 * every edge and each piece lies in one element for every span over it, the longest outermost, so that every element is
 * closed where it was opened.
 */
export function markSpans(text: string, range: TextRange, spans: readonly DrawnSpan[]): Markup {
  const drawn = spans
    .filter((span) => rangesOverlap(span, range))
    .map((span) => ({
      ...span,
      start: Math.max(span.start, range.start),
      end: Math.min(span.end, range.end),
    }))
    .toSorted((a, b) => b.end - b.start - (a.end - a.start));
  const edges = new Set([range.start, range.end, ...drawn.flatMap((span) => [span.start, span.end])]);
  const cuts = [...edges].toSorted((a, b) => a - b);
  const pieces = cuts.slice(1).map((end, index) => {
    const piece = { start: cuts[index] ?? end, end };
    const references = drawn.filter((span) => span.end === end).map((span) => span.reference);
    return html`${markPiece(text.slice(piece.start, piece.end), coveringClasses(drawn, piece))}${references}`;
  });
  return html`${pieces}`;
}

function coveringClasses(spans: readonly DrawnSpan[], piece: TextRange): readonly string[] {
  return spans.filter((span) => rangesOverlap(span, piece)).map((span) => span.className);
}

/** Deeper marks draw their line lower, so that the lines of nested spans do not cover each other. */
function markPiece(text: string, classNames: readonly string[]): Markup {
  return classNames.reduceRight<Markup>(
    (inner, className, depth) =>
      html`<mark class="${className} level-${Math.min(depth, deepestLevel)}">${inner}</mark>`,
    html`${text}`,
  );
}

/** The levels that `style.ts` has a line for; deeper spans share the last one. */
export const deepestLevel = 5;
