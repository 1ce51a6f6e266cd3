import { TriangleAlert } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useHostText } from '../i18n/use-host-text.ts';
import type { EditorSession } from '../editor/editor-session.ts';
import type { SessionSnapshot } from '../editor/session-snapshot.ts';
import { ConflictDialog } from '../conflicts/ConflictDialog.tsx';
import { useSessionSnapshot } from './use-session-snapshot.ts';
import './banner.css';

interface SaveProblemProps {
  readonly session: EditorSession | undefined;
  /** Title of the article that could not be left because its changes are not saved. */
  readonly stayedOn: string | undefined;
  readonly onFailure: (error: unknown) => void;
  /** Called when there is no problem, or no longer one. */
  readonly onSolved: () => void;
}

/**
 * Says loudly that the last changes of the open article are not saved, why, and offers the ways out. It stays while saving
 * is tried again, and goes once everything is saved.
 */
export function SaveProblem({ session, stayedOn, onFailure, onSolved }: SaveProblemProps): ReactNode {
  const { t } = useTranslation();
  const hostText = useHostText();
  const snapshot = useSessionSnapshot(session);
  const [problem, setProblem] = useState<SessionSnapshot>();
  const [isComparing, setComparing] = useState(false);
  const next = problemAfter(problem, snapshot);
  if (next !== problem) setProblem(next);
  const isSolved = next === undefined;
  useEffect(() => {
    if (isSolved) onSolved();
  }, [isSolved, onSolved]);
  if (session === undefined || next === undefined) return null;
  const isConflict = next.saveState === 'conflict';
  const conflict = isComparing ? snapshot?.conflict : undefined;
  return (
    <div className="banner banner--danger" role="alert">
      <TriangleAlert aria-hidden size={16} className="banner__icon" />
      <div className="banner__text">
        <p className="banner__title">{t(isConflict ? 'save.conflictTitle' : 'save.failedTitle')}</p>
        <p>
          {!isConflict && hostText(next.saveMessage ?? '')}{' '}
          {t(isConflict ? 'save.conflictHelp' : 'save.failedHelp')}{' '}
          {stayedOn !== undefined && t('save.stay', { title: stayedOn })}
        </p>
      </div>
      <div className="banner__actions">
        {isConflict ? (
          <button type="button" className="button" onClick={() => setComparing(true)}>
            {t('save.compare')}
          </button>
        ) : (
          <button type="button" className="button" onClick={() => void session.flush()}>
            {t('app.retry')}
          </button>
        )}
      </div>
      {conflict !== undefined && (
        <ConflictDialog
          key={conflict.revision}
          session={session}
          conflict={conflict}
          onFailure={onFailure}
          onClose={() => setComparing(false)}
        />
      )}
    </div>
  );
}

/** The snapshot that tells of the problem there still is. */
function problemAfter(
  before: SessionSnapshot | undefined,
  snapshot: SessionSnapshot | undefined,
): SessionSnapshot | undefined {
  if (snapshot === undefined || snapshot.saveState === 'saved') return undefined;
  if (snapshot.articleId !== before?.articleId) return isProblem(snapshot) ? snapshot : undefined;
  const isNews =
    isProblem(snapshot) &&
    (snapshot.saveState !== before.saveState || snapshot.saveMessage !== before.saveMessage);
  return isNews ? snapshot : before;
}

function isProblem({ saveState }: SessionSnapshot): boolean {
  return saveState === 'failed' || saveState === 'conflict';
}
