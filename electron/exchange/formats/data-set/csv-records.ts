import { Readable } from 'node:stream';
import { CsvError, parse, type Info } from 'csv-parse';
import { parse as parseNow } from 'csv-parse/sync';
import type { BrokenRecord, DataRecord, RecordStream } from './data-record.ts';
import { DamagedText } from './decode-stream.ts';

/** Characters of the longest record that is read: longer ones are a sign of an unclosed quotation mark. */
const longestRecord = 20_000_000;

/** Characters that the delimiter is told by. */
const sampleLength = 32_768;

/** The characters that may stand between columns. */
export const delimiters = [',', '\t', ';', '|'] as const;

/** What the beginning of a delimited file shows. */
export interface CsvShape {
  readonly delimiter: string;
  /** How many columns most of its first rows have. */
  readonly columns: number;
  /** The share of its first rows that have that many. */
  readonly agreement: number;
  readonly firstRow: readonly string[];
}

const common = {
  bom: true,
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: true,
  record_delimiter: ['\r\n', '\n', '\r'],
};

/** The delimiter that splits the first rows into the most columns that agree; undefined for a text that has no rows. */
export function csvShape(beginning: string): CsvShape | undefined {
  const sample = beginning.slice(0, sampleLength);
  const shapes = delimiters.flatMap((delimiter) => shapeWith(sample, delimiter) ?? []);
  return shapes.toSorted(
    (a, b) => b.agreement * Math.min(b.columns, 3) - a.agreement * Math.min(a.columns, 3),
  )[0];
}

function shapeWith(sample: string, delimiter: string): CsvShape | undefined {
  const skipped = { skip_records_with_error: true, to: 30, max_record_size: longestRecord };
  let rows: string[][];
  try {
    rows = parseNow(sample, { ...common, ...skipped, delimiter });
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
  // The last row may be cut off by the end of the sample.
  const whole = rows.length > 1 ? rows.slice(0, -1) : rows;
  const counts = whole.map((row) => row.length);
  const [columns] = counts.toSorted(
    (a, b) => counts.filter((each) => each === b).length - counts.filter((each) => each === a).length,
  );
  const [firstRow] = rows;
  if (columns === undefined || firstRow === undefined) return undefined;
  const agreement = counts.filter((count) => count === columns).length / counts.length;
  return { delimiter, columns, agreement, firstRow };
}

/** Whether a first row names the columns: short, different names, none of them a number, a date or an address. */
export function isHeader(row: readonly string[]): boolean {
  const names = row.map((cell) => cell.trim());
  const areNames = names.every(
    (name) => name.length <= 60 && /^[\p{L}_#@"]/u.test(name) && !/^https?:/i.test(name),
  );
  return names.length > 0 && areNames && new Set(names).size === names.length;
}

/** The rows of a delimited text. Without a header columns are called "column 1", "column 2" … */
export async function* csvRecords(text: AsyncIterable<string>): RecordStream {
  const iterator = text[Symbol.asyncIterator]();
  const broken: BrokenRecord[] = [];
  try {
    const first = await iterator.next();
    if (first.done === true) return;
    const shape = csvShape(first.value);
    const parser = Readable.from(continued(first.value, iterator)).pipe(
      parse({
        ...common,
        delimiter: shape?.delimiter ?? ',',
        raw: true,
        info: true,
        max_record_size: longestRecord,
        skip_records_with_error: true,
        on_skip: (error) => {
          broken.push({
            kind: 'broken',
            place: placeOf(error),
            reason: `It is not a whole row (${error?.message ?? ''}).`,
          });
          return undefined;
        },
      }),
    );
    let header: readonly string[] | undefined;
    let row = 0;
    // With `raw` and `info` the parser yields these three.
    for await (const parsed of parser as AsyncIterable<{ record: string[]; raw: string; info: Info }>) {
      yield* broken.splice(0);
      row += 1;
      if (header === undefined) {
        const isNamed = isHeader(parsed.record);
        header = isNamed
          ? parsed.record.map((name) => name.trim())
          : parsed.record.map((_, index) => `column ${index + 1}`);
        if (isNamed) continue;
      }
      yield toRecord(parsed.record, parsed.raw, { header, place: `row ${row}` });
    }
    yield* broken;
  } catch (error) {
    yield* broken;
    const isExpected = error instanceof CsvError || error instanceof DamagedText;
    if (!isExpected) throw error;
    yield { kind: 'broken', place: 'the rest', reason: `It cannot be read (${error.message}).` };
  } finally {
    await iterator.return?.(undefined);
  }
}

async function* continued(first: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

function placeOf(error: CsvError | undefined): string {
  const lines = error === undefined ? undefined : (error as { readonly lines?: number }).lines;
  return lines === undefined ? 'a row' : `line ${lines}`;
}

function toRecord(
  cells: readonly string[],
  raw: string,
  { header, place }: { readonly header: readonly string[]; readonly place: string },
): DataRecord {
  const values = new Map(cells.map((cell, index) => [header[index] ?? `column ${index + 1}`, cell]));
  return { kind: 'record', values, place, raw };
}
