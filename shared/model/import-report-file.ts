import type { ImportReport } from './job.ts';

/** The forms in which a report can be kept. */
export type ReportFormat = 'json' | 'csv';

/** What a report is the report of, and how it is told. */
export interface ReportContext {
  /** Name of the workspace that was imported into. */
  readonly workspace: string;
  /** When the import ended, ISO 8601. */
  readonly endedAt: string;
  /** Files that a stopped import did not come to; `files` names those that are known. */
  readonly unread: { readonly count: number; readonly files: readonly string[] };
  /** Puts the names of places and the reasons of the table into the language of the reader. */
  readonly say: (text: string) => string;
}

/** The columns of the table, one row a file; the last two only where the context is given. */
const columns = ['outcome', 'file', 'title', 'id', 'reason', 'similar_to', 'similarity', 'units'] as const;
const contextColumns = ['workspace', 'import_ended'] as const;

type Column = (typeof columns)[number] | (typeof contextColumns)[number];
type Row = Readonly<Partial<Record<Column, string>>>;

/**
 * The report of an import as the text of a file: JSON as the command line prints it (with its totals, where the context is
 * given), or a table (RFC 4180) of one row a file. Where the context is given, the table is for people: it begins with a byte
 * order mark, without which Excel takes it for another encoding, and no cell of it is a formula. Programs get it plain.
 */
export function importReportFile(
  report: ImportReport,
  format: ReportFormat,
  context?: ReportContext,
): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(context === undefined ? report : withTotals(report, context), undefined, 2)}\n`;
    case 'csv': {
      const isForPeople = context !== undefined;
      const rows = rowsOfCells(report, context).map((cells) =>
        cells.map((cell) => quoted(isForPeople ? harmless(cell) : cell)).join(','),
      );
      return `${isForPeople ? '\uFEFF' : ''}${rows.map((row) => `${row}\r\n`).join('')}`;
    }
  }
}

function withTotals(report: ImportReport, { workspace, endedAt, unread }: ReportContext) {
  const totals = {
    imported: report.imported.length,
    skipped: report.skipped.length,
    failed: report.failed.length,
    memories: (report.memories ?? []).length,
    unread: unread.count,
  };
  return { workspace, importEnded: endedAt, totals, ...report, unread: unread.files };
}

function rowsOfCells(
  report: ImportReport,
  context: ReportContext | undefined,
): readonly (readonly string[])[] {
  const shown: readonly Column[] = context === undefined ? columns : [...columns, ...contextColumns];
  const about: Row =
    context === undefined ? {} : { workspace: context.workspace, import_ended: context.endedAt };
  const say = context?.say ?? ((text: string) => text);
  const unread = (context?.unread.files ?? []).map((file): Row => ({ outcome: 'unread', file }));
  return [
    shown,
    ...[...unread, ...rowsOf(report, say)]
      .map((row): Row => ({ ...row, ...about }))
      .map((row) => shown.map((column) => row[column] ?? '')),
  ];
}

function rowsOf(
  { imported, skipped, failed, memories = [] }: ImportReport,
  say: (text: string) => string,
): readonly Row[] {
  return [
    ...failed.map(({ file, reason }) => ({ outcome: 'failed', file: say(file), reason: say(reason) })),
    ...skipped.map(({ file, reason, id }) => ({
      outcome: 'skipped',
      file: say(file),
      reason: say(reason),
      id,
    })),
    ...memories.map(({ file, units }) => ({ outcome: 'memory', file: say(file), units: String(units) })),
    ...imported.map(({ file, title, id, similarTo }) => ({
      outcome: 'imported',
      file: say(file),
      title,
      id,
      ...(similarTo === undefined
        ? {}
        : { similar_to: similarTo.id, similarity: similarTo.similarity.toFixed(2) }),
    })),
  ];
}

/** A cell that a spreadsheet would take for a formula is made a text (OWASP, "CSV injection"). */
function harmless(cell: string): string {
  return /^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string): string {
  return /[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
