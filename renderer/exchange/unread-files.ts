import type { ImportReport } from '../../shared/model/job.ts';
import type { Unread } from './import-progress.ts';
import type { IncomingFile } from './incoming-file.ts';

/** The files that a report says nothing of. One that was read in part, or whose other half was (".ann" and ".txt"), is read. */
export function unreadFiles(files: readonly IncomingFile[], report: ImportReport): Unread {
  const { imported, skipped, failed, memories = [] } = report;
  const told = new Set(
    [...imported, ...skipped, ...failed, ...memories].flatMap(({ file }) => wholeFiles(file)).map(pairOf),
  );
  const unread = files.map(({ name }) => name).filter((name) => !told.has(pairOf(name)));
  return { count: unread.length, files: unread };
}

/** What a name in a report may be a part of: "a.zip/b.csv (row 2)" is of "a.zip", of "a.zip/b.csv" or a file of that name. */
function wholeFiles(told: string): readonly string[] {
  const withoutPlace = told.replace(/ \([^()]*\)$/, '');
  const folders = withoutPlace.split('/');
  return [told, ...folders.map((_, index) => folders.slice(0, index + 1).join('/'))];
}

function pairOf(name: string): string {
  return name.replace(/\.(?:ann|txt)$/, '');
}
