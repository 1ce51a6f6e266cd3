import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useHostText } from '../i18n/use-host-text.ts';
import type { ArticleSummary } from '../../shared/model/article.ts';
import { describeFailure } from '../app/describe-failure.ts';
import { Modal } from '../app/Modal.tsx';

interface RemoveArticleDialogProps {
  readonly article: ArticleSummary;
  /** Removes the article; rejects with the reason when it cannot. */
  readonly onRemove: () => Promise<void>;
  readonly onClose: () => void;
}

/** Asks before an article goes, with its translation and annotations. */
export function RemoveArticleDialog({ article, onRemove, onClose }: RemoveArticleDialogProps): ReactNode {
  const { t } = useTranslation();
  const hostText = useHostText();
  const [problem, setProblem] = useState<string>();
  const [isRemoving, setRemoving] = useState(false);

  async function remove(): Promise<void> {
    setRemoving(true);
    try {
      await onRemove();
      onClose();
    } catch (error) {
      setProblem(describeFailure(error));
      setRemoving(false);
    }
  }

  return (
    <Modal
      title={t('article.removeTitle')}
      onClose={onClose}
      actions={
        <>
          <button type="button" className="button" onClick={onClose}>
            {t('app.cancel')}
          </button>
          <button
            type="button"
            className="button button--danger"
            disabled={isRemoving}
            onClick={() => void remove()}
          >
            {t('article.removeConfirm')}
          </button>
        </>
      }
    >
      <p>
        {t('article.removeHelp', { title: article.title === '' ? t('article.untitled') : article.title })}
      </p>
      {problem !== undefined && (
        <p className="failure" role="alert">
          {t('article.removeFailed')} {hostText(problem)}
        </p>
      )}
    </Modal>
  );
}
