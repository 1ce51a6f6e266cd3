import { CircleCheck, CircleMinus, CircleX } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useHostText } from '../i18n/use-host-text.ts';
import type { ArticleId } from '../../shared/model/ids.ts';
import type { ImportReport } from '../../shared/model/job.ts';
import { useFormats } from '../i18n/use-formats.ts';
import './import-report.css';

interface ImportReportViewProps {
  readonly report: ImportReport;
  readonly onOpen: (id: ArticleId) => void;
  readonly onReview: (id: ArticleId) => void;
}

/** What an import did with each file, by name: what failed first, because it needs an answer. */
export function ImportReportView({ report, onOpen, onReview }: ImportReportViewProps): ReactNode {
  const { t } = useTranslation();
  const hostText = useHostText();
  const formats = useFormats();
  return (
    <>
      {report.failed.length > 0 && (
        <ReportGroup
          kind="failed"
          title={t('import.failed', {
            count: report.failed.length,
            formatted: formats.number(report.failed.length),
          })}
        >
          {report.failed.map((file, index) => (
            <ReportLine key={index} file={hostText(file.file)} detail={hostText(file.reason)} />
          ))}
        </ReportGroup>
      )}
      {report.skipped.length > 0 && (
        <ReportGroup
          kind="skipped"
          title={t('import.skipped', {
            count: report.skipped.length,
            formatted: formats.number(report.skipped.length),
          })}
        >
          {report.skipped.map((file, index) => (
            <ReportLine
              key={index}
              file={file.file}
              detail={hostText(file.reason)}
              onOpen={() => onOpen(file.id)}
            />
          ))}
        </ReportGroup>
      )}
      {report.memories !== undefined && (
        <ReportGroup kind="imported" title={t('import.memories')}>
          {report.memories.map((memory) => (
            <ReportLine
              key={memory.file}
              file={memory.file}
              detail={t('import.memoryUnits', {
                count: memory.units,
                formatted: formats.number(memory.units),
                skipped: formats.number(memory.skipped.length),
              })}
            />
          ))}
        </ReportGroup>
      )}
      {report.imported.length > 0 && (
        <ReportGroup
          kind="imported"
          title={t('import.imported', {
            count: report.imported.length,
            formatted: formats.number(report.imported.length),
          })}
        >
          {report.imported.map((article) => (
            <ReportLine
              key={article.id}
              file={article.title}
              detail={
                article.similarTo === undefined
                  ? article.file
                  : `${article.file} · ${t('import.similarTo', {
                      title: article.similarTo.title,
                      similarity: formats.number(Math.round(article.similarTo.similarity * 100) / 100),
                    })}`
              }
              onOpen={() => onOpen(article.id)}
              onReview={() => onReview(article.id)}
            />
          ))}
        </ReportGroup>
      )}
    </>
  );
}

const icons = { imported: CircleCheck, skipped: CircleMinus, failed: CircleX } as const;

interface ReportGroupProps {
  readonly kind: keyof typeof icons;
  readonly title: string;
  readonly children: ReactNode;
}

function ReportGroup({ kind, title, children }: ReportGroupProps): ReactNode {
  const Icon = icons[kind];
  return (
    <section className={`import-report import-report--${kind}`}>
      <h3 className="import-report__title">
        <Icon aria-hidden size={16} />
        {title}
      </h3>
      <ul>{children}</ul>
    </section>
  );
}

interface ReportLineProps {
  readonly file: string;
  readonly detail: string;
  readonly onOpen?: () => void;
  readonly onReview?: () => void;
}

function ReportLine({ file, detail, onOpen, onReview }: ReportLineProps): ReactNode {
  const { t } = useTranslation();
  return (
    <li className="import-report__line">
      <span className="import-report__names">
        <span className="import-report__file">{file}</span>
        <span className="import-report__detail">{detail}</span>
      </span>
      {onReview !== undefined && (
        <button
          type="button"
          className="button button--quiet button--small"
          aria-label={t('import.reviewNamed', { title: file })}
          onClick={onReview}
        >
          {t('import.review')}
        </button>
      )}
      {onOpen !== undefined && (
        <button
          type="button"
          className="button button--small"
          aria-label={t('import.openNamed', { title: file })}
          onClick={onOpen}
        >
          {t('import.open')}
        </button>
      )}
    </li>
  );
}
