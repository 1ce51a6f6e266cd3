import { isHistoryTransaction } from 'prosemirror-history';
import type { EditorState, Transaction } from 'prosemirror-state';
import { keepSegments } from './keep-segments.ts';
import { prepareEdit } from './prepare-edit.ts';

/**
 * Applies a transaction to the translation. A person's edit is made to fit the segments first, and the anchors that it
 * would lose are put aside; undo and redo are applied as they are, for they carry all that already.
 */
export function applyEdit(state: EditorState, transaction: Transaction): EditorState {
  if (isHistoryTransaction(transaction)) return state.apply(transaction);
  return state.apply(prepareEdit(state, keepSegments(state, transaction)));
}
