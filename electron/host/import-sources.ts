import { open, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { problem, success, type Result } from '../../shared/result.ts';
import { detectImportFormat } from '../exchange/import-formats.ts';
import type { ImportProblem } from '../exchange/import-format.ts';
import { diskReason, kindOnDisk } from './disk-reason.ts';
import type { FileOrigin, UploadedFile } from './read-import-file.ts';
import type { Upload } from './uploads.ts';

/** A file that is to be imported. */
export interface ImportSource {
  /** The name that a person knows it by: the path as given, or the name of an uploaded file. */
  readonly file: string;
  /** The file's own name, without folders. */
  readonly name: string;
  /** Where it is, or why it cannot be read. */
  readonly origin: Result<FileOrigin, ImportProblem>;
}

/** The files that a page has sent. A text whose standoff annotations came with it is read with those. */
export function* uploadedFiles(files: readonly UploadedFile[]): Generator<ImportSource> {
  const byName = new Map(files.map((file) => [file.name, file]));
  const companionOf = new Map(
    files.flatMap(({ name, bytes }) => {
      const format = detectImportFormat(Buffer.from(bytes.slice(0, 65_536), 'base64'), name);
      const wanted = format.companionOf?.(name);
      return wanted === undefined ? [] : [[name, wanted]];
    }),
  );
  const companions = new Set(companionOf.values());
  for (const file of files) {
    if (companions.has(file.name)) continue;
    const companion = byName.get(companionOf.get(file.name) ?? '');
    yield {
      file: file.name,
      name: path.basename(file.name),
      origin: success({ kind: 'uploaded', file, ...(companion === undefined ? {} : { companion }) }),
    };
  }
}

/** A file that a page has sent by parts. */
export function takenIn({ name, path: file }: Upload): ImportSource {
  return { file: name, name: path.basename(name), origin: success({ kind: 'disk', path: file }) };
}

/**
 * The files at the paths: files as they are named, folders with the files in them in the order of their names. Hidden
 * files and folders are passed over. Symbolic links in folders are not followed, so that there are no loops and nothing
 * outside is read: they come out as sources that cannot be read, and so does a path that is not there.
 */
export async function* filesOnDisk(
  paths: readonly string[],
  recursive: boolean,
): AsyncGenerator<ImportSource> {
  for (const given of paths) {
    const status = await kindOnDisk(given);
    if (!status.ok) yield unreadable(given, status.problem.reason);
    else if (status.value === 'folder') yield* filesInFolder(given, recursive);
    else yield fileOnDisk(given);
  }
}

async function* filesInFolder(folder: string, recursive: boolean): AsyncGenerator<ImportSource> {
  const listing = await listFolder(folder);
  if (!listing.ok) {
    yield unreadable(folder, listing.problem.reason);
    return;
  }
  const companions = new Set(
    await companionsIn(
      folder,
      listing.value.map(({ name }) => name),
    ),
  );
  for (const entry of listing.value) {
    const inside = path.join(folder, entry.name);
    if (companions.has(entry.name)) continue;
    if (entry.isSymbolicLink()) {
      yield unreadable(
        inside,
        'It is a symbolic link, and those in folders are not followed. Import what it points to.',
      );
    } else if (entry.isDirectory()) {
      if (recursive) yield* filesInFolder(inside, recursive);
    } else {
      yield fileOnDisk(inside);
    }
  }
}

/** The texts in a folder that are read with the standoff files beside them, and so not on their own. */
async function companionsIn(folder: string, names: readonly string[]): Promise<readonly string[]> {
  const wanted: string[] = [];
  for (const name of names.filter((each) => /\.ann$/i.test(each))) {
    const beginning = await beginningOf(path.join(folder, name));
    const companion =
      beginning === undefined ? undefined : detectImportFormat(beginning, name).companionOf?.(name);
    if (companion !== undefined) wanted.push(companion);
  }
  return wanted;
}

async function beginningOf(file: string): Promise<Uint8Array | undefined> {
  try {
    // Opening a pipe would wait for its other end.
    if (!(await stat(file)).isFile()) return undefined;
    const handle = await open(file, 'r');
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(4096), 0, 4096, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    // It throws on what is no refusal of the system; a refused file says so when it is read itself.
    diskReason(error);
    return undefined;
  }
}

async function listFolder(folder: string) {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const visible = entries.filter((entry) => !entry.name.startsWith('.'));
    return success(visible.toSorted((a, b) => (a.name < b.name ? -1 : 1)));
  } catch (error) {
    return problem({ reason: diskReason(error) });
  }
}

function unreadable(file: string, reason: string): ImportSource {
  return { file, name: path.basename(file), origin: problem({ reason }) };
}

function fileOnDisk(file: string): ImportSource {
  return { file, name: path.basename(file), origin: success({ kind: 'disk', path: file }) };
}
