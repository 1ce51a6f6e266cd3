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
    .filter((name) => !isDeepStrictEqual(before[name], after[name]))
    .map((name) => [name, fieldDifference(before[name], after[name])] as const);
  if (changes.length === 0) return undefined;
  return {
    before: Object.fromEntries(
      changes.filter(([name]) => name in before).map(([name, field]) => [name, field.before]),
    ),
    after: Object.fromEntries(
      changes.filter(([name]) => name in after).map(([name, field]) => [name, field.after]),
    ),
  };
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
