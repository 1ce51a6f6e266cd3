import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Download } from './host.ts';

/** Finished exports that wait for a browser to fetch them. */
export interface Downloads {
  /** A path for a new download; its folder exists when this resolves. */
  prepare(id: string, name: string): Promise<string>;
  /** Offers the file at the prepared path. */
  offer(id: string, download: Download): void;
  find(id: string): Download | undefined;
  /** Removes every download of this host. */
  close(): Promise<void>;
}

/** Keeps downloads in a folder of the data directory, one folder each, until the host closes. Those of a host that crashed go a day later. */
export function createDownloads(dataDirectory: string, clock: () => Date): Downloads {
  const folder = path.join(dataDirectory, 'downloads');
  const prepared = new Set<string>();
  const offered = new Map<string, Download>();
  return {
    async prepare(id, name) {
      const own = path.join(folder, id);
      await mkdir(own, { recursive: true });
      await removeForgotten(folder, clock());
      prepared.add(own);
      return path.join(own, name);
    },
    offer(id, download) {
      offered.set(id, download);
    },
    find(id) {
      const download = offered.get(id);
      return download !== undefined && existsSync(download.path) ? download : undefined;
    },
    async close() {
      offered.clear();
      for (const own of prepared) await rm(own, { recursive: true, force: true });
    },
  };
}

const day = 24 * 60 * 60 * 1000;

/** Other hosts on the same data directory have downloads too, so only old ones are taken for forgotten. */
async function removeForgotten(folder: string, now: Date): Promise<void> {
  for (const name of await readdir(folder)) {
    const entry = path.join(folder, name);
    const { mtimeMs } = await stat(entry);
    if (now.getTime() - mtimeMs > day) await rm(entry, { recursive: true, force: true });
  }
}
