import path from 'node:path';

/** The files beside a workspace that belong to it while it is open, or was killed: write-ahead log and shared memory. */
export const companions = ['-wal', '-shm'] as const;

/** A name beside `file` that says what became of it and when: `news.damaged-2026-11-23T16-20-05-123Z.dwibahasa`. */
export function datedName(file: string, what: string, now: Date): string {
  const { dir, name, ext } = path.parse(file);
  return path.join(dir, `${name}.${what}-${now.toISOString().replaceAll(/[:.]/gu, '-')}${ext}`);
}
