import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleId } from '../../shared/model/ids.ts';
import { Modal } from '../app/Modal.tsx';
import { useFormats } from '../i18n/use-formats.ts';
import { useHostText } from '../i18n/use-host-text.ts';
import { useImportCounts } from './import-counts.ts';
import type { EndedImport } from './import-progress.ts';
import { ImportReportView } from './ImportReportView.tsx';
import { SaveReport } from './SaveReport.tsx';

interface ImportReportDialogProps {
  readonly ended: EndedImport;
  readonly onOpen: (id: ArticleId) => void;
  /** Opens the review over the report, which is there again when the review is closed. */
  readonly onReview: (id: ArticleId) => void;
  readonly onClose: () => void;
}

/** How an import ended. It begins at its title and a summary, so that no key starts anything before it was read. */
export function ImportReportDialog({ ended, onOpen, onReview, onClose }: ImportReportDialogProps): ReactNode {
  const { t } = useTranslation();
  const formats = useFormats();
  const hostText = useHostText();
  const summaryId = useId();
  const counts = useImportCounts()(ended);
  const { cancelled, problem, unread } = ended;
  return (
    <Modal
      className="modal--report"
      startsAtTitle
      describedBy={summaryId}
      title={t(cancelled ? 'import.cancelledTitle' : 'import.doneTitle')}
      onClose={onClose}
      actions={
        <>
          <SaveReport ended={ended} />
          <button type="button" className="button button--primary" onClick={onClose}>
            {t('app.close')}
          </button>
        </>
      }
    >
      <p id={summaryId} className="visually-hidden">
        {counts.map(({ text }) => text).join(', ')}
      </p>
      {problem !== undefined && (
        <p className="failure" role="alert">
          {t('import.stoppedEarly', { reason: hostText(problem) })}
        </p>
      )}
      {cancelled && (
        <p>
          {t('import.cancelledHelp')}{' '}
          {unread.count > 0 &&
            t('import.cancelledUnread', { count: unread.count, formatted: formats.number(unread.count) })}
        </p>
      )}
      {counts.length === 0 && problem === undefined && !cancelled && <p>{t('import.nothing')}</p>}
      <ImportReportView outcome={ended} counts={counts} onOpen={onOpen} onReview={onReview} />
    </Modal>
  );
}
