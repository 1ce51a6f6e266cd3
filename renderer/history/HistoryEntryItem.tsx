import { RotateCcw } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { HistoryEntry } from '../../shared/model/history.ts';
import type { AnnotationId } from '../../shared/model/ids.ts';
import type { EditorSession } from '../editor/editor-session.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { HistoryChangeItem } from './HistoryChangeItem.tsx';
import type { HistoryScope } from './history-scope.ts';

interface HistoryEntryItemProps {
  readonly entry: HistoryEntry;
  readonly scope: HistoryScope;
  readonly session: EditorSession;
  /** Whether it is the newest: what the article, or the thing, is like now. */
  readonly isNewest: boolean;
  readonly isBusy: boolean;
  readonly onScope: (scope: HistoryScope) => void;
  readonly onRestore: (entry: HistoryEntry) => void;
  readonly onBringBack: (id: AnnotationId) => void;
}

/** What one person did within a short time: when, who, what, and the way back to how things were after it. */
export function HistoryEntryItem(props: HistoryEntryItemProps): ReactNode {
  const { entry, scope, session, isNewest, isBusy } = props;
  const { t } = useTranslation();
  const { moment } = useFormats();
  const time = moment(entry.to);
  const action = scope.kind === 'article' ? t('history.restoreArticle') : t('history.restore');
  const leftNothing =
    scope.kind !== 'article' && entry.changes.some((change) => 'after' in change && change.after === null);
  return (
    <li className="history-entry">
      <div className="history-entry__head">
        <h3 className="history-entry__time">
          <time dateTime={entry.to}>{time}</time>
        </h3>
        <span className="history-entry__actor">{entry.actor}</span>
        {isNewest && <span className="history-entry__badge">{t('history.current')}</span>}
        {!isNewest && !leftNothing && (
          <button
            type="button"
            className="button button--small history-entry__restore"
            aria-label={t('history.restoreOf', { action, time })}
            disabled={isBusy}
            onClick={() => props.onRestore(entry)}
          >
            <RotateCcw aria-hidden size={14} />
            {action}
          </button>
        )}
      </div>
      {entry.changes.map((change) => (
        <HistoryChangeItem
          key={change.entity === 'import' ? 'import' : `${change.entity} ${change.id}`}
          change={change}
          session={session}
          isNamed={scope.kind === 'article'}
          onScope={props.onScope}
          onBringBack={props.onBringBack}
        />
      ))}
    </li>
  );
}
