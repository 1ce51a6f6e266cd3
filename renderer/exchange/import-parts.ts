import type { ImportPart } from './ask-columns.ts';
import { emptyReport, joinReports, nothingUnread, type ImportOutcome } from './import-progress.ts';
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
    const { imported, skipped, failed, memories = [] } = report;
    const before = imported.length + skipped.length + failed.length + memories.length;
    const later = parts.slice(index + 1).flatMap(filesIn);
    const outcome = await importPart(part, (progress) =>
      onProgress({
        ...progress,
        done: before + progress.done,
        total: progress.total === undefined ? undefined : before + progress.total + later.length,
        skipped: skipped.length + progress.skipped,
        failed: failed.length + progress.failed,
        unsent: progress.unsent + (part.chosen.kind === 'files' ? later.length : 0),
      }),
    );
    report = joinReports(report, outcome.report);
    if (outcome.cancelled || outcome.problem !== undefined) {
      const { count, files } = outcome.unread;
      return { ...outcome, report, unread: { count: count + later.length, files: [...files, ...later] } };
    }
  }
  return { report, cancelled: false, problem: undefined, unread: nothingUnread };
}

/** The names of the files of a part, as far as they are known: a path may be that of a folder. */
function filesIn({ chosen }: ImportPart): readonly string[] {
  return chosen.kind === 'files' ? chosen.files.map(({ name }) => name) : chosen.paths;
}
