import path from 'node:path';
import type { Result } from '../../shared/result.ts';
import {
  backUpFile,
  checkFile,
  restoreFile,
  type FileContents,
  type WorkspaceFile,
} from '../storage/workspace-file.ts';

/** A workspace that no host has open, and the person's data directory. */
export interface ClosedWorkspace {
  readonly workspacePath: string;
  readonly dataDirectory: string;
}

/** The integrity of a workspace file: SQLite, text, anchors, change log. Changes and recovers nothing. */
export function checkWorkspaceFile(closed: ClosedWorkspace): {
  readonly ok: boolean;
  readonly problems: readonly string[];
} {
  const problems = checkFile(toFile(closed));
  return { ok: problems.length === 0, problems };
}

/** Writes a verified copy of the workspace to `out`, which must not be there yet. The problem is for people. */
export function backUpWorkspace(closed: ClosedWorkspace, out: string): Result<FileContents, string> {
  return backUpFile(toFile(closed), path.resolve(out));
}

/** Puts a verified backup in the place of the workspace. What was there is kept beside it, as `aside`. */
export function restoreWorkspace(
  closed: ClosedWorkspace,
  from: string,
  now: Date,
): Result<FileContents & { readonly aside?: string }, string> {
  return restoreFile(toFile(closed), path.resolve(from), now);
}

/** The folder of all snapshots in a data directory. */
export function snapshotDirectoryIn(dataDirectory: string): string {
  return path.join(dataDirectory, 'snapshots');
}

function toFile({ workspacePath, dataDirectory }: ClosedWorkspace): WorkspaceFile {
  return { path: path.resolve(workspacePath), snapshotDirectory: snapshotDirectoryIn(dataDirectory) };
}
