import { isHistoryTransaction } from 'prosemirror-history';
import type { EditorState, Transaction } from 'prosemirror-state';
import { keepSegments, resegmentMeta } from './keep-segments.ts';
import { prepareEdit } from './prepare-edit.ts';

/**
 * Applies a transaction to the translation. A person's edit is made to fit the segments first, and the anchors that it
 * would lose are put aside. Undo, redo, split and merge are applied as they are, for they carry all that already.
 */
export function applyEdit(state: EditorState, transaction: Transaction): EditorState {
  if (isHistoryTransaction(transaction) || transaction.getMeta(resegmentMeta) === true)
    return state.apply(transaction);
  return state.apply(prepareEdit(state, keepSegments(state, transaction)));
}
