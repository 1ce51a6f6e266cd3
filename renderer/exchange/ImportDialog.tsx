import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useHostText } from '../i18n/use-host-text.ts';
import { clockOf, progressRate } from '../../shared/model/progress-rate.ts';
import type { ArticleId } from '../../shared/model/ids.ts';
import { Modal } from '../app/Modal.tsx';
import { useFormats } from '../i18n/use-formats.ts';
import { ColumnMappingDialog } from './ColumnMappingDialog.tsx';
import type { ImportOutcome, ImportProgress } from './import-progress.ts';
import { ImportReportView } from './ImportReportView.tsx';
import { SaveReport } from './SaveReport.tsx';
import type { Import } from './use-import.ts';

interface ImportDialogProps {
  readonly running: Import;
  readonly onOpen: (id: ArticleId) => void;
  /** Opens an article with the review of its import. */
  readonly onReview: (id: ArticleId) => void;
}

/** Shows an import: how far it is, with the way to stop it, and then what became of each file. */
export function ImportDialog({ running, onOpen, onReview }: ImportDialogProps): ReactNode {
  const { t } = useTranslation();
  const { state } = running;
  switch (state.kind) {
    case 'none':
      return null;
    case 'columns':
      return (
        <ColumnMappingDialog
          key={`columns ${state.question.preview.file}`}
          {...state.question}
          onImport={state.answer}
          onClose={() => state.answer('cancelled')}
        />
      );
    case 'running':
      return (
        <Modal
          key="running"
          title={t('import.title')}
          onClose={running.cancel}
          actions={
            <button type="button" className="button" disabled={state.isCancelling} onClick={running.cancel}>
              {t('app.cancel')}
            </button>
          }
        >
          <Progress progress={state.progress} isCancelling={state.isCancelling} />
        </Modal>
      );
    case 'ended':
      return (
        <Modal
          key="ended"
          wide
          title={t(state.outcome.cancelled ? 'import.cancelledTitle' : 'import.doneTitle')}
          onClose={running.dismiss}
          actions={
            <>
              <SaveReport report={state.outcome.report} />
              <button type="button" className="button button--primary" onClick={running.dismiss}>
                {t('app.close')}
              </button>
            </>
          }
        >
          <Outcome
            outcome={state.outcome}
            onOpen={(id) => {
              running.dismiss();
              onOpen(id);
            }}
            onReview={(id) => {
              running.dismiss();
              onReview(id);
            }}
          />
        </Modal>
      );
  }
}

interface ProgressProps {
  readonly progress: ImportProgress | undefined;
  readonly isCancelling: boolean;
}

function Progress({ progress, isCancelling }: ProgressProps): ReactNode {
  const { t } = useTranslation();
  const formats = useFormats();
  const total = progress?.total;
  const pace = progress === undefined || total === undefined ? undefined : paceText(progress, total);
  return (
    <>
      <progress
        className="progress"
        aria-label={t('import.title')}
        {...(progress === undefined || total === undefined || total === 0
          ? {}
          : { value: progress.done, max: total })}
      />
      {progress === undefined || total === undefined ? (
        <p>{t('import.reading')}</p>
      ) : (
        <p>{t('import.progress', { done: formats.number(progress.done), total: formats.number(total) })}</p>
      )}
      {pace !== undefined && <p>{pace}</p>}
      <p className="hint hint--one-line">{progressText()}</p>
    </>
  );

  function paceText({ done, skipped, failed, seconds }: ImportProgress, all: number): string | undefined {
    const rate = progressRate(done, all, seconds);
    return (
      rate &&
      t('import.pace', {
        left: formats.number(all - done),
        rate: formats.number(Math.round(rate.perSecond)),
        time: clockOf(rate.secondsLeft),
        skipped: formats.number(skipped),
        failed: formats.number(failed),
      })
    );
  }

  function progressText(): string {
    if (isCancelling) return t('import.cancelling');
    return progress === undefined || progress.current === ''
      ? ''
      : t('import.current', { file: progress.current });
  }
}

interface OutcomeProps {
  readonly outcome: ImportOutcome;
  readonly onOpen: (id: ArticleId) => void;
  readonly onReview: (id: ArticleId) => void;
}

function Outcome({ outcome, onOpen, onReview }: OutcomeProps): ReactNode {
  const { t } = useTranslation();
  const hostText = useHostText();
  const { report, cancelled, problem } = outcome;
  const isEmpty =
    report.imported.length + report.skipped.length + report.failed.length + (report.memories ?? []).length ===
    0;
  return (
    <>
      {problem !== undefined && (
        <p className="failure" role="alert">
          {t('import.stoppedEarly', { reason: hostText(problem) })}
        </p>
      )}
      {cancelled && <p>{t('import.cancelledHelp')}</p>}
      {isEmpty && problem === undefined && !cancelled && <p>{t('import.nothing')}</p>}
      <ImportReportView report={report} onOpen={onOpen} onReview={onReview} />
    </>
  );
}
