import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { importReportFile, type ReportFormat } from '../../shared/model/import-report-file.ts';
import type { ImportReport } from '../../shared/model/job.ts';

const mediaTypes: Readonly<Record<ReportFormat, string>> = { csv: 'text/csv', json: 'application/json' };

/** Buttons that keep the report of an import as a file, in the forms in which it can be kept. */
export function SaveReport({ report }: { readonly report: ImportReport }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <button type="button" className="button" onClick={() => download(report, 'csv')}>
        {t('import.saveCsv')}
      </button>
      <button type="button" className="button" onClick={() => download(report, 'json')}>
        {t('import.saveJson')}
      </button>
    </>
  );
}

function download(report: ImportReport, format: ReportFormat): void {
  const blob = new Blob([importReportFile(report, format)], { type: mediaTypes[format] });
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = `import-report.${format}`;
  link.click();
  URL.revokeObjectURL(url);
}
