import type { ColumnMapping, DataSetPreview } from '../../../../shared/model/data-set.ts';
import { problem, success, type Result } from '../../../../shared/result.ts';
import type { ByteSource, ImportedFile, ImportedItem, ImportProblem } from '../../import-format.ts';
import type { BrokenRecord, DataRecord, RecordStream } from './data-record.ts';
import { decodeStream } from './decode-stream.ts';
import { guessColumns } from './guess-columns.ts';
import { recordArticle } from './record-article.ts';

/** Records that a guess of the columns is made from. */
const sampleSize = 25;

/** Makes records of the text of a data set. */
export type ReadRecords = (text: AsyncIterable<string>) => RecordStream;

/**
 * Reads a data set as a stream of articles, one a record; only the first records are held to tell the columns by. Refused
 * is a data set without a column that looks like a text, and one that lacks a column of the mapping.
 */
export async function readDataSet(
  source: ByteSource,
  readRecords: ReadRecords,
  mapping?: ColumnMapping,
): Promise<Result<ImportedFile, ImportProblem>> {
  const decoded = await decodeStream(source.chunks);
  if (!decoded.ok) return decoded;
  const records = readRecords(decoded.value.text);
  const sample = await takeFirst(records, sampleSize);
  const columns = chooseColumns(sample, mapping);
  if (!columns.ok) return columns;
  return success({
    items: articlesOf(sample, records, columns.value),
    count: sample.length,
    shareRead: () => (source.size === 0 ? 1 : Math.min(1, decoded.value.bytesRead() / source.size)),
    speakers: [],
  });
}

/** The columns of a data set with the first values and the guess. */
export async function previewDataSet(
  source: ByteSource,
  readRecords: ReadRecords,
  count: number,
): Promise<Result<Omit<DataSetPreview, 'file'>, ImportProblem>> {
  const decoded = await decodeStream(source.chunks);
  if (!decoded.ok) return decoded;
  const records = readRecords(decoded.value.text);
  const sample = await takeFirst(records, Math.max(count, sampleSize));
  const total = await countRecords(sample.length, records, decoded.value.bytesRead, source);
  // The rest is not wanted: this closes the file.
  await records.return(undefined);
  const rows = sample.filter((record) => record.kind === 'record');
  if (columnsOf(rows).length === 0) return problem({ reason: emptyReason(sample) });
  const columns = columnsOf(rows);
  const guess = guessColumns(
    columns,
    rows.map(({ values }) => values),
  );
  return success({
    columns,
    rows: rows.slice(0, count).map(({ values }) => columns.map((column) => values.get(column) ?? '')),
    ...(total === undefined ? {} : { total }),
    ...(guess === undefined ? {} : { guess }),
  });
}

/** Bytes of a data set that are read to count its records. */
const countedBytes = 2_000_000;

/** The fewest records that tell how many there are in all. */
const countedRecords = 100;

/** How many records a data set has: counted, or told by how many its beginning has; undefined where neither can be said. */
async function countRecords(
  taken: number,
  rest: RecordStream,
  bytesRead: () => number,
  { size }: ByteSource,
): Promise<DataSetPreview['total']> {
  let records = taken;
  while (bytesRead() < countedBytes || records < countedRecords) {
    const next = await rest.next();
    if (next.done === true) break;
    records += 1;
  }
  const read = bytesRead();
  if (read >= size) {
    while ((await rest.next()).done !== true) records += 1;
    return { records, isEstimate: false };
  }
  return records < countedRecords
    ? undefined
    : { records: roundedOff((records * size) / read), isEstimate: true };
}

/** To two digits: more would say more than is known. */
function roundedOff(records: number): number {
  return Number(records.toPrecision(2));
}

async function takeFirst(
  records: RecordStream,
  count: number,
): Promise<readonly (DataRecord | BrokenRecord)[]> {
  const taken: (DataRecord | BrokenRecord)[] = [];
  while (taken.length < count) {
    const next = await records.next();
    if (next.done === true) break;
    taken.push(next.value);
  }
  return taken;
}

function chooseColumns(
  sample: readonly (DataRecord | BrokenRecord)[],
  mapping: ColumnMapping | undefined,
): Result<ColumnMapping, ImportProblem> {
  const rows = sample.filter((record) => record.kind === 'record');
  if (columnsOf(rows).length === 0) return problem({ reason: emptyReason(sample) });
  const columns = columnsOf(rows);
  if (mapping !== undefined) {
    const missing = Object.values(mapping).filter(
      (column) => column !== undefined && !columns.includes(column),
    );
    return missing.length === 0
      ? success(mapping)
      : problem({ reason: `It has no column ${quotedList(missing)}. It has ${quotedList(columns)}.` });
  }
  const guess = guessColumns(
    columns,
    rows.map(({ values }) => values),
  );
  if (guess !== undefined) return success(guess);
  return problem({
    reason: `None of its columns looks like the text of articles: ${quotedList(columns)}. Say which one is.`,
  });
}

function emptyReason(sample: readonly (DataRecord | BrokenRecord)[]): string {
  const [first] = sample.filter((record) => record.kind === 'broken');
  return first === undefined
    ? 'It holds no records.'
    : `It holds no record that can be read. ${first.place}: ${first.reason}`;
}

function columnsOf(rows: readonly DataRecord[]): readonly string[] {
  return [...new Set(rows.flatMap(({ values }) => [...values.keys()]))];
}

function quotedList(columns: readonly (string | undefined)[]): string {
  const shown = columns.slice(0, 20).map((column) => `"${column}"`);
  return shown.join(', ') + (columns.length > shown.length ? ' …' : '');
}

async function* articlesOf(
  sample: readonly (DataRecord | BrokenRecord)[],
  rest: RecordStream,
  mapping: ColumnMapping,
): AsyncGenerator<ImportedItem> {
  try {
    for (const record of sample) yield toItem(record, mapping);
    for await (const record of rest) yield toItem(record, mapping);
  } finally {
    await rest.return(undefined);
  }
}

function toItem(record: DataRecord | BrokenRecord, mapping: ColumnMapping): ImportedItem {
  return record.kind === 'record' ? recordArticle(record, mapping) : record;
}

/** A whole file as a stream of one piece. */
export function sourceOf(bytes: Uint8Array): ByteSource {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(bytes);
  }
  return { size: bytes.length, chunks: chunks() };
}
