import { readdir, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';

const sources = ['shared', 'electron', 'renderer', 'package.json', 'package-lock.json'];

/** Records that `dist` in `root` holds the sources as they were at `started`, so that an edit made meanwhile counts. */
export async function noteBuild(root: string, started: Date): Promise<void> {
  const stamp = stampIn(root);
  await writeFile(stamp, `${started.toISOString()}\n`);
  await utimes(stamp, started, started);
}

/** Whether `dist` in `root` was built from the sources as they are now, judged by the times of files and folders. */
export async function isBuildFresh(root: string): Promise<boolean> {
  const built = await modifiedAt(stampIn(root));
  if (built === undefined) return false;
  const newest = await Promise.all(sources.map((source) => newestUnder(path.join(root, source))));
  return Math.max(...newest) <= built;
}

function stampIn(root: string): string {
  return path.join(root, 'dist', '.built');
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
