import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Modal } from '../app/Modal.tsx';
import type { IncomingFile } from './incoming-file.ts';
import './paste-dialog.css';

interface PasteDialogProps {
  readonly onImport: (file: IncomingFile) => void;
  readonly onClose: () => void;
}

/** Takes a text from the clipboard, and a name for it, as an article to import. */
export function PasteDialog({ onImport, onClose }: PasteDialogProps): ReactNode {
  const { t } = useTranslation();
  const formId = useId();
  const textId = useId();
  const helpId = useId();
  const [name, setName] = useState('');
  const [text, setText] = useState('');

  function submit(): void {
    onClose();
    onImport({
      name: `${fileName(name) || t('import.pasteUnnamed')}.txt`,
      blob: new Blob([text], { type: 'text/plain' }),
    });
  }

  return (
    <Modal
      wide
      title={t('import.pasteTitle')}
      onClose={onClose}
      actions={
        <>
          <button type="button" className="button" onClick={onClose}>
            {t('app.cancel')}
          </button>
          <button
            type="submit"
            form={formId}
            className="button button--primary"
            disabled={text.trim() === ''}
          >
            {t('import.pasteSubmit')}
          </button>
        </>
      }
    >
      <form
        id={formId}
        className="paste-form"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <label className="field">
          <span className="field__label">{t('import.pasteName')}</span>
          <input
            className="input"
            value={name}
            placeholder={t('import.pasteNamePlaceholder')}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        <div className="field">
          <label htmlFor={textId} className="field__label">
            {t('import.pasteText')}
          </label>
          <textarea
            id={textId}
            className="input paste-form__text"
            lang="id"
            value={text}
            spellCheck={false}
            aria-describedby={helpId}
            onChange={(event) => setText(event.target.value)}
          />
          <span className="field__help" id={helpId}>
            {t('import.pasteHelp')}
          </span>
        </div>
      </form>
    </Modal>
  );
}

/** A name without what file systems keep for themselves. */
function fileName(name: string): string {
  return name
    .replaceAll(/[/\\:*?"<>|]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
