import type { Side } from '../../shared/model/annotation.ts';
import type { SegmentId } from '../../shared/model/ids.ts';

/** The elements of one segment on one side: the row, and inside it the text, which is as high as it wants to be. */
export interface RowElements {
  readonly row: HTMLElement;
  readonly text: HTMLElement;
}

interface Row {
  readonly elements: Map<Side, RowElements>;
  readonly wanted: Map<Side, number>;
  height: number;
}

/** Guesses for rows that have never been laid out, in CSS pixels. */
const estimate = { lineHeight: 30, characterWidth: 8.2, padding: 18, columnMargin: 68 };

/** Rows laid out in one go while an article settles, and the milliseconds between two goes. */
const settling = { rows: 60, pause: 20 };

/**
 * Keeps both sides of every segment equally high. The two sides are separate columns of rows with explicit heights, so
 * that typing lays out one row and nothing else. A ResizeObserver tells when a text needs more or less room, after the
 * browser's own layout and before it paints: there is no layout read on a keystroke and nothing is seen to jump.
 *
 * An article opens with its first rows only: the others keep an estimated height, the same on both sides, and their text
 * is laid out a few rows at a time once the first are on the screen, or at once when somebody scrolls to them.
 */
export class RowHeights {
  readonly #rows = new Map<SegmentId, Row>();
  readonly #places = new WeakMap<Element, { readonly id: SegmentId; readonly side: Side }>();
  readonly #observer = new ResizeObserver((entries) => {
    for (const entry of entries) this.#note(entry);
  });
  readonly #columnWidth: () => number;
  #measuredWidth: number | undefined;
  /** Rows whose text is not laid out yet. */
  readonly #waiting = new Set<HTMLElement>();
  #hidden: ReadonlySet<SegmentId> = new Set();
  #isSettling = true;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `columnWidth` gives the width of one side in CSS pixels; it is asked once, for the estimates. */
  constructor(columnWidth: () => number) {
    this.#columnWidth = columnWidth;
  }

  /** Takes the elements of a segment into care. `length` is that of its text, for the estimate. */
  add(id: SegmentId, side: Side, elements: RowElements, length: number): void {
    const row = this.#rows.get(id) ?? { elements: new Map(), wanted: new Map(), height: 0 };
    this.#rows.set(id, row);
    row.elements.set(side, elements);
    elements.row.hidden = this.#hidden.has(id);
    this.#places.set(elements.text, { id, side });
    this.#setHeight(row, Math.max(row.height, this.#estimate(length)));
    this.#observer.observe(elements.text);
    if (!this.#isSettling) return;
    elements.row.style.contentVisibility = 'hidden';
    this.#waiting.add(elements.row);
    this.#timer ??= setTimeout(this.#settle, settling.pause);
  }

  /** Lays rows out now, because they are about to be seen. */
  show(rows: Iterable<Element>): void {
    for (const row of rows) {
      if (!(row instanceof HTMLElement) || !this.#waiting.delete(row)) continue;
      row.style.contentVisibility = '';
    }
  }

  /**
   * Takes the rows of these segments out of the layout, on both sides, and puts all others into it. A hidden row keeps its
   * height for later: what it wants is told anew when it is shown again.
   */
  hide(hidden: ReadonlySet<SegmentId>): void {
    if (hidden === this.#hidden) return;
    this.#hidden = hidden;
    for (const [id, { elements }] of this.#rows) {
      for (const { row } of elements.values()) row.hidden = hidden.has(id);
    }
  }

  /** Lets go of the elements of a segment. */
  remove(id: SegmentId, side: Side, elements: RowElements): void {
    this.#observer.unobserve(elements.text);
    this.#waiting.delete(elements.row);
    const row = this.#rows.get(id);
    if (row?.elements.get(side) !== elements) return;
    row.elements.delete(side);
    row.wanted.delete(side);
    if (row.elements.size === 0) this.#rows.delete(id);
  }

  /** Stops observing. */
  destroy(): void {
    clearTimeout(this.#timer);
    this.#observer.disconnect();
  }

  readonly #settle = (): void => {
    this.show([...this.#waiting].slice(0, settling.rows));
    this.#isSettling = this.#waiting.size > 0;
    if (this.#isSettling) this.#timer = setTimeout(this.#settle, settling.pause);
  };

  #note(entry: ResizeObserverEntry): void {
    const place = this.#places.get(entry.target);
    const row = place === undefined ? undefined : this.#rows.get(place.id);
    const height = entry.borderBoxSize[0]?.blockSize;
    // A row that the browser skips, because it is hidden or far from the viewport, has no height of its own to tell.
    if (place === undefined || row === undefined || height === undefined || height === 0) return;
    row.wanted.set(place.side, height);
    const wanted = [...row.wanted.values()];
    const known = wanted.length === row.elements.size ? wanted : [...wanted, row.height];
    this.#setHeight(row, Math.ceil(Math.max(...known)));
  }

  #setHeight(row: Row, height: number): void {
    row.height = height;
    for (const { row: element } of row.elements.values()) element.style.height = `${height}px`;
  }

  #estimate(length: number): number {
    this.#measuredWidth ??= Math.max(200, this.#columnWidth());
    const perLine = (this.#measuredWidth - estimate.columnMargin) / estimate.characterWidth;
    return Math.max(1, Math.ceil(length / perLine)) * estimate.lineHeight + estimate.padding;
  }
}
