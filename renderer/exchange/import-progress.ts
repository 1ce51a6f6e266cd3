import type { ImportReport } from '../../shared/model/job.ts';
import type { ProgressRate } from '../../shared/model/progress-rate.ts';

/** How far an import is; `total` is undefined until the host has counted the files, and for a data set an estimate. */
export interface ImportProgress {
  /** Articles that came in, were skipped or failed. Never more than `total`. */
  readonly done: number;
  readonly total: number | undefined;
  readonly current: string;
  readonly skipped: number;
  readonly failed: number;
  /** Files that this page has still to send: they are lost to the import when the page is left. */
  readonly unsent: number;
  /** How fast it goes; undefined while that cannot be told. */
  readonly rate: ProgressRate | undefined;
}

/** Files that were to be imported and were not read. */
export interface Unread {
  readonly count: number;
  readonly files: readonly string[];
}

/** Where every file was read. */
export const nothingUnread: Unread = { count: 0, files: [] };

/** How an import ended. `problem` says why it stopped early, where something went wrong. */
export interface ImportOutcome {
  readonly report: ImportReport;
  readonly cancelled: boolean;
  readonly problem: string | undefined;
  /** What a stopped import did not come to: how many files, and which as far as this page knows them. */
  readonly unread: Unread;
}

/** An import that is over. */
export interface EndedImport extends ImportOutcome {
  /** ISO 8601. */
  readonly endedAt: string;
}

/** The report of an import that did nothing. */
export const emptyReport: ImportReport = { imported: [], skipped: [], failed: [] };

/** Two reports as one, in order. */
export function joinReports(first: ImportReport, second: ImportReport): ImportReport {
  const memories = [...(first.memories ?? []), ...(second.memories ?? [])];
  return {
    ...(memories.length === 0 ? {} : { memories }),
    imported: [...first.imported, ...second.imported],
    skipped: [...first.skipped, ...second.skipped],
    failed: [...first.failed, ...second.failed],
  };
}
