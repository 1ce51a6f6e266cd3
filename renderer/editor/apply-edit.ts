import { isHistoryTransaction } from 'prosemirror-history';
import type { EditorState, Transaction } from 'prosemirror-state';
import { keepSegments, resegmentMeta } from './keep-segments.ts';
import { prepareEdit } from './prepare-edit.ts';
import { segmentFilter } from './segment-filter.ts';
import { segmentAround } from './segment-position.ts';

/**
 * What is to be applied for a transaction of the translation. A person's edit is made to fit the segments first, and the
 * anchors that it would lose are put aside. Undo, redo, split and merge stay as they are, for they carry all that already.
 * What a person types while the caret is in a segment that a filter hides goes nowhere.
 */
export function adaptEdit(state: EditorState, transaction: Transaction): Transaction {
  if (isHistoryTransaction(transaction) || transaction.getMeta(resegmentMeta) === true) return transaction;
  if (transaction.docChanged && isHiddenAt(state, state.selection.from)) return state.tr;
  return prepareEdit(state, keepSegments(state, transaction));
}

/** The state after a transaction of the translation, adapted. */
export function applyEdit(state: EditorState, transaction: Transaction): EditorState {
  return state.apply(adaptEdit(state, transaction));
}

function isHiddenAt(state: EditorState, position: number): boolean {
  const { hidden } = segmentFilter(state);
  const segment = hidden.size === 0 ? undefined : segmentAround(state.doc, position);
  return segment !== undefined && hidden.has(segment.id);
}
