import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkInBlocks } from '../../shared/model/block-change.ts';
import { Modal } from '../app/Modal.tsx';
import { useFormats } from '../i18n/use-formats.ts';

interface DropQuestionProps {
  readonly work: WorkInBlocks;
  readonly onAnswer: (mayTake: boolean) => void;
}

/** Asks before a person's work leaves an article with a block. */
export function DropQuestion({ work, onAnswer }: DropQuestionProps): ReactNode {
  const { t } = useTranslation();
  const { number } = useFormats();
  return (
    <Modal
      title={t('review.dropTitle')}
      onClose={() => onAnswer(false)}
      actions={
        <>
          <button type="button" className="button" onClick={() => onAnswer(false)}>
            {t('app.cancel')}
          </button>
          <button type="button" className="button button--danger" onClick={() => onAnswer(true)}>
            {t('review.dropConfirm')}
          </button>
        </>
      }
    >
      <ul>
        {work.segments > 0 && (
          <li>{t('review.takesSegments', { count: work.segments, formatted: number(work.segments) })}</li>
        )}
        {work.annotations > 0 && (
          <li>
            {t('review.takesAnnotations', { count: work.annotations, formatted: number(work.annotations) })}
          </li>
        )}
      </ul>
      <p>{t('review.dropHelp')}</p>
    </Modal>
  );
}
