import { useCallback, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useHostText } from '../i18n/use-host-text.ts';
import type { AnnotationId } from '../../shared/model/ids.ts';
import { sliceRange } from '../../shared/model/text-range.ts';
import { describeFailure } from '../app/describe-failure.ts';
import { Modal } from '../app/Modal.tsx';
import { useWorkbench } from '../app/workbench-context.ts';
import { segmentAttributes } from '../editor/article-schema.ts';
import type { EditorSession } from '../editor/editor-session.ts';
import { segmentWithId } from '../editor/segment-position.ts';
import { useSession } from '../editor/use-session.ts';
import { HistoryEntryItem } from './HistoryEntryItem.tsx';
import { bringBack, restore, type RestoreOutcome } from './restore-acts.ts';
import type { HistoryScope } from './history-scope.ts';
import { useHistory } from './use-history.ts';
import { useAnnotationName, useSegmentName } from './use-thing-name.ts';
import './history.css';

interface HistoryDialogProps {
  readonly session: EditorSession;
  readonly scope: HistoryScope;
  readonly onClose: () => void;
}

type Act =
  | { readonly kind: 'none' | 'running' }
  | { readonly kind: 'done'; readonly outcome: RestoreOutcome }
  | { readonly kind: 'failed'; readonly message: string };

/** What was done to the open article, or to one thing of it, and the way back to every version. */
export function HistoryDialog({ session, scope: first, onClose }: HistoryDialogProps): ReactNode {
  const { t } = useTranslation();
  const outcomeText = useOutcomeText();
  const hostText = useHostText();
  const { client } = useWorkbench();
  const [scope, setScope] = useState(first);
  const [everySave, setEverySave] = useState(false);
  const [act, setAct] = useState<Act>({ kind: 'none' });
  const { canUndo } = useSession(session);
  const flush = useCallback(() => session.flush(), [session]);
  const history = useHistory({ article: session.article.id, scope, everySave, flush });
  const isBusy = act.kind === 'running';

  function run(restoring: Promise<RestoreOutcome>): void {
    setAct({ kind: 'running' });
    restoring.then(
      (outcome) => setAct({ kind: 'done', outcome }),
      (error: unknown) => setAct({ kind: 'failed', message: describeFailure(error) }),
    );
  }

  function undo(): void {
    session.undo();
    setAct({ kind: 'none' });
    void session.flush();
  }

  return (
    <Modal
      title={t('history.title')}
      className="modal--large"
      onClose={onClose}
      actions={
        <button type="button" className="button button--primary" onClick={onClose}>
          {t('app.close')}
        </button>
      }
    >
      <ScopeHead session={session} scope={scope} onScope={setScope} />
      <label className="choice">
        <input type="checkbox" checked={everySave} onChange={(event) => setEverySave(event.target.checked)} />
        {t('history.everySave')}
      </label>
      <div role="status" className="history-outcome">
        {act.kind === 'done' && (
          <>
            <span>{outcomeText(act.outcome)}</span>
            {act.outcome === 'restored' && canUndo && (
              <button type="button" className="button button--small" onClick={undo}>
                {t('header.undo')}
              </button>
            )}
          </>
        )}
      </div>
      {act.kind === 'failed' && (
        <p className="failure" role="alert">
          {t('history.restoreFailed')} {hostText(act.message)}
        </p>
      )}
      {history.failure !== undefined && (
        <p className="failure" role="alert">
          {t('history.failed')} {hostText(history.failure)}
        </p>
      )}
      {history.entries === undefined ? (
        history.failure === undefined && <p className="hint">{t('history.reading')}</p>
      ) : (
        <ol className="history-list" aria-label={t('history.list')}>
          {history.entries.map((entry, index) => (
            <HistoryEntryItem
              key={entry.batch}
              entry={entry}
              scope={scope}
              session={session}
              isNewest={index === 0}
              isBusy={isBusy}
              onScope={setScope}
              onRestore={({ batch }) => run(restore(client, session, scope, batch))}
              onBringBack={(id: AnnotationId) => run(bringBack(client, session, id))}
            />
          ))}
        </ol>
      )}
      {history.entries?.length === 0 && <p className="hint">{t('history.none')}</p>}
      {history.hasMore && (
        <button type="button" className="button" onClick={history.readMore}>
          {t('history.older')}
        </button>
      )}
    </Modal>
  );
}

function useOutcomeText(): (outcome: RestoreOutcome) => string {
  const { t } = useTranslation();
  return (outcome) => {
    switch (outcome) {
      case 'restored':
        return t('history.restored');
      case 'unchanged':
        return t('history.unchanged');
      case 'resegmented':
        return t('history.resegmented');
      case 'restructured':
        return t('history.restructured');
    }
  };
}

interface ScopeHeadProps {
  readonly session: EditorSession;
  readonly scope: HistoryScope;
  readonly onScope: (scope: HistoryScope) => void;
}

/** What the history is of, and from one thing the way to the whole article. */
function ScopeHead({ session, scope, onScope }: ScopeHeadProps): ReactNode {
  const { t } = useTranslation();
  const segmentName = useSegmentName(session);
  const annotationName = useAnnotationName(session);
  if (scope.kind === 'article') return <p className="history-scope">{session.article.metadata.title}</p>;
  return (
    <div className="history-scope">
      <p>
        {scope.kind === 'segment'
          ? segmentName(scope.id)
          : annotationName(session.store.annotations.get(scope.id))}
      </p>
      {scope.kind === 'segment' && <SegmentSource session={session} scope={scope} />}
      <button type="button" className="button button--small" onClick={() => onScope({ kind: 'article' })}>
        {t('history.wholeArticle')}
      </button>
    </div>
  );
}

function SegmentSource({
  session,
  scope,
}: {
  readonly session: EditorSession;
  readonly scope: Extract<HistoryScope, { kind: 'segment' }>;
}): ReactNode {
  const place = segmentWithId(session.state.doc, scope.id);
  if (place === undefined) return null;
  return (
    <p className="history-scope__source" lang="id">
      {sliceRange(session.article.sourceText, segmentAttributes(place.node))}
    </p>
  );
}
