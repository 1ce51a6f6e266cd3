import { existsSync, renameSync, statSync } from 'node:fs';
import { problem, success, type Result } from '../../shared/result.ts';
import { checkWorkspace } from './check-workspace.ts';
import { openConnection, openForInspection } from './connection.ts';
import { inspectFile, type Inspection } from './inspect-file.ts';
import { putJournalAway, readJournal } from './journal.ts';
import { keepAside, replaceFile } from './replace-file.ts';
import { findSnapshotFolders } from './snapshot-folder.ts';
import { writeCopy } from './snapshots.ts';

/** A workspace file that is not open, and where its snapshots and journals are. */
export interface WorkspaceFile {
  readonly path: string;
  readonly snapshotDirectory: string;
}

/** What a backup or a restored file holds. */
export interface FileContents {
  readonly bytes: number;
  readonly articles: number;
}

/** Everything that is wrong with a workspace file, in sentences; empty when it is sound. Changes nothing, recovers nothing. */
export function checkFile({ path, snapshotDirectory }: WorkspaceFile): readonly string[] {
  const journalled = journalledSequences(path, snapshotDirectory);
  const inspection = inspectFile(path);
  if (inspection.kind !== 'sound') return whyNotSound(inspection);
  const { id, last_sequence } = inspection.head;
  const missing = (journalled.get(id) ?? 0) - last_sequence;
  const connection = openForInspection(path);
  try {
    return [
      ...(missing > 0 ? [`The last ${missing} edits that were saved are not in the file.`] : []),
      ...connection.transaction(() => checkWorkspace(connection)).deferred(),
    ];
  } finally {
    connection.close();
  }
}

/** Writes a copy of the workspace to `out`, read again from end to end. Refuses to replace a file. */
export function backUpFile({ path }: WorkspaceFile, out: string): Result<FileContents, string> {
  if (existsSync(out)) return problem(`${out} is there already. Choose another name.`);
  const inspection = inspectFile(path);
  if (inspection.kind !== 'sound')
    return problem(`${path} cannot be backed up. ${whyNotSound(inspection).join(' ')}`);
  const connection = openConnection(path);
  const partial = `${out}.partial`;
  const copied = writeCopy(connection, partial, 'whole');
  connection.close();
  if (!copied.ok) return copied;
  renameSync(partial, out);
  return success(contentsOf(out));
}

/**
 * Puts a backup in the place of the workspace, after reading it from end to end. The file that was there is kept beside it
 * under the name `aside`.
 */
export function restoreFile(
  file: WorkspaceFile,
  from: string,
  now: Date,
): Result<FileContents & { readonly aside?: string }, string> {
  const inspection = inspectFile(from);
  if (inspection.kind !== 'sound') {
    return problem(`${from} was not restored. ${whyNotSound(inspection).join(' ')}`);
  }
  const aside = existsSync(file.path) ? keepAside(file.path, 'replaced', now) : undefined;
  replaceFile(from, file.path);
  for (const each of findSnapshotFolders(file.snapshotDirectory)) {
    if (each.path === file.path) putJournalAway(each.folder, now);
  }
  return success({ ...contentsOf(file.path), ...(aside === undefined ? {} : { aside }) });
}

/** The newest journalled edit of every workspace that was at a path, by workspace id. */
function journalledSequences(path: string, snapshotDirectory: string): ReadonlyMap<string, number> {
  return new Map(
    findSnapshotFolders(snapshotDirectory)
      .filter((each) => each.path === path)
      .map((each) => [each.workspaceId, readJournal(each.folder).at(-1)?.sequence ?? 0]),
  );
}

function whyNotSound(inspection: Exclude<Inspection, { kind: 'sound' }>): readonly string[] {
  switch (inspection.kind) {
    case 'absent':
      return ['There is no such file.'];
    case 'empty':
      return ['The file is empty.'];
    case 'newer':
      return [`It was written by a newer version (format ${inspection.version}).`];
    case 'unrecognised':
      return [`It is not a workspace. ${inspection.reason}`];
    case 'unreachable':
      return [`It cannot be read. ${inspection.reason}`];
    case 'damaged':
      return inspection.reasons;
  }
}

function contentsOf(path: string): FileContents {
  const connection = openForInspection(path);
  try {
    const articles = connection.prepare<[], number>('SELECT count(*) FROM articles').pluck().get() ?? 0;
    return { bytes: statSync(path).size, articles };
  } finally {
    connection.close();
  }
}
