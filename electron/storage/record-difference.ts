import { isDeepStrictEqual } from 'node:util';

type PlainRecord = Readonly<Record<string, unknown>>;

/** The fields in which two versions of a record differ, on each side. */
export interface RecordDifference {
  readonly before: PlainRecord;
  readonly after: PlainRecord;
}

/**
 * What the change log keeps of a change to a record: only the fields that differ, inside nested records too; undefined
 * when none does. A field that one side lacks is absent on it. Typing moves the spans behind it with every save, and whole
 * annotations twice over would make the log many times larger than the text that it is about.
 */
export function recordDifference(before: PlainRecord, after: PlainRecord): RecordDifference | undefined {
  const changes = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((name) => !isDeepStrictEqual(own(before, name), own(after, name)))
    .map((name) => ({ name, ...fieldDifference(own(before, name), own(after, name)) }));
  if (changes.length === 0) return undefined;
  const side = (record: PlainRecord, which: 'before' | 'after'): PlainRecord =>
    Object.fromEntries(
      changes.filter(({ name }) => Object.hasOwn(record, name)).map((each) => [each.name, each[which]]),
    );
  return { before: side(before, 'before'), after: side(after, 'after') };
}

/** A record may have a field named like something that every object inherits. */
function own(record: PlainRecord, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

function fieldDifference(
  before: unknown,
  after: unknown,
): { readonly before: unknown; readonly after: unknown } {
  if (isRecord(before) && isRecord(after)) return recordDifference(before, after) ?? { before, after };
  return { before, after };
}

function isRecord(value: unknown): value is PlainRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
