import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { importReportFile, type ReportFormat } from '../../shared/model/import-report-file.ts';
import { useWorkbench } from '../app/workbench-context.ts';
import { useHostText } from '../i18n/use-host-text.ts';
import type { EndedImport } from './import-progress.ts';

const mediaTypes: Readonly<Record<ReportFormat, string>> = { csv: 'text/csv', json: 'application/json' };

/** Buttons that keep the report of an import as a file, in the forms in which it can be kept. */
export function SaveReport({ ended }: { readonly ended: EndedImport }): ReactNode {
  const { t } = useTranslation();
  const { host } = useWorkbench();
  const hostText = useHostText();
  const [saved, setSaved] = useState('');

  function save(format: ReportFormat): void {
    const workspace = host.workspace.name;
    const { report, unread, endedAt } = ended;
    const text = importReportFile(report, format, { workspace, endedAt, unread, say: hostText });
    const name = fileName(workspace, endedAt, format);
    download(new Blob([text], { type: mediaTypes[format] }), name);
    setSaved(name);
  }

  return (
    <>
      <span role="status" className="hint import-report__saved">
        {saved !== '' && t('import.reportSaved', { file: saved })}
      </span>
      <button type="button" className="button" onClick={() => save('csv')}>
        {t('import.saveCsv')}
      </button>
      <button type="button" className="button" onClick={() => save('json')}>
        {t('import.saveJson')}
      </button>
    </>
  );
}

/** `import-report-Workspace-2026-03-14-0905.csv`: the workspace and the minute in which the import ended. */
function fileName(workspace: string, endedAt: string, format: ReportFormat): string {
  const about = workspace.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 40);
  const minute = endedAt.slice(0, 16).replace('T', '-').replace(':', '');
  return `import-report-${about}-${minute}.${format}`;
}

function download(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
