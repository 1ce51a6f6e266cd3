import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
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
  const [isLeaving, setLeaving] = useState(false);
  const textField = useRef<HTMLTextAreaElement>(null);
  const isEmpty = text.trim() === '';

  // What a person comes with is a text to paste; a name can wait.
  useLayoutEffect(() => textField.current?.focus(), []);

  function leave(): void {
    if (isEmpty) onClose();
    else setLeaving(true);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || isEmpty) return;
    event.preventDefault();
    submit();
  }

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
      onClose={leave}
      actions={
        <>
          <button type="button" className="button" onClick={leave}>
            {t('app.cancel')}
          </button>
          <button type="submit" form={formId} className="button button--primary" disabled={isEmpty}>
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
            onKeyDown={onKeyDown}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        <div className="field">
          <label htmlFor={textId} className="field__label">
            {t('import.pasteText')}
          </label>
          <textarea
            ref={textField}
            id={textId}
            className="input paste-form__text"
            lang="id"
            value={text}
            spellCheck={false}
            aria-describedby={helpId}
            onKeyDown={onKeyDown}
            onChange={(event) => setText(event.target.value)}
          />
          <span className="field__help" id={helpId}>
            {t('import.pasteHelp')}
          </span>
        </div>
      </form>
      {isLeaving && <DiscardQuestion onKeep={() => setLeaving(false)} onDiscard={onClose} />}
    </Modal>
  );
}

interface DiscardQuestionProps {
  readonly onKeep: () => void;
  readonly onDiscard: () => void;
}

function DiscardQuestion({ onKeep, onDiscard }: DiscardQuestionProps): ReactNode {
  const { t } = useTranslation();
  return (
    <Modal
      title={t('import.discardTitle')}
      onClose={onKeep}
      actions={
        <>
          <button type="button" className="button" onClick={onKeep}>
            {t('import.discardKeep')}
          </button>
          <button type="button" className="button button--danger" onClick={onDiscard}>
            {t('import.discard')}
          </button>
        </>
      }
    >
      <p>{t('import.discardHelp')}</p>
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
