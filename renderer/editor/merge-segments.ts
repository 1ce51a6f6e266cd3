import { closeHistory } from 'prosemirror-history';
import { TextSelection, type Command, type EditorState, type Transaction } from 'prosemirror-state';
import type { Annotation, Target, TranslationTarget } from '../../shared/model/annotation.ts';
import type { SegmentId } from '../../shared/model/ids.ts';
import type { SegmentStatus } from '../../shared/model/segment.ts';
import { AnchorStep } from './anchor-step.ts';
import { anchoredTargets } from './anchored-targets.ts';
import { annotationStore } from './annotation-plugin.ts';
import { annotationsOfSegment } from './annotation-store.ts';
import { AnnotationStep, placeAnnotation } from './annotation-step.ts';
import { segmentAttributes, type SegmentAttributes } from './article-schema.ts';
import { resegmentMeta } from './keep-segments.ts';
import { segmentAt, segmentWithId, type SegmentPlace } from './segment-position.ts';

/**
 * Joins a segment with the next one of the same block, across the border of the sentences. The translations are joined
 * with a space where both have text; two parts of one span that meet at the border become one again. False at the end
 * of a block.
 */
export function mergeWithNext(id: SegmentId): Command {
  return (state, dispatch) => {
    const first = segmentWithId(state.doc, id);
    const second = first === undefined ? undefined : segmentAt(state.doc, first.index + 1);
    if (first === undefined || second === undefined || segmentAttributes(second.node).opensBlock)
      return false;
    dispatch?.(mergeTransaction(state, first, second).scrollIntoView());
    return true;
  };
}

function mergeTransaction(state: EditorState, first: SegmentPlace, second: SegmentPlace): Transaction {
  const transaction = closeHistory(state.tr.setMeta(resegmentMeta, true));
  // An empty range at the border could go to either side when the merge is undone.
  transaction.step(new AnchorStep(first.textStart, anchoredTargets(annotationStore(state), [first, second])));
  const gap = first.node.content.size > 0 && second.node.content.size > 0 ? ' ' : '';
  if (gap !== '') transaction.insertText(gap, first.textEnd);
  transaction.join(first.textEnd + gap.length + 1);
  const merged = mergedAttributes(first, second);
  for (const [name, value] of Object.entries(merged)) {
    transaction.setNodeAttribute(first.textStart - 1, name, value);
  }
  const shift = first.node.content.size + gap.length;
  for (const annotation of annotationsOfSegment(annotationStore(state), second.id)) {
    rejoinAnnotation(transaction, annotation, { first, second, shift, gap });
  }
  return transaction.setSelection(TextSelection.create(transaction.doc, first.textEnd + gap.length));
}

/** A merged segment is as far as the less advanced of its parts, and draft where one of them is still empty. */
function mergedAttributes(first: SegmentPlace, second: SegmentPlace): Partial<SegmentAttributes> {
  const [one, other] = [segmentAttributes(first.node), segmentAttributes(second.node)];
  const order: readonly SegmentStatus[] = ['new', 'draft', 'translated', 'reviewed'];
  const least = order[Math.min(order.indexOf(one.status), order.indexOf(other.status))] ?? 'draft';
  const isEmpty = first.node.content.size + second.node.content.size === 0;
  return {
    end: other.end,
    status: least === 'new' && !isEmpty ? 'draft' : least,
    origin: one.origin.kind === 'none' ? other.origin : one.origin,
    note: [one.note, other.note].filter((note) => note !== '').join('\n'),
  };
}

interface Border {
  readonly first: SegmentPlace;
  readonly second: SegmentPlace;
  /** Code units by which the second segment's text has moved. */
  readonly shift: number;
  readonly gap: string;
}

function rejoinAnnotation(transaction: Transaction, annotation: Annotation, border: Border): void {
  const moved = annotation.targets.map((target) => movedTarget(target, border));
  const joined = moved.reduce<readonly Target[]>((done, target) => {
    const left = done.findIndex((other) => meetAtBorder(other, target, border));
    const part = done[left];
    if (part?.side !== 'target' || target.side !== 'target') return [...done, target];
    return done.with(left, { ...part, end: target.end, quote: part.quote + border.gap + target.quote });
  }, []);
  if (joined.length === moved.length) return;
  const placed = (targets: readonly Target[]) => placeAnnotation(transaction.doc, { ...annotation, targets });
  transaction.step(new AnnotationStep(placed(moved), placed(joined)));
}

function movedTarget(target: Target, { first, second, shift }: Border): Target {
  if (target.side !== 'target' || target.segmentId !== second.id) return target;
  return { ...target, segmentId: first.id, start: target.start + shift, end: target.end + shift };
}

function meetAtBorder(left: Target, right: Target, { first, shift }: Border): boolean {
  return (
    isIn(left, first) &&
    isIn(right, first) &&
    left.role === right.role &&
    endsAtBorder(left, first) &&
    right.start === shift
  );
}

function isIn(target: Target, segment: SegmentPlace): target is TranslationTarget {
  return target.side === 'target' && target.segmentId === segment.id && target.start < target.end;
}

function endsAtBorder(target: TranslationTarget, first: SegmentPlace): boolean {
  return target.end === first.node.content.size;
}
