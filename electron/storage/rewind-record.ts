type PlainRecord = Readonly<Record<string, unknown>>;

/**
 * The record as it was before a logged change, from the record as it was after it: the inverse of `recordDifference`.
 * `null` stands for a record that is not there.
 */
export function rewindRecord(
  after: unknown,
  change: { readonly before: unknown; readonly after: unknown },
): unknown {
  if (change.before === null || change.after === null) return change.before;
  return rewindFields(isRecord(after) ? after : {}, change.before, change.after);
}

function rewindFields(current: PlainRecord, before: unknown, after: unknown): unknown {
  if (!isRecord(before) || !isRecord(after)) return before;
  const unchanged = Object.entries(current).filter(([name]) => !(name in before) && !(name in after));
  const rewound = Object.entries(before).map(([name, field]) => [
    name,
    name in after ? rewindField(current[name], field, after[name]) : field,
  ]);
  return Object.fromEntries([...unchanged, ...rewound]);
}

function rewindField(current: unknown, before: unknown, after: unknown): unknown {
  return isRecord(before) && isRecord(after)
    ? rewindFields(isRecord(current) ? current : {}, before, after)
    : before;
}

function isRecord(value: unknown): value is PlainRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
