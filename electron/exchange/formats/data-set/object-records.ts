import { columnNames, isColumnName, plainColumnName } from './column-names.ts';
import { flattenRecord, isPlainObject } from './flatten-record.ts';
import { guessColumns } from './guess-columns.ts';

type PlainObject = Readonly<Record<string, unknown>>;

/** What a JSON object is as a data set. `elements` are in the order of the file, with the key of each where it has one. */
export type ObjectRecords =
  | { readonly kind: 'one' }
  | {
      readonly kind: 'several';
      readonly elements: readonly { readonly key?: string; readonly value: unknown }[];
    }
  | { readonly kind: 'ambiguous'; readonly count: number };

/** Elements that are looked at to tell what all are. */
const judged = 200;

/** Objects inside objects that are searched for records. */
const deepest = 3;

/** Objects that are keyed by anything are records of one kind from so many on, also where none looks like an article. */
const fewestOfAKind = 3;

/**
 * Whether a JSON object is one record or holds several: in a list, or as the values of a map from some key to a record, at
 * the top or behind a single name ("data"). An object that has a text itself is one record, whatever lists of tags or pictures
 * are in it. One that may be either is ambiguous: taking it for one article would mix the values of several.
 */
export function objectRecords(object: PlainObject, depth = 1): ObjectRecords {
  const entries = Object.entries(object);
  const own = Object.fromEntries(
    entries.filter(([, value]) => !isPlainObject(value) && !isListOfObjects(value)),
  );
  const inside = heldRecords(entries);
  if (looksLikeRecord(own)) {
    const isOther =
      inside.kind === 'several' && inside.elements.slice(0, judged).filter(isRecordElement).length > 1;
    return isOther ? { kind: 'ambiguous', count: inside.elements.length } : { kind: 'one' };
  }
  if (inside.kind !== 'one') return inside;
  const [only, ...others] = entries.map(([, value]) => value).filter(isPlainObject);
  return only === undefined || others.length > 0 || depth >= deepest
    ? inside
    : objectRecords(only, depth + 1);
}

/** The records in the longest list of objects, else those that are the values themselves. */
function heldRecords(entries: readonly (readonly [string, unknown])[]): ObjectRecords {
  const [list] = entries
    .map(([, value]) => value)
    .filter(isListOfObjects)
    .toSorted((a, b) => b.length - a.length);
  if (list !== undefined) return { kind: 'several', elements: list.map((value) => ({ value })) };
  const objects = entries.flatMap(([key, value]) => (isPlainObject(value) ? [{ key, value }] : []));
  if (objects.length < 2) return { kind: 'one' };
  const sample = objects.slice(0, judged);
  const records = sample.filter(isRecordElement);
  const isKeyedByField = sample.some(({ key }) => isColumnName(key));
  const areAlike = areOfAKind(sample.map(({ value }) => value));
  const isMap =
    records.length === sample.length ||
    (areAlike &&
      (records.length > 0 || (objects.length >= fewestOfAKind && objects.length === entries.length)));
  if (isMap && !isKeyedByField) {
    // A number beside the records counts them; a key without a value lacks its record.
    const elements = entries.filter(([, value]) => typeof value === 'object');
    return { kind: 'several', elements: elements.map(([key, value]) => ({ key, value })) };
  }
  return records.length > 1 ? { kind: 'ambiguous', count: records.length } : { kind: 'one' };
}

function isListOfObjects(value: unknown): value is readonly PlainObject[] {
  return Array.isArray(value) && value.length > 0 && value.every(isPlainObject);
}

function isRecordElement({ value }: { readonly value: unknown }): boolean {
  return isPlainObject(value) && looksLikeRecord(value);
}

/** A text that is called so, or a long one with something that goes with it. */
function looksLikeRecord(object: PlainObject): boolean {
  const values = flattenRecord(object);
  const guess = guessColumns([...values.keys()], [values]);
  if (guess === undefined) return false;
  return Object.keys(guess).length > 1 || columnNames.text.includes(plainColumnName(guess.text));
}

/** Whether objects have fields that most of them have, and each at least half of these. */
function areOfAKind(objects: readonly PlainObject[]): boolean {
  const names = objects.map((object) => Object.keys(object));
  const usual = [...Map.groupBy(names.flat(), (name) => name)]
    .filter(([, { length }]) => length * 2 > objects.length)
    .map(([name]) => name);
  return usual.length > 0 && objects.every((object) => sharedWith(object, usual) * 2 >= usual.length);
}

function sharedWith(object: PlainObject, names: readonly string[]): number {
  return names.filter((name) => Object.hasOwn(object, name)).length;
}
