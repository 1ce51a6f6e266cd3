import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Writes the settings of somebody who has seen the tour; settings that are there already stay as they are. */
export async function skipTour(dataDirectory: string): Promise<void> {
  const file = path.join(dataDirectory, 'settings.json');
  await mkdir(dataDirectory, { recursive: true });
  if (!existsSync(file)) await writeFile(file, JSON.stringify({ tourDone: true }));
}
