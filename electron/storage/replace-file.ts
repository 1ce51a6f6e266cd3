import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';

/** The files beside a workspace that belong to it while it is open, or was killed: write-ahead log and shared memory. */
const companions = ['-wal', '-shm'] as const;

/**
 * Keeps a copy of a workspace file as it is, with what belongs to it, under a dated name beside it that says what became of
 * it (`news.damaged-2026-11-23T16-20-05-123Z.dwibahasa`), and returns that name. A copy, so that the place is never empty:
 * a process killed here leaves the file for the next one to find.
 */
export function keepAside(file: string, what: string, now: Date): string {
  const { dir, name, ext } = path.parse(file);
  const aside = path.join(dir, `${name}.${what}-${now.toISOString().replaceAll(/[:.]/gu, '-')}${ext}`);
  for (const end of ['', ...companions]) {
    if (existsSync(file + end)) copyFileSync(file + end, aside + end, constants.COPYFILE_FICLONE);
  }
  return aside;
}

/** Puts a copy of `from` in the place of a workspace file, whole or not at all. What belonged to the old file goes. */
export function replaceFile(from: string, file: string): void {
  const partial = `${file}.${process.pid}.partial`;
  copyFileSync(from, partial);
  const descriptor = openSync(partial, 'r+');
  fsyncSync(descriptor);
  closeSync(descriptor);
  for (const companion of companions) rmSync(file + companion, { force: true });
  renameSync(partial, file);
}
