import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';

const day = 24 * 60 * 60 * 1000;

/**
 * Removes what hosts that crashed have left in a folder of the data directory. Other hosts use the folder too, so only what is older
 * than a day is taken for forgotten, and never what is `own`.
 *
 * @param own names in the folder that this host still needs
 */
export async function removeForgotten(folder: string, now: Date, own: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(folder)) {
    const entry = path.join(folder, name);
    // Another host may remove it in the same moment.
    const found = own.has(name) ? undefined : await stat(entry).catch(() => undefined);
    if (found !== undefined && now.getTime() - found.mtimeMs > day)
      await rm(entry, { recursive: true, force: true });
  }
}
