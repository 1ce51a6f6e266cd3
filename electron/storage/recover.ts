import { existsSync, readFileSync } from 'node:fs';
import type { Notice } from '../../shared/model/notice.ts';
import { problem, success, type Result } from '../../shared/result.ts';
import { inspectFile } from './inspect-file.ts';
import { listLostEdits } from './list-lost-edits.ts';
import { putJournalAway } from './journal.ts';
import type { OpenProblem } from './open-problem.ts';
import { keepAside, replaceFile } from './replace-file.ts';
import { findSnapshotFolders, type SnapshotFolder } from './snapshot-folder.ts';
import { listSnapshots, type Snapshot } from './snapshots.ts';

/** A damaged workspace file, and what may bring it back. */
export interface Damage {
  readonly path: string;
  readonly reasons: readonly string[];
  readonly snapshotDirectory: string;
  readonly now: Date;
}

/** How a workspace was brought back. */
export type RecoveredNotice = Extract<Notice, { readonly kind: 'recovered' }>;

/**
 * Keeps a damaged file aside, with what belongs to it, and puts the newest good snapshot in its place. Without a good
 * snapshot nothing is touched.
 */
export function recover(damage: Damage): Result<RecoveredNotice, OpenProblem> {
  const { path, reasons, now } = damage;
  const reason = reasons.join(' ');
  const chosen = newestGoodSnapshot(damage);
  if (chosen === undefined) {
    const message = `${path} is damaged, and there is no good snapshot of it. It was left as it is. ${reason} If you have a backup, restore it.`;
    return problem({ kind: 'damaged', path, message });
  }
  const aside = keepAside(path, 'damaged', now);
  replaceFile(chosen.snapshot.path, path);
  const lostEdits = listLostEdits(chosen.snapshot.sequence, aside, chosen.folder.folder);
  putJournalAway(chosen.folder.folder, now);
  return success({
    kind: 'recovered',
    aside,
    snapshotTime: chosen.snapshot.takenAt.toISOString(),
    lostEdits,
    reason,
  });
}

/** Whether anything shows that the file was a workspace: its path is known, or the id of a known one is in its bytes. */
export function isKnownWorkspace(path: string, snapshotDirectory: string): boolean {
  return candidateFolders(path, snapshotDirectory).length > 0;
}

function newestGoodSnapshot(
  damage: Damage,
): { readonly snapshot: Snapshot; readonly folder: SnapshotFolder } | undefined {
  for (const folder of candidateFolders(damage.path, damage.snapshotDirectory)) {
    const snapshot = listSnapshots(folder.folder).find((each) => inspectFile(each.path).kind === 'sound');
    if (snapshot !== undefined) return { snapshot, folder };
  }
  return undefined;
}

/**
 * The folders that may hold snapshots of a file, the likeliest first. Its path alone can mislead (another workspace was
 * there before) and so can its id alone (a copy of the workspace elsewhere has a later history of its own): both together
 * come first, then the id, and the path only where no known id is found in the bytes.
 */
function candidateFolders(path: string, snapshotDirectory: string): readonly SnapshotFolder[] {
  const folders = findSnapshotFolders(snapshotDirectory);
  const bytes = ['', '-wal'].map((companion) => readIfThere(path + companion));
  const ofId = folders.filter((folder) => bytes.some((each) => each.includes(folder.workspaceId)));
  const atPath = (folder: SnapshotFolder) => folder.path === path;
  if (ofId.length === 0) return folders.filter(atPath).toSorted(byNewestSnapshot);
  return [
    ...ofId.filter(atPath).toSorted(byNewestSnapshot),
    ...ofId.filter((folder) => !atPath(folder)).toSorted(byNewestSnapshot),
  ];
}

function byNewestSnapshot(a: SnapshotFolder, b: SnapshotFolder): number {
  return newestTime(b) - newestTime(a);
}

function newestTime(folder: SnapshotFolder): number {
  return listSnapshots(folder.folder)[0]?.takenAt.getTime() ?? 0;
}

function readIfThere(path: string): Buffer {
  return existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
}
