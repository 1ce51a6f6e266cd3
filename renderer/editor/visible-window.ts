import type { SegmentWindow } from './span-decorations.ts';

/** Segments drawn beyond each edge of the viewport, so that scrolling a little needs no new decorations. */
const margin = 12;

/**
 * The segments near the viewport of a scroller, found by bisection over the rows: a handful of layout reads, on
 * scrolling and resizing only, never on typing.
 */
export function visibleWindow(scroller: HTMLElement, rows: HTMLCollection): SegmentWindow {
  const viewport = scroller.getBoundingClientRect();
  const first = firstRowBelow(rows, viewport.top);
  const last = firstRowBelow(rows, viewport.bottom);
  return { first: Math.max(0, first - margin), last: Math.min(rows.length - 1, last + margin) };
}

/** Whether the window still covers what is visible, with some margin left. */
export function windowCovers(current: SegmentWindow, wanted: SegmentWindow, rows: number): boolean {
  const slack = margin - 3;
  const coversTop = current.first === 0 || current.first <= wanted.first + slack;
  const coversBottom = current.last >= rows - 1 || current.last >= wanted.last - slack;
  return coversTop && coversBottom;
}

function firstRowBelow(rows: HTMLCollection, y: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const bottom = rows[middle]?.getBoundingClientRect().bottom ?? 0;
    if (bottom < y) low = middle + 1;
    else high = middle;
  }
  return low;
}
