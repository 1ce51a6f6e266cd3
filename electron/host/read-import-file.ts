import { createReadStream } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ColumnMapping } from '../../shared/model/data-set.ts';
import { problem, success, type Result } from '../../shared/result.ts';
import { detectImportFormat, findImportFormat } from '../exchange/import-formats.ts';
import type { ImportedFile, ImportFormat, ImportProblem, ReadContext } from '../exchange/import-format.ts';
import { tooLarge } from '../exchange/too-large.ts';
import { diskReason, kindOnDisk } from './disk-reason.ts';

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

/** Where a file is. */
export type FileOrigin =
  | { readonly kind: 'disk'; readonly path: string }
  /** Sent by a page, with the file beside it that it has to be read with. */
  | { readonly kind: 'uploaded'; readonly file: UploadedFile; readonly companion?: UploadedFile };

/** Reads a file by whichever format its content speaks for; of one on the disk, `beginning` is what `readBeginning` gave. */
export async function readOrigin(
  origin: FileOrigin,
  beginning: Result<FileBeginning, ImportProblem> | undefined,
  options: ReadOptions,
): Promise<Result<ReadFile, ImportProblem>> {
  if (origin.kind === 'uploaded') return readUploaded(origin.file, origin.companion, options);
  const begun = beginning ?? (await readBeginning(origin.path));
  return begun.ok ? readFromDisk(origin.path, begun.value, options) : begun;
}

/** Bytes that are enough to know a format by. */
const beginningLength = 65_536;

/** The first bytes of a file on the disk: all of them where it is small. */
export interface FileBeginning {
  /** Of the whole file, in bytes. */
  readonly size: number;
  readonly bytes: Uint8Array;
}

/** Reads the first bytes of a file and closes it again. */
export async function readBeginning(file: string): Promise<Result<FileBeginning, ImportProblem>> {
  try {
    // Opening a pipe would wait for its other end, so what it is has to be known before.
    const status = await stat(file);
    if (!status.isFile()) return problem({ reason: 'It is not a file but a device or a pipe.' });
    const bytes = await readBytes(file, Math.min(status.size, beginningLength));
    return success({ size: status.size, bytes });
  } catch (error) {
    return problem({ reason: diskReason(error) });
  }
}

/** Reads a file whose beginning is there, so that one that is too large for its format is refused without reading the rest. */
async function readFromDisk(
  file: string,
  { size, bytes: beginning }: FileBeginning,
  options: ReadOptions,
): Promise<Result<ReadFile, ImportProblem>> {
  try {
    const chosen = chooseFormat(options.format, beginning, file);
    if (!chosen.ok) return chosen;
    if (size > chosen.value.sizeLimit) return problem({ reason: tooLarge(size, chosen.value.sizeLimit) });
    const context = { ...mappingOf(options), ...(await companionOnDisk(chosen.value, file)) };
    const { readStream } = chosen.value;
    if (readStream !== undefined && size > beginning.length) {
      const read = await readStream({ size, chunks: createReadStream(file) }, path.basename(file), context);
      return read.ok ? success({ ...read.value, bytes: new Uint8Array() }) : read;
    }
    const bytes = size > beginning.length ? await readBytes(file, size) : beginning;
    return await readAs(chosen.value, bytes, { file, context });
  } catch (error) {
    return problem({ reason: diskReason(error) });
  }
}

async function readBytes(file: string, length: number): Promise<Uint8Array> {
  const handle = await open(file, 'r');
  try {
    const bytes = Buffer.alloc(length);
    const { bytesRead } = await handle.read(bytes, 0, length, 0);
    return bytes.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
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
  const status = await kindOnDisk(wanted);
  if (!status.ok || status.value !== 'file' || (await stat(wanted)).size > format.sizeLimit) return {};
  return { companion: await readFile(wanted) };
}

/** A file that a page has sent, and the others that came with it. */
export interface UploadedFile {
  readonly name: string;
  /** In base64. */
  readonly bytes: string;
}

async function readUploaded(
  file: UploadedFile,
  companion: UploadedFile | undefined,
  options: ReadOptions,
): Promise<Result<ReadFile, ImportProblem>> {
  const bytes = Buffer.from(file.bytes, 'base64');
  const chosen = chooseFormat(options.format, bytes, file.name);
  if (!chosen.ok) return chosen;
  const context = {
    ...mappingOf(options),
    ...(companion === undefined ? {} : { companion: Buffer.from(companion.bytes, 'base64') }),
  };
  return readAs(chosen.value, bytes, { file: file.name, context });
}

function mappingOf({ mapping }: ReadOptions): Pick<ReadContext, 'mapping'> {
  return mapping === undefined ? {} : { mapping };
}
