import type { AnnotationId, SegmentId } from '../../shared/model/ids.ts';
import type { EditorSession } from '../editor/editor-session.ts';

/** What a history is of. */
export type HistoryScope =
  | { readonly kind: 'article' }
  | { readonly kind: 'segment'; readonly id: SegmentId }
  | { readonly kind: 'annotation'; readonly id: AnnotationId };

/**
 * The thing of a kind that the person is at: the segment with the caret, the selected annotation or else the one at the
 * caret. Undefined when there is none.
 */
export function historyScope(session: EditorSession, kind: HistoryScope['kind']): HistoryScope | undefined {
  switch (kind) {
    case 'article':
      return { kind };
    case 'segment': {
      const id = session.activeSegment?.id;
      return id === undefined ? undefined : { kind, id };
    }
    case 'annotation': {
      const id = session.selected?.id ?? session.spansAtCaret()[0]?.annotationId;
      return id === undefined ? undefined : { kind, id };
    }
  }
}
