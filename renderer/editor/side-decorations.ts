import type { Node } from 'prosemirror-model';
import type { Transaction } from 'prosemirror-state';
import type { DecorationSet } from 'prosemirror-view';
import type { Side } from '../../shared/model/annotation.ts';
import { segmentAt } from './segment-position.ts';
import { decorateSegment, decorateSide, type SpanView } from './span-decorations.ts';

interface Drawn {
  readonly doc: Node;
  readonly view: SpanView;
  readonly set: DecorationSet;
}

/**
 * Remembers the decorations of each side. They are made anew when something they show has changed; while a person types
 * in one segment, only that segment's are, and the others move along with the text.
 */
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

  /**
   * Follows an edit of the translation that has just been applied, if it only changed text in few segments: `view` is
   * what is shown from now on. Anything else is left to `of`.
   */
  follow(transaction: Transaction, view: SpanView): void {
    const drawn = this.#drawn.get('target');
    if (drawn === undefined || drawn.doc !== transaction.before) return;
    const edited = editedSegments(transaction);
    if (edited === undefined || !sameBesideText(drawn.view, view)) return;
    const { doc } = transaction;
    const set = edited.reduce(
      (current, index) => redrawSegment(current, doc, index, view),
      drawn.set.map(transaction.mapping, doc),
    );
    this.#drawn.set('target', { doc, view, set });
  }
}

function redrawSegment(set: DecorationSet, doc: Node, index: number, view: SpanView): DecorationSet {
  const segment = segmentAt(doc, index);
  if (segment === undefined) return set;
  const { textStart, textEnd } = segment;
  const inside = set
    .find(textStart - 1, textEnd + 1)
    .filter(({ from, to }) => from >= textStart - 1 && to <= textEnd + 1);
  return set.remove(inside).add(doc, [...decorateSegment(segment, 'target', view)]);
}

/** The indices of the segments whose text changed; undefined when segments came or went, or many changed. */
function editedSegments({ before, doc }: Transaction): readonly number[] | undefined {
  if (before.childCount !== doc.childCount) return undefined;
  const edited: number[] = [];
  for (let index = 0; index < doc.childCount; index++) {
    if (before.child(index) === doc.child(index)) continue;
    edited.push(index);
    if (edited.length > 4) return undefined;
  }
  return edited;
}

/** Annotations that only moved with the text leave the revision of the store as it is. */
function sameBesideText(a: SpanView, b: SpanView): boolean {
  return (
    a.store.revision === b.store.revision &&
    a.selected === b.selected &&
    a.selectedTarget === b.selectedTarget &&
    a.activeSegment === b.activeSegment &&
    a.hidden === b.hidden &&
    a.window === b.window &&
    a.styles === b.styles
  );
}

/** Ranges of the source side never move while a person types, so there only other changes of the store count. */
function looksTheSame(side: Side, a: SpanView, b: SpanView): boolean {
  return (side === 'source' || a.store === b.store) && sameBesideText(a, b);
}
