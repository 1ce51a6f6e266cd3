import type { Node } from 'prosemirror-model';
import type { DecorationSet } from 'prosemirror-view';
import type { Side } from '../../shared/model/annotation.ts';
import { decorateSide, type SpanView } from './span-decorations.ts';

interface Drawn {
  readonly doc: Node;
  readonly view: SpanView;
  readonly set: DecorationSet;
}

/** Remembers the decorations of each side, so that they are made anew only when something they show has changed. */
export class SideDecorations {
  readonly #drawn = new Map<Side, Drawn>();

  /** The decorations of a side for a document and a view of it. */
  of(side: Side, doc: Node, view: SpanView): DecorationSet {
    const drawn = this.#drawn.get(side);
    if (drawn !== undefined && drawn.doc === doc && looksTheSame(side, drawn.view, view)) return drawn.set;
    const set = decorateSide(doc, side, view);
    this.#drawn.set(side, { doc, view, set });
    return set;
  }
}

/** Ranges of the source side never move while a person types, so there only other changes of the store count. */
function looksTheSame(side: Side, a: SpanView, b: SpanView): boolean {
  const sameSpans = side === 'source' ? a.store.revision === b.store.revision : a.store === b.store;
  return (
    sameSpans &&
    a.selected === b.selected &&
    a.selectedTarget === b.selectedTarget &&
    a.activeSegment === b.activeSegment &&
    a.window === b.window &&
    a.styles === b.styles
  );
}
