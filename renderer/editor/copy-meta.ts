import type { Transaction } from 'prosemirror-state';

/** Metadata that ProseMirror's own plugins and view set on the transactions of a person's input. */
const inputMeta = [
  'composition',
  'inputType',
  'paste',
  'uiEvent',
  'pointer',
  'addToHistory',
  'appendedTransaction',
];

/** Gives a rewritten transaction the time, input metadata and scrolling of the one it stands for. */
export function copyMeta(from: Transaction, to: Transaction): Transaction {
  to.setTime(from.time);
  for (const key of inputMeta) {
    const value: unknown = from.getMeta(key);
    if (value !== undefined) to.setMeta(key, value);
  }
  return from.scrolledIntoView ? to.scrollIntoView() : to;
}
