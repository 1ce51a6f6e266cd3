import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Modal } from '../app/Modal.tsx';
import type { EditorSession } from '../editor/editor-session.ts';
import type { Conflict } from '../editor/other-windows.ts';
import type { Whose } from '../editor/reconcile.ts';
import { DifferenceItem } from './DifferenceItem.tsx';
import './conflict-dialog.css';

interface ConflictDialogProps {
  readonly session: EditorSession;
  readonly conflict: Conflict;
  readonly onFailure: (error: unknown) => void;
  readonly onClose: () => void;
}

/**
 * What this window and another one have both changed, one place after the other, to be chosen from. Leaving it changes
 * nothing: the choice can be made later.
 */
export function ConflictDialog({ session, conflict, onFailure, onClose }: ConflictDialogProps): ReactNode {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<ReadonlyMap<string, Whose>>(new Map());
  const [isSaving, setSaving] = useState(false);
  const { conflicts } = conflict;
  const left = conflicts.filter(({ key }) => !chosen.has(key)).length;

  function chooseAll(whose: Whose): void {
    setChosen(new Map(conflicts.map(({ key }) => [key, whose])));
  }

  function save(): void {
    setSaving(true);
    session.otherWindows.solve(chosen).then(
      (isSolved) => (isSolved ? onClose() : setSaving(false)),
      (error: unknown) => {
        setSaving(false);
        onFailure(error);
      },
    );
  }

  return (
    <Modal
      title={t('conflict.title')}
      className="modal--large"
      onClose={isSaving ? undefined : onClose}
      actions={
        <>
          <span className="conflict__left" role="status">
            {left > 0 && t('conflict.left', { count: left })}
          </span>
          <button
            type="button"
            className="button button--primary"
            disabled={left > 0 || isSaving}
            onClick={save}
          >
            {isSaving ? t('conflict.saving') : t('conflict.save')}
          </button>
        </>
      }
    >
      <p>{t('conflict.help')}</p>
      <div className="conflict__all">
        <button type="button" className="button" onClick={() => chooseAll('mine')}>
          {t('conflict.allMine')}
        </button>
        <button type="button" className="button" onClick={() => chooseAll('theirs')}>
          {t('conflict.allTheirs')}
        </button>
      </div>
      {conflicts.map((difference) => (
        <DifferenceItem
          key={difference.key}
          difference={difference}
          session={session}
          chosen={chosen.get(difference.key)}
          onChoose={(whose) => setChosen(new Map([...chosen, [difference.key, whose]]))}
        />
      ))}
    </Modal>
  );
}
