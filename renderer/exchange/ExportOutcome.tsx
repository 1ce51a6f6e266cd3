import { CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useHostText } from '../i18n/use-host-text.ts';
import type { ExportReport, Job } from '../../shared/model/job.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { downloadOf, startDownload, type ExportState } from './use-export.ts';
import './export-dialog.css';

/** How far an export is, or how it ended. */
export function ExportOutcome({ state }: { readonly state: ExportState }): ReactNode {
  const { t } = useTranslation();
  const formats = useFormats();
  if (state.kind === 'running') {
    const { job } = state;
    return (
      <>
        <progress
          className="progress"
          aria-label={t('export.running')}
          {...(job === undefined || job.total === 0 ? {} : { value: job.done, max: job.total })}
        />
        <p>
          {job === undefined
            ? t('export.running')
            : t('export.progress', { done: formats.number(job.done), total: formats.number(job.total) })}
        </p>
      </>
    );
  }
  return state.kind === 'ended' ? <Ended job={state.job} /> : null;
}

function Ended({ job }: { readonly job: Job }): ReactNode {
  const { t } = useTranslation();
  const hostText = useHostText();
  const downloadId = downloadOf(job);
  if (job.state === 'cancelled') {
    return (
      <>
        <h3>{t('export.cancelledTitle')}</h3>
        <p>{t('export.cancelledHelp')}</p>
      </>
    );
  }
  if (job.state === 'failed') {
    return (
      <div className="failure" role="alert">
        <div>
          <h3>{t('export.failedTitle')}</h3>
          <p>{hostText(job.message ?? '')}</p>
        </div>
      </div>
    );
  }
  return (
    <>
      <h3 className="import-report__title">
        <CircleCheck aria-hidden size={16} />
        {t('export.doneTitle')}
      </h3>
      {job.kind === 'export' && job.report !== undefined && <Written report={job.report} />}
      {downloadId !== undefined && (
        <p>
          <button type="button" className="button" onClick={() => startDownload(downloadId)}>
            {t('export.download')}
          </button>
        </p>
      )}
    </>
  );
}

function Written({ report }: { readonly report: ExportReport }): ReactNode {
  const { t } = useTranslation();
  const hostText = useHostText();
  const formats = useFormats();
  const losses = [...new Set(report.losses.map(({ what }) => what))];
  return (
    <>
      <ul className="export-outcome__files">
        {report.written.map(({ file, articles }) => (
          <li key={file}>
            {t('export.written', { file, count: articles, formatted: formats.number(articles) })}
          </li>
        ))}
      </ul>
      {losses.length > 0 && (
        <div className="export-facts">
          <p>{t('export.lossesFound')}</p>
          <ul className="export-facts__losses">
            {losses.map((what) => (
              <li key={what}>{hostText(what)}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
