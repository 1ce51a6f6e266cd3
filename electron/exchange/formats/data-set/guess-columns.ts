import { findWrittenDate } from '../../../../shared/indonesian/published-date.ts';
import type { ColumnMapping, DataField } from '../../../../shared/model/data-set.ts';
import { columnNames, plainColumnName } from './column-names.ts';

/** Characters that a text of articles has on average, where no name says what it is. */
const shortestText = 120;

/** The facts of a column that the guess rests on. */
interface Column {
  readonly name: string;
  readonly plainName: string;
  readonly values: readonly string[];
  readonly averageLength: number;
}

/**
 * What the columns of a data set seem to be, by their names and by what is in them: a name counts only where the values can
 * be that. Undefined where nothing looks like the text of articles.
 *
 * @param rows values by column, of the first records
 */
export function guessColumns(
  columns: readonly string[],
  rows: readonly ReadonlyMap<string, string>[],
): ColumnMapping | undefined {
  const facts = columns.map((name) => columnOf(name, rows)).filter(({ values }) => values.length > 0);
  const text = guessText(facts);
  if (text === undefined) return undefined;
  const rest = facts.filter((column) => column !== text);
  const found: Partial<Record<DataField, string>> = {};
  const open = (): readonly Column[] => rest.filter(({ name }) => !Object.values(found).includes(name));
  // Names first, for all fields: a column that is called a section looks like an outlet.
  for (const [field, canBe] of guesses) {
    const called = byName(open(), field, canBe);
    if (called !== undefined) found[field] = called.name;
  }
  for (const [field, , looksLike] of guesses) {
    const alike = found[field] === undefined ? open().find((column) => looksLike(column, text)) : undefined;
    if (alike !== undefined) found[field] = alike.name;
  }
  return { ...found, text: text.name };
}

type Guess = readonly [
  field: Exclude<DataField, 'text'>,
  canBe: (column: Column) => boolean,
  looksLike: (column: Column, text: Column) => boolean,
];

const guesses: readonly Guess[] = [
  ['url', isUrl, isUrl],
  ['published', isDate, isDate],
  ['title', (column) => column.averageLength <= 300, isTitle],
  ['author', isShort(200), () => false],
  ['outlet', (column) => column.averageLength <= 60 && !isUrl(column), isOutlet],
  ['editor', isShort(200), () => false],
  ['section', isShort(100), () => false],
  ['dateline', isShort(60), () => false],
  ['kicker', isShort(120), () => false],
  ['standfirst', isShort(600), () => false],
];

function isShort(longest: number): (column: Column) => boolean {
  return (column) => column.averageLength <= longest && !isUrl(column);
}

function columnOf(name: string, rows: readonly ReadonlyMap<string, string>[]): Column {
  const values = rows.map((row) => row.get(name)?.trim() ?? '').filter((value) => value !== '');
  const characters = values.reduce((sum, value) => sum + value.length, 0);
  return {
    name,
    plainName: plainColumnName(name),
    values,
    averageLength: values.length === 0 ? 0 : characters / values.length,
  };
}

/** Of columns that are called a text the longest, unless another is so much longer that the name must mean something else. */
function guessText(columns: readonly Column[]): Column | undefined {
  const [longest] = columns.filter(isProse).toSorted((a, b) => b.averageLength - a.averageLength);
  const [named] = columns
    .filter(
      ({ plainName, values }) =>
        columnNames.text.includes(plainName) && values.some((value) => /\p{L}/u.test(value)),
    )
    .toSorted((a, b) => b.averageLength - a.averageLength);
  if (named === undefined)
    return longest !== undefined && longest.averageLength >= shortestText ? longest : undefined;
  const isDwarfed = longest !== undefined && longest.averageLength > 10 * named.averageLength;
  return isDwarfed && longest.averageLength >= shortestText ? longest : named;
}

function byName(
  columns: readonly Column[],
  field: DataField,
  canBe: (column: Column) => boolean,
): Column | undefined {
  const called = columns.filter((column) => columnNames[field].includes(column.plainName) && canBe(column));
  return called.toSorted(
    (a, b) => columnNames[field].indexOf(a.plainName) - columnNames[field].indexOf(b.plainName),
  )[0];
}

function isUrl({ values }: Column): boolean {
  return mostOf(values, (value) => /^(?:https?:\/\/|www\.)\S+$/i.test(value));
}

function isDate({ values }: Column): boolean {
  return mostOf(values, (value) => value.length <= 60 && findWrittenDate(value) !== undefined);
}

/** Words, not markup or JSON. */
function isProse({ values }: Column): boolean {
  return mostOf(values, (value) => /^[^<{[]/.test(value) && /\p{L}+\s+\p{L}+\s+\p{L}+/u.test(value));
}

/** A line of some words, always another, and shorter than the text. */
function isTitle(column: Column, text: Column): boolean {
  const { values, averageLength } = column;
  const isLine = averageLength >= 15 && averageLength <= 160 && averageLength * 2 < text.averageLength;
  return isLine && isProse(column) && !values.some((value) => value.includes('\n')) && isVaried(values);
}

/** A short name that comes again and again. */
function isOutlet({ values, averageLength }: Column): boolean {
  const isName = mostOf(values, (value) => /\p{L}{2}/u.test(value) && !/[\d:/]{4}/.test(value));
  return values.length >= 5 && averageLength <= 30 && isName && new Set(values).size * 2 <= values.length;
}

function isVaried(values: readonly string[]): boolean {
  return new Set(values).size * 2 > values.length;
}

function mostOf(values: readonly string[], test: (value: string) => boolean): boolean {
  return values.length > 0 && values.filter(test).length >= values.length * 0.8;
}
