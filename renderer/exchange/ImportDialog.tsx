import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { ArticleId } from '../../shared/model/ids.ts';
import { Modal } from '../app/Modal.tsx';
import { ColumnMappingDialog } from './ColumnMappingDialog.tsx';
import { ImportProgressView } from './ImportProgressView.tsx';
import { ImportReportDialog } from './ImportReportDialog.tsx';
import type { Import } from './use-import.ts';

interface ImportDialogProps {
  readonly imports: Import;
  readonly onOpen: (id: ArticleId) => void;
  /** Opens an article with the review of its import. */
  readonly onReview: (id: ArticleId) => void;
}

/** Shows an import: its columns, how far it is, with the way to stop it, and then what became of each file. */
export function ImportDialog({ imports, onOpen, onReview }: ImportDialogProps): ReactNode {
  const { t } = useTranslation();
  const { activity, last } = imports;
  if (!imports.isShown) return null;
  switch (activity?.kind) {
    case 'columns':
      return (
        <ColumnMappingDialog
          key={`columns ${activity.question.preview.file}`}
          {...activity.question}
          onImport={activity.answer}
          onClose={() => activity.answer('cancelled')}
        />
      );
    case 'running':
      return (
        <Modal
          key="running"
          startsAtTitle
          title={t('import.title')}
          onClose={imports.hide}
          actions={
            <>
              <button
                type="button"
                className="button"
                disabled={activity.isCancelling}
                onClick={imports.cancel}
              >
                {t('app.cancel')}
              </button>
              <button type="button" className="button button--primary" onClick={imports.hide}>
                {t('import.hide')}
              </button>
            </>
          }
        >
          <ImportProgressView feed={imports.progress} isCancelling={activity.isCancelling} />
        </Modal>
      );
    case undefined:
      return last === undefined ? null : (
        <ImportReportDialog
          key="report"
          ended={last}
          onOpen={(id) => {
            // The dialog gives the focus back when it closes: the article takes it after that.
            flushSync(imports.hide);
            onOpen(id);
          }}
          onReview={onReview}
          onClose={imports.hide}
        />
      );
  }
}
