import type { ImportReport } from './job.ts';

/** The forms in which a report can be kept. */
export type ReportFormat = 'json' | 'csv';

/** The columns of the table, one row a file. */
const columns = ['outcome', 'file', 'title', 'id', 'reason', 'similar_to', 'similarity', 'units'] as const;

type Row = Readonly<Partial<Record<(typeof columns)[number], string>>>;

/** The report of an import as the text of a file: JSON as the command line prints it, or a table (RFC 4180) of one row a file. */
export function importReportFile(report: ImportReport, format: ReportFormat): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(report, undefined, 2)}\n`;
    case 'csv':
      return [columns, ...rowsOf(report).map((row) => columns.map((column) => row[column] ?? ''))]
        .map((cells) => `${cells.map(quoted).join(',')}\r\n`)
        .join('');
  }
}

function rowsOf({ imported, skipped, failed, memories = [] }: ImportReport): readonly Row[] {
  return [
    ...failed.map(({ file, reason }) => ({ outcome: 'failed', file, reason })),
    ...skipped.map(({ file, reason, id }) => ({ outcome: 'skipped', file, reason, id })),
    ...memories.map(({ file, units }) => ({ outcome: 'memory', file, units: String(units) })),
    ...imported.map(({ file, title, id, similarTo }) => ({
      outcome: 'imported',
      file,
      title,
      id,
      ...(similarTo === undefined
        ? {}
        : { similar_to: similarTo.id, similarity: similarTo.similarity.toFixed(2) }),
    })),
  ];
}

function quoted(cell: string): string {
  return /[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
