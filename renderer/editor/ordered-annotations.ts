import type { Annotation, Target } from '../../shared/model/annotation.ts';
import type { SegmentId } from '../../shared/model/ids.ts';
import type { AnnotationStore } from './annotation-store.ts';

/** The annotations of an article in text order: by where their first span lies in the source, or beside it. */
export function orderedAnnotations(store: AnnotationStore): readonly Annotation[] {
  const segmentStarts = new Map(store.segments.map((segment) => [segment.id, segment.start]));
  return [...store.annotations.values()]
    .map((annotation) => ({ annotation, position: firstPosition(annotation, segmentStarts) }))
    .sort((a, b) => a.position - b.position || (a.annotation.id < b.annotation.id ? -1 : 1))
    .map(({ annotation }) => annotation);
}

function firstPosition(annotation: Annotation, segmentStarts: ReadonlyMap<SegmentId, number>): number {
  return Math.min(...annotation.targets.map((target) => positionOf(target, segmentStarts)));
}

/** A span of the translation counts as lying at the start of its sentence in the source. */
function positionOf(target: Target, segmentStarts: ReadonlyMap<SegmentId, number>): number {
  return target.side === 'source'
    ? target.start
    : (segmentStarts.get(target.segmentId) ?? Number.POSITIVE_INFINITY);
}
