import type { ImportReport } from '../../shared/model/job.ts';

/** How far an import is; `total` is undefined until the host has counted the files. */
export interface ImportProgress {
  readonly done: number;
  readonly total: number | undefined;
  readonly current: string;
  readonly skipped: number;
  readonly failed: number;
  /** Since the import began. */
  readonly seconds: number;
}

/** How an import ended. `problem` says why it stopped early, where something went wrong. */
export interface ImportOutcome {
  readonly report: ImportReport;
  readonly cancelled: boolean;
  readonly problem: string | undefined;
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
