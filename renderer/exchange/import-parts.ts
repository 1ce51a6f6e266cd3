import type { ImportPart } from './ask-columns.ts';
import { emptyReport, joinReports, type ImportOutcome } from './import-progress.ts';
import type { ImportWatch } from './run-import.ts';

type OnProgress = ImportWatch['onProgress'];

/**
 * Imports the parts of an import one after the other, and counts and reports them as one. A part that is cancelled or fails
 * ends it.
 */
export async function importParts(
  parts: readonly ImportPart[],
  onProgress: OnProgress,
  importPart: (part: ImportPart, onProgress: OnProgress) => Promise<ImportOutcome>,
): Promise<ImportOutcome> {
  let report = emptyReport;
  for (const [index, part] of parts.entries()) {
    const { imported, skipped, failed } = report;
    const before = imported.length + skipped.length + failed.length;
    const after = parts.slice(index + 1).reduce((sum, later) => sum + filesIn(later), 0);
    const outcome = await importPart(part, (progress) =>
      onProgress({
        ...progress,
        done: before + progress.done,
        total: progress.total === undefined ? undefined : before + progress.total + after,
        skipped: skipped.length + progress.skipped,
        failed: failed.length + progress.failed,
      }),
    );
    report = joinReports(report, outcome.report);
    if (outcome.cancelled || outcome.problem !== undefined) return { ...outcome, report };
  }
  return { report, cancelled: false, problem: undefined };
}

function filesIn({ chosen }: ImportPart): number {
  return chosen.kind === 'files' ? chosen.files.length : chosen.paths.length;
}
