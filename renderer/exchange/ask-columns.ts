import type { Client } from '../../shared/client.ts';
import type { ColumnMapping, DataSetPreview } from '../../shared/model/data-set.ts';
import { RequestFailure } from '../../shared/request-failure.ts';
import type { Chosen } from './choose-files.ts';

/** The person's answer: the columns, or that the import is not to be made. */
export type ColumnAnswer = ColumnMapping | 'cancelled';

/** Bytes of an uploaded file that are sent to find out its columns. */
const previewLength = 500_000;

/**
 * Asks for the columns where one data set is imported. Undefined where there is nothing to ask: for other files, and for
 * several files at once, whose columns are guessed one by one.
 */
export async function askColumns(
  client: Client,
  chosen: Chosen,
  ask: (preview: DataSetPreview) => Promise<ColumnAnswer>,
): Promise<ColumnAnswer | undefined> {
  const file = await dataSetOf(chosen);
  if (file === undefined) return undefined;
  try {
    const preview = await client.request('import.preview', { file });
    return await ask(preview);
  } catch (error) {
    // No data set after all: the import itself will say what it is.
    if (error instanceof RequestFailure && error.code === 'invalid-input') return undefined;
    throw error;
  }
}

type PreviewedFile = { readonly path: string } | { readonly name: string; readonly bytes: string };

async function dataSetOf(chosen: Chosen): Promise<PreviewedFile | undefined> {
  if (chosen.kind === 'paths') {
    const [path, ...others] = chosen.paths;
    return path !== undefined && others.length === 0 && mayBeDataSet(path) ? { path } : undefined;
  }
  const [file, ...others] = chosen.files;
  if (file === undefined || others.length > 0 || !mayBeDataSet(file.name)) return undefined;
  const bytes = new Uint8Array(await file.blob.slice(0, previewLength).arrayBuffer());
  return { name: file.name, bytes: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')) };
}

function mayBeDataSet(name: string): boolean {
  return /\.(?:csv|tsv|tab|json|jsonl|ndjson)$/i.test(name);
}
