import { readdir, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from './project-root.ts';

const stamp = path.join(projectRoot, 'dist', '.built');
const sources = ['shared', 'electron', 'renderer', 'package.json', 'package-lock.json'];

/** Records that `dist` holds the sources as they were when the build started, so that an edit made meanwhile counts. */
export async function noteBuild(started: Date): Promise<void> {
  await writeFile(stamp, `${started.toISOString()}\n`);
  await utimes(stamp, started, started);
}

/** Whether `dist` was built from the sources as they are now, judged by the times of their files and folders. */
export async function isBuildFresh(): Promise<boolean> {
  const built = await modifiedAt(stamp);
  if (built === undefined) return false;
  const newest = await Promise.all(sources.map((source) => newestUnder(path.join(projectRoot, source))));
  return Math.max(...newest) <= built;
}

async function newestUnder(root: string): Promise<number> {
  const below = await readdir(root, { recursive: true }).catch(() => []);
  const times = await Promise.all([root, ...below.map((name) => path.join(root, name))].map(modifiedAt));
  return Math.max(0, ...times.map((time) => time ?? 0));
}

async function modifiedAt(file: string): Promise<number | undefined> {
  return stat(file).then(
    (found) => found.mtimeMs,
    () => undefined,
  );
}
