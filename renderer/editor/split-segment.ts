import { closeHistory } from 'prosemirror-history';
import { TextSelection, type Command, type Transaction } from 'prosemirror-state';
import type { Annotation, Target } from '../../shared/model/annotation.ts';
import { TargetId, type SegmentId } from '../../shared/model/ids.ts';
import type { TextRange } from '../../shared/model/text-range.ts';
import { AnchorStep } from './anchor-step.ts';
import { anchoredTargets } from './anchored-targets.ts';
import { annotationStore } from './annotation-plugin.ts';
import { annotationsOfSegment } from './annotation-store.ts';
import { AnnotationStep, placeAnnotation } from './annotation-step.ts';
import { segmentAttributes, type SegmentAttributes } from './article-schema.ts';
import { resegmentMeta } from './keep-segments.ts';
import { segmentWithId, type SegmentPlace } from './segment-position.ts';

/** Where a segment is split. Both gaps are the white space that goes (empty where there is none). */
export interface SplitPoint {
  readonly segment: SegmentId;
  /** Gap in the article's source text, strictly inside the segment. */
  readonly source: TextRange;
  /** Gap in the segment's translation; at its end, all of the translation stays with the first part. */
  readonly target: TextRange;
}

/**
 * Splits a segment in two on both sides. A span of the translation across the split becomes two spans of the same
 * annotation; everything stays on its words. False when the source gap is not inside the segment.
 */
export function splitSegment(point: SplitPoint, newId: () => string, newSegment: SegmentId): Command {
  return (state, dispatch) => {
    const segment = segmentWithId(state.doc, point.segment);
    if (segment === undefined) return false;
    const attributes = segmentAttributes(segment.node);
    if (point.source.start <= attributes.start || point.source.end >= attributes.end) return false;
    if (dispatch === undefined) return true;
    const transaction = closeHistory(state.tr.setMeta(resegmentMeta, true));
    transaction.step(new AnchorStep(segment.textStart, anchoredTargets(annotationStore(state), [segment])));
    for (const annotation of annotationsOfSegment(annotationStore(state), segment.id)) {
      divideAnnotation(transaction, annotation, { segment, gap: point.target, newId });
    }
    const text = segment.node.textContent;
    const cut = segment.textStart + point.target.start;
    transaction.delete(cut, segment.textStart + point.target.end);
    const second: SegmentAttributes = {
      ...attributes,
      id: newSegment,
      start: point.source.end,
      opensBlock: false,
      note: '',
      ...statusOf(text.slice(point.target.end), attributes),
    };
    transaction.split(cut, 1, [{ type: segment.node.type, attrs: second }]);
    const first = { end: point.source.start, ...statusOf(text.slice(0, point.target.start), attributes) };
    for (const [name, value] of Object.entries(first)) {
      transaction.setNodeAttribute(segment.textStart - 1, name, value);
    }
    dispatch(transaction.setSelection(TextSelection.create(transaction.doc, cut + 2)).scrollIntoView());
    return true;
  };
}

/** A part of a split segment has to be confirmed again; one without text is new. */
function statusOf(text: string, before: SegmentAttributes): Pick<SegmentAttributes, 'status' | 'origin'> {
  if (text === '') return { status: 'new', origin: { kind: 'none' } };
  return { status: 'draft', origin: before.origin };
}

interface Cut {
  readonly segment: SegmentPlace;
  readonly gap: TextRange;
  readonly newId: () => string;
}

function divideAnnotation(transaction: Transaction, annotation: Annotation, cut: Cut): void {
  const targets = annotation.targets.flatMap((target) => divideTarget(target, cut));
  if (targets.every((target, index) => target === annotation.targets[index])) return;
  const { doc } = transaction;
  const after = placeAnnotation(doc, { ...annotation, targets });
  transaction.step(new AnnotationStep(placeAnnotation(doc, annotation), after));
}

/** The parts of a target before and after the gap. One that lies on one side of it, or only in it, stays as it is. */
function divideTarget(target: Target, { segment, gap, newId }: Cut): readonly Target[] {
  if (target.side !== 'target' || target.segmentId !== segment.id) return [target];
  if (target.end <= gap.start || target.start >= gap.end) return [target];
  const text = segment.node.textContent;
  const isAnchored = text.slice(target.start, target.end) === target.quote;
  const parts = [
    { start: target.start, end: gap.start },
    { start: gap.end, end: target.end },
  ].filter((part) => part.start < part.end);
  if (parts.length === 0) return [target];
  return parts.map((part, index) => ({
    ...target,
    ...part,
    id: index === 0 ? target.id : TargetId.parse(newId()),
    // The parts of a changed span keep its old quote, and so stay marked as changed.
    quote: isAnchored ? text.slice(part.start, part.end) : target.quote,
  }));
}
