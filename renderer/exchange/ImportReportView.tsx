import { CircleAlert, CircleCheck, CircleMinus, CircleX } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleId } from '../../shared/model/ids.ts';
import { useFormats } from '../i18n/use-formats.ts';
import type { PartCount, ReportPart } from './import-counts.ts';
import type { ImportOutcome } from './import-progress.ts';
import { ReportRows } from './ReportRows.tsx';
import { useReportRows } from './use-report-rows.ts';
import './import-report.css';

interface ImportReportViewProps {
  readonly outcome: ImportOutcome;
  readonly counts: readonly PartCount[];
  readonly onOpen: (id: ArticleId) => void;
  readonly onReview: (id: ArticleId) => void;
}

/** What an import did with each file, by name, in parts that a summary at the top leads to. */
export function ImportReportView({ outcome, counts, onOpen, onReview }: ImportReportViewProps): ReactNode {
  const { t } = useTranslation();
  const formats = useFormats();
  const rowsOf = useReportRows(outcome);
  const root = useRef<HTMLDivElement>(null);
  const similar = outcome.report.imported.filter(({ similarTo }) => similarTo !== undefined).length;

  function goTo(part: ReportPart): void {
    const heading = root.current?.querySelector<HTMLElement>(`[data-part="${part}"]`);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  }

  return (
    <div ref={root} className="import-report-parts">
      {counts.length > 1 && (
        <nav className="import-summary" aria-label={t('import.parts')}>
          {counts.map(({ part, text }) => (
            <button
              key={part}
              type="button"
              className={`import-summary__part import-summary__part--${part}`}
              onClick={() => goTo(part)}
            >
              <PartIcon part={part} />
              {text}
            </button>
          ))}
        </nav>
      )}
      {counts.map(({ part, count }) => (
        <section key={part} className={`import-report import-report--${part}`}>
          <h3 className="import-report__title" data-part={part} tabIndex={-1}>
            <PartIcon part={part} />
            {title(part, count)}
          </h3>
          {part === 'imported' && similar > 0 && (
            <p className="import-report__note">
              {t('import.similarCount', { count: similar, formatted: formats.number(similar) })}
            </p>
          )}
          <ReportRows rows={rowsOf(part)} onOpen={onOpen} onReview={onReview} />
        </section>
      ))}
    </div>
  );

  function title(part: ReportPart, count: number): string {
    const formatted = formats.number(count);
    switch (part) {
      case 'failed':
        return t('import.failed', { count, formatted });
      case 'unread':
        return t('import.unread', { count, formatted });
      case 'skipped':
        return t('import.skipped', { count, formatted });
      case 'memories':
        return t('import.memories');
      case 'imported':
        return t('import.imported', { count, formatted });
    }
  }
}

const icons = {
  failed: CircleX,
  unread: CircleAlert,
  skipped: CircleMinus,
  memories: CircleCheck,
  imported: CircleCheck,
} as const;

function PartIcon({ part }: { readonly part: ReportPart }): ReactNode {
  const Icon = icons[part];
  return <Icon aria-hidden size={16} className={`import-report__icon import-report__icon--${part}`} />;
}
