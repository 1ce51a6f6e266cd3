import type { Node } from 'prosemirror-model';
import {
  Selection,
  TextSelection,
  type Command,
  type EditorState,
  type Transaction,
} from 'prosemirror-state';
import type { SegmentStatus } from '../../shared/model/segment.ts';
import { segmentAttributes } from './article-schema.ts';
import { segmentFilter } from './segment-filter.ts';
import { segmentAround, segmentAt, type SegmentPlace } from './segment-position.ts';

/** Which segment a command goes on to. */
export type SegmentDirection = 'next' | 'previous' | 'next-open';

/**
 * Confirms the segment with the caret (it becomes `status`, unless it is empty or already further) and goes on to
 * another one. The caret ends up behind the text of that segment.
 */
export function confirmSegment(status: 'translated' | 'reviewed', then: SegmentDirection): Command {
  return (state, dispatch) => {
    const segment = segmentAround(state.doc, state.selection.head);
    if (segment === undefined) return false;
    if (dispatch !== undefined) {
      const transaction = setStatus(state.tr, segment, confirmedStatus(segment, status));
      moveTo(transaction, segmentTowards(state, segment, then));
      dispatch(transaction.scrollIntoView());
    }
    return true;
  };
}

/** Moves the caret to the end of another segment. Does nothing, and lets the key pass, at the last one. */
export function goToSegment(direction: SegmentDirection): Command {
  return (state, dispatch) => {
    const segment = segmentAround(state.doc, state.selection.head);
    const wanted = segment === undefined ? undefined : segmentTowards(state, segment, direction);
    if (wanted === undefined) return false;
    dispatch?.(moveTo(state.tr, wanted).scrollIntoView());
    return true;
  };
}

/** Gives the segment with the caret a status; an empty one stays `new`. */
export function setSegmentStatus(status: SegmentStatus): Command {
  return (state, dispatch) => {
    const segment = segmentAround(state.doc, state.selection.head);
    if (segment === undefined || segment.node.content.size === 0) return false;
    dispatch?.(setStatus(state.tr, segment, status));
    return true;
  };
}

/** Puts the caret at an offset of a segment's text. */
export function placeCaret(state: EditorState, segment: SegmentPlace, offset: number): Transaction {
  const position = segment.textStart + Math.min(offset, segment.node.content.size);
  return state.tr.setSelection(TextSelection.create(state.doc, position));
}

function setStatus(transaction: Transaction, segment: SegmentPlace, status: SegmentStatus): Transaction {
  if (segmentAttributes(segment.node).status === status) return transaction;
  return transaction.setNodeAttribute(segment.textStart - 1, 'status', status);
}

function confirmedStatus(segment: SegmentPlace, wanted: 'translated' | 'reviewed'): SegmentStatus {
  const { status } = segmentAttributes(segment.node);
  if (segment.node.content.size === 0) return 'new';
  return status === 'reviewed' ? 'reviewed' : wanted;
}

function segmentTowards(
  state: EditorState,
  from: SegmentPlace,
  direction: SegmentDirection,
): SegmentPlace | undefined {
  if (direction === 'previous') return nextShown(state, from, -1);
  const open = direction === 'next-open' ? nextOpen(state, from) : undefined;
  return open ?? nextShown(state, from, 1);
}

function childAt({ doc }: EditorState, index: number): Node | null {
  return index < 0 ? null : doc.maybeChild(index);
}

/** The nearest segment in a direction that no filter hides. */
function nextShown(state: EditorState, from: SegmentPlace, step: 1 | -1): SegmentPlace | undefined {
  const { hidden } = segmentFilter(state);
  let index = from.index + step;
  for (let node = childAt(state, index); node !== null && hidden.has(segmentAttributes(node).id);) {
    index += step;
    node = childAt(state, index);
  }
  return segmentAt(state.doc, index);
}

/** The next segment that is not confirmed, looked for to the end and then from the start. */
function nextOpen(state: EditorState, from: SegmentPlace): SegmentPlace | undefined {
  const count = state.doc.childCount;
  const { hidden } = segmentFilter(state);
  for (let step = 1; step < count; step++) {
    const index = (from.index + step) % count;
    const { id, status } = segmentAttributes(state.doc.child(index));
    if ((status === 'new' || status === 'draft') && !hidden.has(id)) return segmentAt(state.doc, index);
  }
  return undefined;
}

function moveTo(transaction: Transaction, segment: SegmentPlace | undefined): Transaction {
  if (segment === undefined) return transaction;
  return transaction.setSelection(Selection.near(transaction.doc.resolve(segment.textEnd), -1));
}
