import { History, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { HistoryChange } from '../../shared/model/history.ts';
import type { EditorSession } from '../editor/editor-session.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { AnnotationChange } from './AnnotationChange.tsx';
import { SegmentChange } from './SegmentChange.tsx';
import { SpeakerChange } from './SpeakerChange.tsx';
import { useThingName } from './use-thing-name.ts';
import type { HistoryScope } from './history-scope.ts';

interface HistoryChangeItemProps {
  readonly change: HistoryChange;
  readonly session: EditorSession;
  /** Whether the change says what it is about: not in the history of one thing. */
  readonly isNamed: boolean;
  readonly onScope: (scope: HistoryScope) => void;
  readonly onBringBack: (id: Extract<HistoryChange, { entity: 'annotation' }>['id']) => void;
}

/** What an entry of the history did to one thing. */
export function HistoryChangeItem({
  change,
  session,
  isNamed,
  onScope,
  onBringBack,
}: HistoryChangeItemProps): ReactNode {
  const { t } = useTranslation();
  const nameOf = useThingName(session);
  const { number } = useFormats();
  if (change.entity === 'import') {
    const counts = {
      segments: t('history.segments', { count: change.segments, formatted: number(change.segments) }),
      annotations: t('history.annotations', {
        count: change.annotations,
        formatted: number(change.annotations),
      }),
    };
    return <p className="history-change">{t('history.imported', counts)}</p>;
  }
  const { entity, id, before, after } = change;
  const name = nameOf(change);
  const act = before === null ? t('history.added') : after === null ? t('history.removed') : undefined;
  const isGone = entity === 'annotation' && after === null && !session.store.annotations.has(id);
  return (
    <div role="group" className="history-change" aria-label={name}>
      <div className="history-change__head">
        {isNamed && <h4 className="history-change__name">{name}</h4>}
        {act !== undefined && <span className="history-change__act">{act}</span>}
        {isNamed && entity !== 'speaker' && (
          <button
            type="button"
            className="button button--quiet button--small"
            aria-label={t('history.ofThing', { name })}
            title={t('history.ofThing', { name })}
            onClick={() =>
              onScope(entity === 'segment' ? { kind: 'segment', id } : { kind: 'annotation', id: change.id })
            }
          >
            <History aria-hidden size={14} />
          </button>
        )}
        {isGone && isNamed && (
          <button
            type="button"
            className="button button--small"
            aria-label={t('history.bringBackNamed', { name })}
            onClick={() => onBringBack(change.id)}
          >
            <Undo2 aria-hidden size={14} />
            {t('history.bringBack')}
          </button>
        )}
      </div>
      {entity === 'segment' && (
        <SegmentChange before={change.before} after={change.after} sourceText={session.article.sourceText} />
      )}
      {entity === 'annotation' && (
        <AnnotationChange before={change.before} after={change.after} session={session} />
      )}
      {entity === 'speaker' && <SpeakerChange before={change.before} after={change.after} />}
    </div>
  );
}
