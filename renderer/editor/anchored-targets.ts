import type { AnchoredTarget } from './anchor-step.ts';
import { annotationsOfSegment, type AnnotationStore } from './annotation-store.ts';
import type { SegmentPlace } from './segment-position.ts';

/** All translation-side targets in some segments, with their positions in the document of the segments. */
export function anchoredTargets(
  store: AnnotationStore,
  segments: readonly SegmentPlace[],
): readonly AnchoredTarget[] {
  return segments.flatMap((segment) =>
    annotationsOfSegment(store, segment.id).flatMap(({ id, targets }) =>
      targets.flatMap((target): readonly AnchoredTarget[] => {
        if (target.side !== 'target' || target.segmentId !== segment.id) return [];
        const from = segment.textStart + target.start;
        return [{ annotationId: id, targetId: target.id, from, to: segment.textStart + target.end }];
      }),
    ),
  );
}
