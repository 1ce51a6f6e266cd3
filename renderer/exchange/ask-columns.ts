import type { Client } from '../../shared/client.ts';
import type { ColumnMapping, DataSetPreview } from '../../shared/model/data-set.ts';
import { RequestFailure } from '../../shared/request-failure.ts';
import type { Chosen } from './choose-files.ts';

/** The person's answer: the columns, or that the import is not to be made. */
export type ColumnAnswer = ColumnMapping | 'cancelled';

/** What a person is asked about: the first of the data sets that have these columns, and how many others have them too. */
export interface ColumnQuestion {
  readonly preview: DataSetPreview;
  readonly others: number;
  /** Whether other files are imported with them, which go on without them. */
  readonly isAmongOthers: boolean;
}

/** Files that are imported together, with the columns that the person has named for them. */
export interface ImportPart {
  readonly chosen: Chosen;
  readonly mapping: ColumnMapping | undefined;
}

/** Bytes of an uploaded file that are sent to find out its columns; one JSON object can only be read whole. */
const previewLength = 500_000;
const objectLength = 4_000_000;

/** Data sets of one import that are looked into beforehand: each is a request. */
const mostAsked = 200;

/**
 * Asks for the columns of what is imported: of a single data set always, of several where the text cannot be guessed, once for
 * all that have the same columns. Answers with the parts of the import, or 'cancelled'. Folders on the host's disk are not
 * looked into.
 */
export async function askColumns(
  client: Client,
  chosen: Chosen,
  ask: (question: ColumnQuestion) => Promise<ColumnAnswer>,
): Promise<readonly ImportPart[] | 'cancelled'> {
  const files = eachFile(chosen);
  const dataSets = files.filter(({ name }) => mayBeDataSet(name)).slice(0, mostAsked);
  const asked = new Map<string, { readonly preview: DataSetPreview; readonly files: SingleFile[] }>();
  for (const file of dataSets) {
    const preview = await previewOf(client, file);
    if (preview === undefined || (files.length > 1 && preview.guess !== undefined)) continue;
    const columns = JSON.stringify(preview.columns);
    const same = asked.get(columns) ?? { preview, files: [] };
    same.files.push(file);
    asked.set(columns, same);
  }
  const parts: ImportPart[] = [];
  const leftOut = new Set<SingleFile>();
  for (const { preview, files: alike } of asked.values()) {
    const isAmongOthers = files.length > alike.length;
    const mapping = await ask({ preview, others: alike.length - 1, isAmongOthers });
    // Left out, it stays with the rest, where the report names it with its reason.
    if (mapping === 'cancelled' && isAmongOthers) {
      for (const file of alike) leftOut.add(file);
      continue;
    }
    if (mapping === 'cancelled') return mapping;
    parts.push({ chosen: together(chosen, alike), mapping });
  }
  const answered = new Set([...asked.values()].flatMap(({ files: alike }) => alike));
  const rest = files.filter((file) => !answered.has(file) || leftOut.has(file));
  return rest.length === 0 && parts.length > 0
    ? parts
    : [{ chosen: together(chosen, rest), mapping: undefined }, ...parts];
}

/** A file of what was chosen, by its place in it. */
interface SingleFile {
  readonly name: string;
  readonly index: number;
  readonly read: () => Promise<PreviewedFile>;
}

type PreviewedFile =
  | { readonly path: string }
  | { readonly name: string; readonly bytes: string; readonly size: number };

function eachFile(chosen: Chosen): readonly SingleFile[] {
  if (chosen.kind === 'paths') {
    return chosen.paths.map((path, index) => ({ name: path, index, read: () => Promise.resolve({ path }) }));
  }
  return chosen.files.map(({ name, blob }, index) => ({
    name,
    index,
    read: async () => ({ name, bytes: await beginningOf(name, blob), size: blob.size }),
  }));
}

function together(chosen: Chosen, files: readonly SingleFile[]): Chosen {
  const wanted = new Set(files.map(({ index }) => index));
  return chosen.kind === 'paths'
    ? { kind: 'paths', paths: chosen.paths.filter((_, index) => wanted.has(index)) }
    : { kind: 'files', files: chosen.files.filter((_, index) => wanted.has(index)) };
}

/** Undefined where there is nothing to ask, because the file is no data set after all: the import itself will say what it is. */
async function previewOf(client: Client, file: SingleFile): Promise<DataSetPreview | undefined> {
  try {
    return await client.request('import.preview', { file: await file.read() });
  } catch (error) {
    // A DOMException is how a browser says that a file has gone.
    if (error instanceof DOMException) return undefined;
    if (error instanceof RequestFailure && error.code === 'invalid-input') return undefined;
    throw error;
  }
}

async function beginningOf(name: string, blob: Blob): Promise<string> {
  const length = /\.json$/i.test(name) ? objectLength : previewLength;
  const bytes = new Uint8Array(await blob.slice(0, length).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function mayBeDataSet(name: string): boolean {
  return /\.(?:csv|tsv|tab|json|jsonl|ndjson)$/i.test(name);
}
