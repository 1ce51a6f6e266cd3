import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Download } from './host.ts';
import { removeForgotten } from './remove-forgotten.ts';

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
      prepared.add(own);
      await mkdir(own, { recursive: true });
      await removeForgotten(folder, clock(), new Set([...prepared].map((each) => path.basename(each))));
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
