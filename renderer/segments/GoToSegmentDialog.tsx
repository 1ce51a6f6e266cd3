import { useId, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Modal } from '../app/Modal.tsx';
import type { EditorSession } from '../editor/editor-session.ts';
import { useSession } from '../editor/use-session.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { goToSegment } from '../palette/go-to-segment.ts';

interface GoToSegmentDialogProps {
  readonly session: EditorSession;
  readonly onClose: () => void;
}

/** Asks for the number of a segment and goes there. */
export function GoToSegmentDialog({ session, onClose }: GoToSegmentDialogProps): ReactNode {
  const { t } = useTranslation();
  const formats = useFormats();
  const { activeSegment, progress } = useSession(session);
  const [number, setNumber] = useState(String(activeSegment));
  const formId = useId();

  function go(): void {
    // The dialog gives the focus back when it closes, so it goes first.
    flushSync(onClose);
    goToSegment(session, Number(number));
  }

  return (
    <Modal
      title={t('goTo.title')}
      onClose={onClose}
      actions={
        <button type="submit" form={formId} className="button button--primary">
          {t('goTo.go')}
        </button>
      }
    >
      <form id={formId} action={go}>
        <label className="field">
          <span className="field__label">
            {t('goTo.number', { total: formats.number(progress.segments) })}
          </span>
          <input
            className="input"
            type="number"
            required
            min={1}
            max={progress.segments}
            value={number}
            onFocus={({ target }) => target.select()}
            onChange={({ target }) => setNumber(target.value)}
          />
        </label>
      </form>
    </Modal>
  );
}
