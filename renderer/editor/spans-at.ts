import type { EditorState } from 'prosemirror-state';
import type { Side } from '../../shared/model/annotation.ts';
import type { AnnotationId, TargetId } from '../../shared/model/ids.ts';
import { annotationsOfSegment, type AnnotationStore } from './annotation-store.ts';
import { segmentAttributes } from './article-schema.ts';
import { segmentAround } from './segment-position.ts';

/** A span that holds the caret. */
export interface SpanAtCaret {
  readonly annotationId: AnnotationId;
  readonly targetId: TargetId;
  /** In UTF-16 code units. */
  readonly length: number;
}

/** The spans of a side that hold the head of its selection, edges included, shortest first. */
export function spansAt(state: EditorState, side: Side, store: AnnotationStore): readonly SpanAtCaret[] {
  const segment = segmentAround(state.doc, state.selection.head);
  if (segment === undefined) return [];
  const inSegment = state.selection.head - segment.textStart;
  const offset = side === 'source' ? segmentAttributes(segment.node).start + inSegment : inSegment;
  return annotationsOfSegment(store, segment.id)
    .flatMap((annotation) =>
      annotation.targets.flatMap((target) => {
        if (target.side !== side || offset < target.start || offset > target.end) return [];
        if (target.side === 'target' && target.segmentId !== segment.id) return [];
        return [{ annotationId: annotation.id, targetId: target.id, length: target.end - target.start }];
      }),
    )
    .sort((a, b) => a.length - b.length);
}
