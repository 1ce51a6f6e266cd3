import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { writeFileAtomically } from './write-file-atomically.ts';

/** How many workspaces are remembered. */
const remembered = 12;

const RecentPaths = z.array(z.string());

/** A workspace that was opened before. */
export interface RecentWorkspace {
  readonly name: string;
  readonly path: string;
}

/** The workspaces opened last, newest first, without those whose file is gone. */
export function readRecentWorkspaces(dataDirectory: string): RecentWorkspace[] {
  return readPaths(dataDirectory)
    .filter((each) => existsSync(each))
    .map((each) => ({ name: workspaceName(each), path: each }));
}

/** Puts a workspace at the head of the list. */
export function rememberWorkspace(dataDirectory: string, workspacePath: string): void {
  const others = readPaths(dataDirectory).filter((each) => each !== workspacePath);
  const paths = [workspacePath, ...others].slice(0, remembered);
  writeFileAtomically(recentFile(dataDirectory), `${JSON.stringify(paths, null, 2)}\n`);
}

/** What a workspace is called: its file name without the extension. */
export function workspaceName(workspacePath: string): string {
  return path.basename(workspacePath, path.extname(workspacePath));
}

function readPaths(dataDirectory: string): readonly string[] {
  const file = recentFile(dataDirectory);
  if (!existsSync(file)) return [];
  try {
    return RecentPaths.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data ?? [];
  } catch (error) {
    // A broken list of conveniences is not worth a message: it fills again by itself.
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

function recentFile(dataDirectory: string): string {
  return path.join(dataDirectory, 'recent-workspaces.json');
}
