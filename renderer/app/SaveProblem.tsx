import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EditorSession } from '../editor/editor-session.ts';
import { useSessionSnapshot } from './use-session-snapshot.ts';
import './banner.css';

interface SaveProblemProps {
  readonly session: EditorSession | undefined;
  /** Title of the article that could not be left because its changes are not saved. */
  readonly stayedOn: string | undefined;
  readonly onFailure: (error: unknown) => void;
}

/** Says loudly that the last changes of the open article are not saved, why, and offers the ways out. */
export function SaveProblem({ session, stayedOn, onFailure }: SaveProblemProps): ReactNode {
  const { t } = useTranslation();
  const snapshot = useSessionSnapshot(session);
  const state = snapshot?.saveState;
  if (session === undefined || (state !== 'failed' && state !== 'conflict')) return null;
  const isConflict = state === 'conflict';
  return (
    <div className="banner banner--danger" role="alert">
      <TriangleAlert aria-hidden size={16} className="banner__icon" />
      <div className="banner__text">
        <p className="banner__title">{t(isConflict ? 'save.conflictTitle' : 'save.failedTitle')}</p>
        <p>
          {snapshot?.saveMessage} {t(isConflict ? 'save.conflictHelp' : 'save.failedHelp')}{' '}
          {stayedOn !== undefined && t('save.stay', { title: stayedOn })}
        </p>
      </div>
      <div className="banner__actions">
        {isConflict ? (
          <>
            <button
              type="button"
              className="button"
              onClick={() => void session.takeTheirs().catch(onFailure)}
            >
              {t('save.takeTheirs')}
            </button>
            <button type="button" className="button" onClick={() => void session.keepMine().catch(onFailure)}>
              {t('save.keepMine')}
            </button>
          </>
        ) : (
          <button type="button" className="button" onClick={() => void session.flush()}>
            {t('app.retry')}
          </button>
        )}
      </div>
    </div>
  );
}
