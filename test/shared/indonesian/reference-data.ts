import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../../electron/build/project-root.ts';

const reference = path.join(projectRoot, '../shared');

/** The path of a file or folder of the reference material, or undefined, with a printed reason, where it is not here. */
export function referencePath(...parts: readonly string[]): string | undefined {
  const wanted = path.join(reference, ...parts);
  if (existsSync(wanted)) return wanted;
  process.stderr.write(`skipped: needs ../shared/${parts.join('/')}, which is not here\n`);
  return undefined;
}

/** The text of a file exactly as its bytes say, byte order mark included. */
export function readText(file: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(file));
}

/** The paths of the files of a folder whose name ends in `ending`, sorted. */
export function filesIn(folder: string, ending: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .toSorted()
    .map((name) => path.join(folder, name));
}

/** The values of a JSON Lines file. */
export function readJsonLines(file: string): readonly unknown[] {
  return readText(file)
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
}
