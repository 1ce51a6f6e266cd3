import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Notice } from '../../shared/model/notice.ts';
import type { Scheme } from '../../shared/model/scheme.ts';
import { success, type Result } from '../../shared/result.ts';
import { assembleWorkspace } from './assemble-workspace.ts';
import { openConnection, type Connection } from './connection.ts';
import { readHead } from './find-damage.ts';
import { inspectFile, type Inspection } from './inspect-file.ts';
import { putJournalAway, readJournal } from './journal.ts';
import { listLostEdits } from './list-lost-edits.ts';
import { migrate } from './migrate.ts';
import { currentVersion, migrations } from './migrations/list.ts';
import { refusal, type OpenProblem } from './open-problem.ts';
import { keepAside } from './replace-file.ts';
import { isKnownWorkspace, recover, type RecoveredNotice } from './recover.ts';
import { findSnapshotFolders, openSnapshotFolder, type SnapshotFolder } from './snapshot-folder.ts';
import { listSnapshots, writeCopy } from './snapshots.ts';
import type { Workspace } from './workspace.ts';

/** What opening a workspace needs from outside. */
export interface OpenOptions {
  /** Folder for the snapshots and journals of all workspaces; made when it is not there. */
  readonly snapshotDirectory: string;
  readonly now: Date;
  readonly newId: () => string;
  /** The scheme and the name that a new workspace is born with. */
  readonly scheme: Scheme;
  readonly actor: string;
  /** Told what goes wrong later beside the workspace (a journal that cannot be written). */
  readonly report: (message: string) => void;
}

/**
 * Opens a workspace file, or makes it where there is none. The whole file is read and checked first. A damaged one is set
 * aside and its newest good snapshot put in its place, which `notices` tells; a file that is not a workspace, or of a newer
 * version, is refused and left as it is.
 */
export function openWorkspace(path: string, options: OpenOptions): Result<Workspace, OpenProblem> {
  try {
    return openInspected(path, options);
  } catch (error) {
    // A disk that is full or gone while a file is kept aside or restored: the file is still in its place.
    if (error instanceof Error && 'syscall' in error) {
      return refusal(path, { kind: 'unreachable', reason: error.message });
    }
    throw error;
  }
}

function openInspected(path: string, options: OpenOptions): Result<Workspace, OpenProblem> {
  // Read before the file is: a save of another process that comes between is then in the file and not in the journal.
  const journalled = findSnapshotFolders(options.snapshotDirectory)
    .filter((folder) => folder.path === path)
    .map((folder) => ({ folder, last: readJournal(folder.folder).at(-1)?.sequence ?? 0 }));
  const inspection = inspectFile(path);
  switch (inspection.kind) {
    case 'absent':
      return openSound(path, options, true, missingNotice(journalled.map(({ folder }) => folder)));
    case 'empty':
      if (!isKnownWorkspace(path, options.snapshotDirectory)) return openSound(path, options, true);
      return openRecovered(path, options, ['The file is empty.']);
    case 'sound': {
      const known = journalled.find(({ folder }) => folder.workspaceId === inspection.head.id);
      const isShortened = known !== undefined && known.last > inspection.head.last_sequence;
      if (isShortened) return openShortened(path, options, inspection, known);
      const kept =
        inspection.version < currentVersion ? keepCopy(path, options, inspection.version) : undefined;
      return kept ?? openSound(path, options, false);
    }
    case 'damaged':
      return openRecovered(path, options, inspection.reasons);
    case 'unrecognised':
      return isKnownWorkspace(path, options.snapshotDirectory)
        ? openRecovered(path, options, [inspection.reason])
        : refusal(path, inspection);
    case 'newer':
    case 'unreachable':
      return refusal(path, inspection);
  }
}

function openSound(
  path: string,
  options: OpenOptions,
  isNew: boolean,
  notice?: Notice,
): Result<Workspace, OpenProblem> {
  let connection: Connection | undefined;
  try {
    mkdirSync(dirname(path), { recursive: true });
    connection = openConnection(path);
    const workspace = migrateAndAssemble(connection, path, options, { isNew, notice });
    if (notice?.kind === 'recovered') logRecovery(workspace, options, notice);
    return success(workspace);
  } catch (error) {
    connection?.close();
    const reason = error instanceof Error ? error.message : String(error);
    return refusal(path, { kind: 'unreachable', reason });
  }
}

function migrateAndAssemble(
  connection: Connection,
  path: string,
  options: OpenOptions,
  opening: { readonly isNew: boolean; readonly notice: Notice | undefined },
): Workspace {
  const { newId, now, actor, scheme, snapshotDirectory, report } = options;
  migrate(connection, migrations, { workspaceId: newId(), at: now, actor, scheme });
  const head = readHead(connection);
  if (head === undefined) throw new Error('The workspace has lost its own record.');
  const { folder } = openSnapshotFolder(snapshotDirectory, head.id, path);
  const notices = opening.notice === undefined ? [] : [opening.notice];
  return assembleWorkspace({ connection, head, path, folder, isNew: opening.isNew, notices, report });
}

/** What a person should know who expects to find the workspace that was at a path before. */
function missingNotice(folders: readonly SnapshotFolder[]): Notice | undefined {
  const newest = folders
    .flatMap((folder) => listSnapshots(folder.folder))
    .toSorted((a, b) => b.takenAt.getTime() - a.takenAt.getTime())[0];
  if (newest === undefined) return undefined;
  const message = `There was a workspace here before, and it is gone: a new one was made. If that is not what you want, restore the newest snapshot of the old one: ${newest.path}`;
  return { kind: 'warning', message };
}

function openRecovered(
  path: string,
  options: OpenOptions,
  reasons: readonly string[],
): Result<Workspace, OpenProblem> {
  const { snapshotDirectory, now } = options;
  const recovered = recover({ path, reasons, snapshotDirectory, now });
  return recovered.ok ? openSound(path, options, false, recovered.value) : recovered;
}

/**
 * Opens a file that is sound but lacks commits that were acknowledged: its write-ahead log was lost or damaged, or an older
 * copy was put in its place. Whichever is newer goes on, the file or its newest snapshot; the other is kept.
 */
function openShortened(
  path: string,
  options: OpenOptions,
  { head, changedAt }: Extract<Inspection, { kind: 'sound' }>,
  known: { readonly folder: SnapshotFolder; readonly last: number },
): Result<Workspace, OpenProblem> {
  const reason = `The newest edit in the file is number ${head.last_sequence}, but number ${known.last} had been saved.`;
  const folder = known.folder.folder;
  if ((listSnapshots(folder)[0]?.sequence ?? 0) > head.last_sequence)
    return openRecovered(path, options, [reason]);
  const aside = keepAside(path, 'shortened', options.now);
  const lostEdits = listLostEdits(head.last_sequence, aside, folder);
  putJournalAway(folder, options.now);
  const snapshotTime = changedAt;
  return openSound(path, options, false, { kind: 'recovered', aside, snapshotTime, lostEdits, reason });
}

/** The change log says that the history was broken off here, and why. */
function logRecovery(workspace: Workspace, options: OpenOptions, notice: RecoveredNotice): void {
  const author = { actor: options.actor, at: options.now, batch: options.newId() };
  const change = {
    entity: 'workspace',
    entityId: workspace.id,
    articleId: null,
    before: null,
    after: notice,
  } as const;
  workspace.transaction(() => workspace.changes.append(change, author));
}

/** Keeps a copy of a file that is about to be migrated in the snapshot folder; the refusal where that cannot be done. */
function keepCopy(
  path: string,
  options: OpenOptions,
  version: number,
): Result<never, OpenProblem> | undefined {
  mkdirSync(options.snapshotDirectory, { recursive: true });
  const copy = join(options.snapshotDirectory, `before-format-${version + 1}-${options.newId()}.dwibahasa`);
  const connection = openConnection(path);
  const copied = writeCopy(connection, copy, 'whole');
  connection.close();
  return copied.ok ? undefined : refusal(path, { kind: 'unreachable', reason: copied.problem });
}
