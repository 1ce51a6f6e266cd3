type PlainRecord = Readonly<Record<string, unknown>>;

/** Fields of a span that say where it is, not which words it marks. */
const placeFields: ReadonlySet<string> = new Set(['start', 'end', 'segmentId', 'prefix', 'suffix']);

/**
 * Whether a logged change of an annotation only says where its spans are now: typing before a span, splitting and merging
 * move it, and the words that it marks stay the same. Of no interest to people.
 */
export function isOnlyMoved(change: { readonly before: unknown; readonly after: unknown }): boolean {
  return [change.before, change.after].every((side) => isRecord(side) && hasOnlyPlaces(side));
}

function hasOnlyPlaces(side: PlainRecord): boolean {
  return Object.entries(side).every(
    ([name, field]) =>
      name === 'updatedAt' || (name === 'targets' && isRecord(field) && spansHaveOnlyPlaces(field)),
  );
}

function spansHaveOnlyPlaces(targets: PlainRecord): boolean {
  return Object.values(targets).every(
    (target) => isRecord(target) && Object.keys(target).every((name) => placeFields.has(name)),
  );
}

function isRecord(value: unknown): value is PlainRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
