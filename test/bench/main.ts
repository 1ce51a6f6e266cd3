import { readdir } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import path from 'node:path';

const folder = fileURLToPath(new URL('./', import.meta.url));
const suffix = '.bench.ts';

/** Runs the benches named, or all: each is a module `<name>.bench.ts` of this folder that measures and prints when imported. */
export async function runBenches(names: readonly string[]): Promise<void> {
  const files = await readdir(folder);
  const known = files
    .filter((file) => file.endsWith(suffix))
    .map((file) => file.slice(0, -suffix.length))
    .toSorted();
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new Error(`No bench named ${unknown.join(', ')}; there are: ${known.join(', ') || 'none'}`);
  }
  for (const name of names.length > 0 ? names : known) {
    process.stdout.write(`\n== ${name}\n`);
    await import(pathToFileURL(path.join(folder, `${name}${suffix}`)).href);
  }
}
