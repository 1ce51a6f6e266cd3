import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { Scheme } from '../../shared/model/scheme.ts';

/** The project or the installed product: sources (`electron/host`) and the bundle (`dist/shell`) are equally deep in it. */
const root = path.join(import.meta.dirname, '..', '..');

/** The folder of the sample articles and the default scheme. */
export const corpusDirectory: string = path.join(root, 'corpus');

const Package = z.object({ version: z.string() });

/** The version in `package.json`. */
export function productVersion(): string {
  return Package.parse(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))).version;
}

/** The scheme that a new workspace starts with. */
export function defaultScheme(): Scheme {
  return Scheme.parse(JSON.parse(readFileSync(path.join(corpusDirectory, 'scheme.json'), 'utf8')));
}
