import { createReadStream } from 'node:fs';
import { open, readdir, readFile, stat, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import type { ColumnMapping } from '../../shared/model/data-set.ts';
import { problem, success, type Result } from '../../shared/result.ts';
import { detectImportFormat, findImportFormat } from '../exchange/import-formats.ts';
import type { ImportedFile, ImportFormat, ImportProblem, ReadContext } from '../exchange/import-format.ts';
import { tooLarge } from '../exchange/too-large.ts';

/** A file read for import, by whichever format its content speaks for. */
export interface ReadFile extends ImportedFile {
  /** The whole file; empty for one that is read as a stream, whose items bring their own parts of it. */
  readonly bytes: Uint8Array;
}

/** How files are to be read. */
export interface ReadOptions {
  /** Id of the format that a file is taken for; its content decides where there is none. */
  readonly format?: string | undefined;
  /** Which columns of data sets are what. */
  readonly mapping?: ColumnMapping | undefined;
}

/** A file that is to be imported; nothing of it is read before `read`. */
export interface ImportSource {
  /** The name that a person knows it by: the path as given, or the name of an uploaded file. */
  readonly file: string;
  /** The file's own name, without folders. */
  readonly name: string;
  readonly read: (options?: ReadOptions) => Promise<Result<ReadFile, ImportProblem>>;
}

/** The files that a page has sent. */
export async function* uploadedFiles(
  files: readonly { readonly name: string; readonly bytes: string }[],
): AsyncGenerator<ImportSource> {
  const byName = new Map(files.map(({ name, bytes }) => [name, bytes]));
  for (const file of files) {
    yield {
      file: file.name,
      name: path.basename(file.name),
      async read(options = {}) {
        const bytes = Buffer.from(file.bytes, 'base64');
        const chosen = chooseFormat(options.format, bytes, file.name);
        if (!chosen.ok) return chosen;
        const companion = byName.get(chosen.value.companionOf?.(file.name) ?? '');
        const context = {
          ...mappingOf(options),
          ...(companion === undefined ? {} : { companion: Buffer.from(companion, 'base64') }),
        };
        return readAs(chosen.value, bytes, { file: file.name, context });
      },
    };
  }
}

function mappingOf({ mapping }: ReadOptions): Pick<ReadContext, 'mapping'> {
  return mapping === undefined ? {} : { mapping };
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
    const status = await statusOf(given);
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
  for (const entry of listing.value) {
    const inside = path.join(folder, entry.name);
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

async function listFolder(folder: string) {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const visible = entries.filter((entry) => !entry.name.startsWith('.'));
    return success(visible.toSorted((a, b) => (a.name < b.name ? -1 : 1)));
  } catch (error) {
    return problem({ reason: diskReason(error) });
  }
}

async function statusOf(file: string): Promise<Result<'file' | 'folder', ImportProblem>> {
  try {
    return success((await stat(file)).isDirectory() ? 'folder' : 'file');
  } catch (error) {
    return problem({ reason: diskReason(error) });
  }
}

function unreadable(file: string, reason: string): ImportSource {
  return { file, name: path.basename(file), read: async () => Promise.resolve(problem({ reason })) };
}

function fileOnDisk(file: string): ImportSource {
  return { file, name: path.basename(file), read: async (options) => readFromDisk(file, options) };
}

/** Bytes that are enough to know a format by. */
const beginningLength = 65_536;

/** Reads the beginning first, so that a file that is too large for its format is refused unread. */
async function readFromDisk(
  file: string,
  options: ReadOptions = {},
): Promise<Result<ReadFile, ImportProblem>> {
  try {
    // Opening a pipe would wait for its other end, so what it is has to be known before.
    if (!(await stat(file)).isFile()) return problem({ reason: 'It is not a file but a device or a pipe.' });
    const handle = await open(file, 'r');
    try {
      return await readOpened(handle, file, options);
    } finally {
      await handle.close();
    }
  } catch (error) {
    return problem({ reason: diskReason(error) });
  }
}

async function readOpened(
  handle: FileHandle,
  file: string,
  options: ReadOptions,
): Promise<Result<ReadFile, ImportProblem>> {
  const { size } = await handle.stat();
  const beginning = Buffer.alloc(Math.min(size, beginningLength));
  await handle.read(beginning, 0, beginning.length, 0);
  const chosen = chooseFormat(options.format, beginning, file);
  if (!chosen.ok) return chosen;
  if (size > chosen.value.sizeLimit) return problem({ reason: tooLarge(size, chosen.value.sizeLimit) });
  const context = { ...mappingOf(options), ...(await companionOnDisk(chosen.value, file)) };
  const { readStream } = chosen.value;
  if (readStream !== undefined && size > beginning.length) {
    const read = await readStream({ size, chunks: createReadStream(file) }, path.basename(file), context);
    return read.ok ? success({ ...read.value, bytes: new Uint8Array() }) : read;
  }
  const bytes = size > beginning.length ? Buffer.alloc(size) : beginning;
  const { bytesRead } = await handle.read(bytes, 0, size, 0);
  return readAs(chosen.value, bytes.subarray(0, bytesRead), { file, context });
}

function chooseFormat(
  id: string | undefined,
  beginning: Uint8Array,
  file: string,
): Result<ImportFormat, ImportProblem> {
  if (id === undefined) return success(detectImportFormat(beginning, path.basename(file)));
  const named = findImportFormat(id);
  return named === undefined ? problem({ reason: `There is no import format "${id}".` }) : success(named);
}

async function readAs(
  format: ImportFormat,
  bytes: Uint8Array,
  { file, context }: { readonly file: string; readonly context: ReadContext },
): Promise<Result<ReadFile, ImportProblem>> {
  const read = await format.read(bytes, path.basename(file), context);
  return read.ok ? success({ ...read.value, bytes }) : read;
}

/** The file beside a standoff file that holds its text, where it is there and is not larger than the format reads. */
async function companionOnDisk(format: ImportFormat, file: string): Promise<Pick<ReadContext, 'companion'>> {
  const wanted = format.companionOf?.(file);
  if (wanted === undefined || wanted === file) return {};
  const status = await statusOf(wanted);
  if (!status.ok || status.value !== 'file' || (await stat(wanted)).size > format.sizeLimit) return {};
  return { companion: await readFile(wanted) };
}

/** What the system said when it refused a file, in words. Anything that is not such a refusal is thrown on. */
function diskReason(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) throw error;
  switch (error.code) {
    case 'ENOENT':
      return 'There is no such file or folder.';
    case 'EACCES':
    case 'EPERM':
      return 'You are not allowed to read it.';
    case 'ELOOP':
      return 'It is a symbolic link that leads back to itself.';
    default:
      return `It cannot be read (${error.message}).`;
  }
}
