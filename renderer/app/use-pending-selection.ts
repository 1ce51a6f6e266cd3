import { useEffect, useRef } from 'react';
import type { AnnotationId, ArticleId } from '../../shared/model/ids.ts';
import type { EditorSession } from '../editor/editor-session.ts';

interface PendingSelection {
  readonly article: ArticleId;
  readonly annotation: AnnotationId;
}

/** Selects an annotation of an article once that article is open: returns the function that asks for it. */
export function usePendingSelection(session: EditorSession | undefined): (wanted: PendingSelection) => void {
  const pending = useRef<PendingSelection>(undefined);
  useEffect(() => {
    if (session === undefined || session.article.id !== pending.current?.article) return;
    select(session, pending.current.annotation);
    pending.current = undefined;
  }, [session]);
  return (wanted) => {
    if (session?.article.id === wanted.article) select(session, wanted.annotation);
    else pending.current = wanted;
  };
}

/** After the next frame, when a dialog that was left has given the focus back. */
function select(session: EditorSession, annotation: AnnotationId): void {
  requestAnimationFrame(() => {
    session.focus();
    session.selectAnnotation(annotation, { reveal: true });
  });
}
