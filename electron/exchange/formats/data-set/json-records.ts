import { JSONParser } from '@streamparser/json';
import type { BrokenRecord, DataRecord, RecordStream } from './data-record.ts';
import { DamagedText } from './decode-stream.ts';
import { flattenRecord, isPlainObject } from './flatten-record.ts';
import { objectRecords } from './object-records.ts';

/** Characters of the longest line, and of the largest document that is one object: both are held whole. */
const longestLine = 20_000_000;
const largestObject = 100_000_000;

/** The records of a JSON document: the elements of a list, or what `objectRecords` finds in an object. */
export async function* jsonRecords(text: AsyncIterable<string>): RecordStream {
  try {
    const { beginning, rest } = await splitBeginning(text);
    try {
      if (beginning.trimStart().startsWith('[')) yield* elementsOf(beginning, rest);
      else yield* recordsOfObject(beginning, rest);
    } finally {
      await rest.return?.(undefined);
    }
  } catch (error) {
    if (!(error instanceof DamagedText)) throw error;
    yield { kind: 'broken', place: 'the rest', reason: error.message };
  }
}

/** The records of JSON Lines: one object a line. A line that is broken is one broken record. */
export async function* jsonLineRecords(text: AsyncIterable<string>): RecordStream {
  let line = 0;
  try {
    for await (const { content, isTooLong } of linesOf(text)) {
      line += 1;
      const place = `line ${line}`;
      if (isTooLong) {
        yield { kind: 'broken', place, reason: `It is longer than ${longestLine} characters.` };
      } else if (content.trim() !== '') yield parseLine(content, place);
    }
  } catch (error) {
    if (!(error instanceof DamagedText)) throw error;
    yield { kind: 'broken', place: `line ${line + 1} and what follows`, reason: error.message };
  }
}

interface TextLine {
  readonly content: string;
  readonly isTooLong: boolean;
}

async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<TextLine> {
  let open: string[] = [];
  let length = 0;
  const take = (): TextLine => {
    const line = { content: length > longestLine ? '' : open.join(''), isTooLong: length > longestLine };
    open = [];
    length = 0;
    return line;
  };
  for await (const piece of text) {
    const parts = piece.split('\n');
    for (const [index, part] of parts.entries()) {
      if (index > 0) yield take();
      length += part.length;
      // What is too long to be read need not be held either.
      if (length <= longestLine) open.push(part);
    }
  }
  if (length > 0) yield take();
}

function parseLine(content: string, place: string): DataRecord | BrokenRecord {
  try {
    return toRecord(JSON.parse(content), place, content);
  } catch (error) {
    if (error instanceof SyntaxError)
      return { kind: 'broken', place, reason: `It is not JSON (${error.message}).` };
    throw error;
  }
}

async function splitBeginning(text: AsyncIterable<string>) {
  const rest = text[Symbol.asyncIterator]();
  let beginning = '';
  while (beginning.trim() === '') {
    const next = await rest.next();
    if (next.done === true) break;
    beginning += next.value;
  }
  return { beginning, rest };
}

async function* elementsOf(beginning: string, rest: AsyncIterator<string>): RecordStream {
  const found: (DataRecord | BrokenRecord)[] = [];
  let count = 0;
  let fault: string | undefined;
  const parser = new JSONParser({ paths: ['$.*'], keepStack: false });
  parser.onValue = ({ value }) => {
    count += 1;
    found.push(toRecord(value, `record ${count}`));
  };
  parser.onError = (error) => {
    fault ??= error.message;
  };
  let piece: IteratorResult<string, unknown> = { done: false, value: beginning };
  while (piece.done !== true && fault === undefined) {
    if (!parser.isEnded || piece.value.trim() !== '') parser.write(piece.value);
    yield* found.splice(0);
    piece = await rest.next();
  }
  if (fault === undefined && !parser.isEnded) fault = 'it ends in the middle';
  if (fault !== undefined) {
    yield { kind: 'broken', place: `after record ${count}`, reason: `It is not whole JSON (${fault}).` };
  }
}

async function* recordsOfObject(beginning: string, rest: AsyncIterator<string>): RecordStream {
  let content = beginning;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
    content += next.value;
    if (content.length > largestObject) {
      const reason = `It is one JSON object of more than ${largestObject / 1_000_000} MB. Save it as JSON Lines.`;
      yield { kind: 'broken', place: 'the file', reason };
      return;
    }
  }
  const parsed = parseWhole(content);
  if (parsed.kind === 'broken') {
    yield parsed;
    return;
  }
  const found = objectRecords(parsed.value);
  switch (found.kind) {
    case 'one':
      yield toRecord(parsed.value, 'record 1', content);
      return;
    case 'several':
      for (const [index, { key, value }] of found.elements.entries()) {
        const raw = key === undefined || !isPlainObject(value) ? undefined : JSON.stringify({ [key]: value });
        yield toRecord(value, `record ${index + 1}`, raw);
      }
      return;
    case 'ambiguous': {
      const reason = `It is one JSON object, and it may be one article or hold ${found.count}. Save the articles as a list.`;
      yield { kind: 'broken', place: 'the file', reason };
    }
  }
}

function parseWhole(
  content: string,
): BrokenRecord | { readonly kind: 'parsed'; readonly value: Readonly<Record<string, unknown>> } {
  const place = 'the file';
  try {
    const value: unknown = JSON.parse(content);
    return isPlainObject(value)
      ? { kind: 'parsed', value }
      : { kind: 'broken', place, reason: 'It is JSON, but neither a list nor an object.' };
  } catch (error) {
    if (error instanceof SyntaxError)
      return { kind: 'broken', place, reason: `It is not whole JSON (${error.message}).` };
    throw error;
  }
}

function toRecord(value: unknown, place: string, raw?: string): DataRecord | BrokenRecord {
  if (!isPlainObject(value)) return { kind: 'broken', place, reason: 'It is no JSON object.' };
  try {
    return { kind: 'record', values: flattenRecord(value), place, raw: raw ?? JSON.stringify(value) };
  } catch (error) {
    if (error instanceof RangeError) return { kind: 'broken', place, reason: 'It is nested too deeply.' };
    throw error;
  }
}
