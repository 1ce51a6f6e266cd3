import type { Node } from 'prosemirror-model';
import type { StepMap } from 'prosemirror-transform';
import type { Annotation, Target } from '../../shared/model/annotation.ts';
import type { SegmentId } from '../../shared/model/ids.ts';
import { annotationsOfSegment, type AnnotationStore } from './annotation-store.ts';
import { segmentAround, segmentAt, type SegmentPlace } from './segment-position.ts';

/**
 * Maps translation-side ranges through one step and returns the annotations whose ranges moved. Only targets in the
 * segments that the step touches are looked at: ranges count from the start of their segment, so all others stay put.
 * A range does not grow when text is inserted at its edges; one whose text is deleted collapses to an empty range. Text
 * typed over a part of a range, or over all of it and nothing else, belongs to the range.
 */
export function mapAnnotations(
  store: AnnotationStore,
  map: StepMap,
  before: Node,
  after: Node,
): readonly Annotation[] {
  const touched = touchedSegments(map, before);
  const annotations = new Set([...touched.keys()].flatMap((id) => annotationsOfSegment(store, id)));
  const moved: Annotation[] = [];
  for (const annotation of annotations) {
    const targets = annotation.targets.map((target) => mapTarget(target, touched, map, after));
    if (targets.some((target, index) => target !== annotation.targets[index]))
      moved.push({ ...annotation, targets });
  }
  return moved;
}

/** The segments of `before` that overlap the ranges a step replaces. */
function touchedSegments(map: StepMap, before: Node): ReadonlyMap<SegmentId, SegmentPlace> {
  const touched = new Map<SegmentId, SegmentPlace>();
  map.forEach((oldStart, oldEnd) => {
    const first = segmentAround(before, oldStart);
    const last = segmentAround(before, oldEnd);
    if (first === undefined || last === undefined) return;
    for (let index = first.index; index <= last.index; index++) {
      const segment = segmentAt(before, index);
      if (segment !== undefined) touched.set(segment.id, segment);
    }
  });
  return touched;
}

function mapTarget(
  target: Target,
  touched: ReadonlyMap<SegmentId, SegmentPlace>,
  map: StepMap,
  after: Node,
): Target {
  const old = target.side === 'target' ? touched.get(target.segmentId) : undefined;
  if (target.side !== 'target' || old === undefined) return target;
  const from = map.map(old.textStart + target.start, 1);
  const to = map.map(old.textStart + target.end, -1);
  const position = Math.min(from, to);
  const segment = segmentAround(after, position);
  if (segment === undefined) return target;
  const start = clamp((from <= to ? from : to) - segment.textStart, segment);
  const end = Math.max(start, clamp(to - segment.textStart, segment));
  if (segment.id === target.segmentId && start === target.start && end === target.end) return target;
  return { ...target, segmentId: segment.id, start, end };
}

function clamp(offset: number, segment: SegmentPlace): number {
  return Math.max(0, Math.min(offset, segment.node.content.size));
}
