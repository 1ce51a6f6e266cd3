import { TextSelection, type EditorState, type Transaction } from 'prosemirror-state';
import { ReplaceStep, type Step } from 'prosemirror-transform';
import type { SegmentId } from '../../shared/model/ids.ts';
import { copyMeta } from './copy-meta.ts';
import { singleLine } from './single-line.ts';
import { segmentAttributes } from './article-schema.ts';
import { segmentFilter } from './segment-filter.ts';
import { rangesBySegment, segmentAround } from './segment-position.ts';

/** Set on transactions that mean to change the segments (split, merge); all others must leave them alone. */
export const resegmentMeta = 'resegment';

/**
 * Makes an edit fit the segments. Typing over, deleting, cutting, pasting or dropping across segments would join them,
 * and the translation would no longer stand beside its source: such an edit is carried out within each segment instead.
 * So is one that brings line breaks in: a segment is a single line.
 * Deleted text goes from every segment that the selection covers and no filter hides; inserted text goes in where the edit starts, on one
 * line. Returns the transaction itself when it leaves the segments alone.
 */
export function keepSegments(state: EditorState, transaction: Transaction): Transaction {
  if (!transaction.docChanged) return transaction;
  if (sameSegmentIds(transaction) && !transaction.steps.some(insertsLineBreak)) return transaction;
  const kept = state.tr;
  const { hidden } = segmentFilter(state);
  for (const step of transaction.steps) {
    if (!(step instanceof ReplaceStep)) continue;
    const from = kept.mapping.map(step.from, -1);
    const to = kept.mapping.map(step.to, 1);
    replaceWithinSegments(kept, { from, to, text: singleLine(insertedText(step)) }, hidden);
  }
  return copyMeta(transaction, kept);
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

function replaceWithinSegments(
  transaction: Transaction,
  { from, to, text }: Edit,
  hidden: ReadonlySet<SegmentId>,
): void {
  const insertAt = segmentAround(transaction.doc, from);
  for (const { segment, start, end } of rangesBySegment(transaction.doc, from, to).toReversed()) {
    if (hidden.has(segment.id)) continue;
    transaction.delete(segment.textStart + start, segment.textStart + end);
  }
  if (insertAt === undefined) return;
  const caret = Math.max(insertAt.textStart, Math.min(from, insertAt.textEnd));
  if (text !== '') transaction.insertText(text, caret);
  transaction.setSelection(TextSelection.create(transaction.doc, caret + text.length));
}

function insertsLineBreak(step: Step): boolean {
  if (!(step instanceof ReplaceStep)) return false;
  const text = insertedText(step);
  return singleLine(text) !== text;
}

function insertedText(step: ReplaceStep): string {
  return step.slice.content.textBetween(0, step.slice.content.size, '\n');
}

function sameSegmentIds(transaction: Transaction): boolean {
  const [before, after] = [transaction.before, transaction.doc];
  if (before.childCount !== after.childCount) return false;
  return before.children.every((node, index) => {
    const other = after.child(index);
    return node === other || segmentAttributes(node).id === segmentAttributes(other).id;
  });
}
