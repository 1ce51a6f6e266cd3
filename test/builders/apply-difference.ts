type Fields = Readonly<Record<string, unknown>>;

/** Takes one side of a logged difference out of a record and puts the other side in: the way back, or forth. */
export function applyDifference(record: Fields, out: Fields = {}, into: Fields = {}): Fields {
  const kept = Object.entries(record).filter(([name]) => !Object.hasOwn(out, name));
  const put = Object.entries(into).map(([name, value]): [string, unknown] => {
    const old = Object.hasOwn(record, name) ? record[name] : undefined;
    const removed = Object.hasOwn(out, name) ? out[name] : undefined;
    return isFields(old) && isFields(removed) && isFields(value)
      ? [name, applyDifference(old, removed, value)]
      : [name, value];
  });
  return Object.fromEntries<unknown>([...kept, ...put]);
}

/** Whether a value is a record that differences go into. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
