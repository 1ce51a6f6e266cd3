import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import type { DataSetPreview } from '../../shared/model/data-set.ts';
import { problem, success, type Result } from '../../shared/result.ts';
import { detectImportFormat } from '../exchange/import-formats.ts';
import type { ByteSource, ImportProblem } from '../exchange/import-format.ts';

/** A file whose beginning is to be shown: on this disk, or the first part of an uploaded one in base64. */
export type PreviewedFile =
  | { readonly path: string }
  | { readonly name: string; readonly bytes: string; readonly size?: number | undefined };

/** Bytes that are enough to know a format by. */
const beginningLength = 65_536;

/** The beginning of a data set with a guess of its columns, or why the file is none. */
export async function previewFile(
  file: PreviewedFile,
  count: number,
): Promise<Result<DataSetPreview, ImportProblem>> {
  if ('bytes' in file) {
    const bytes = Buffer.from(file.bytes, 'base64');
    const source = { size: Math.max(bytes.length, file.size ?? 0), chunks: inPieces(bytes) };
    return previewSource(path.basename(file.name), bytes, { source, count });
  }
  try {
    const beginning = await readBeginning(file.path);
    const { size } = await stat(file.path);
    const source = { size, chunks: createReadStream(file.path) };
    return await previewSource(path.basename(file.path), beginning, { source, count });
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    return problem({ reason: `It cannot be read (${error.message}).` });
  }
}

async function previewSource(
  name: string,
  beginning: Uint8Array,
  { source, count }: { readonly source: ByteSource; readonly count: number },
): Promise<Result<DataSetPreview, ImportProblem>> {
  const format = detectImportFormat(beginning, name);
  if (format.preview === undefined)
    return problem({ reason: `It is no data set but a file in the format "${format.name}".` });
  const preview = await format.preview(source, count);
  return preview.ok ? success({ file: name, ...preview.value }) : preview;
}

async function readBeginning(file: string): Promise<Uint8Array> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(beginningLength), 0, beginningLength, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** As from a disk: how much was read for how many records tells how many there are. */
async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += beginningLength) {
    yield await Promise.resolve(bytes.subarray(at, at + beginningLength));
  }
}
