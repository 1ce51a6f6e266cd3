import type { SegmentWindow } from './span-decorations.ts';

/** Segments drawn beyond each edge of the viewport, so that scrolling a little needs no new decorations. */
const margin = 12;

/** A row and its place among all rows, hidden ones too. */
interface PlacedRow {
  readonly index: number;
  readonly element: Element;
}

/**
 * The segments near the viewport of a scroller, found by bisection over the rows: a handful of layout reads, on
 * scrolling and resizing only, never on typing. Hidden rows have no place on the screen, so only the others are asked.
 */
export function visibleWindow(scroller: HTMLElement, rows: readonly Element[]): SegmentWindow {
  const shown = rows.flatMap((element, index): PlacedRow[] =>
    element.hasAttribute('hidden') ? [] : [{ index, element }],
  );
  const viewport = scroller.getBoundingClientRect();
  const first = firstRowBelow(shown, viewport.top);
  const last = firstRowBelow(shown, viewport.bottom);
  return {
    first: shown[Math.max(0, first - margin)]?.index ?? 0,
    last: shown[Math.min(shown.length - 1, last + margin)]?.index ?? -1,
  };
}

/** Whether the window still covers what is visible, with some margin left. */
export function windowCovers(current: SegmentWindow, wanted: SegmentWindow, rows: number): boolean {
  const slack = margin - 3;
  const coversTop = current.first === 0 || current.first <= wanted.first + slack;
  const coversBottom = current.last >= rows - 1 || current.last >= wanted.last - slack;
  return coversTop && coversBottom;
}

function firstRowBelow(rows: readonly PlacedRow[], y: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const bottom = rows[middle]?.element.getBoundingClientRect().bottom ?? 0;
    if (bottom < y) low = middle + 1;
    else high = middle;
  }
  return low;
}
