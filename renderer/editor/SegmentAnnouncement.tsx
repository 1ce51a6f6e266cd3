import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { annotationsOfSegment } from './annotation-store.ts';
import { segmentAttributes } from './article-schema.ts';
import type { EditorSession } from './editor-session.ts';
import { useSession } from './use-session.ts';

/**
 * Tells screen readers, politely and only when another segment is entered or its status changes, which segment the caret
 * is in, how far it is, and how many annotations it has: what sighted people see in the margins.
 */
export function SegmentAnnouncement({ session }: { readonly session: EditorSession }): ReactNode {
  const { t } = useTranslation();
  const { activeSegment, progress, store } = useSession(session);
  const segment = session.activeSegment;
  if (segment === undefined) return null;
  const { status } = segmentAttributes(segment.node);
  const names = {
    new: t('editor.statusNew'),
    draft: t('editor.statusDraft'),
    translated: t('editor.statusTranslated'),
    reviewed: t('editor.statusReviewed'),
  };
  return (
    <p className="visually-hidden" aria-live="polite">
      {t('editor.announceSegment', {
        number: activeSegment,
        total: progress.segments,
        status: names[status],
        count: annotationsOfSegment(store, segment.id).length,
      })}
    </p>
  );
}
