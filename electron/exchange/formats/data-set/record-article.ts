import { findWrittenDate } from '../../../../shared/indonesian/published-date.ts';
import type { ArticleMetadata } from '../../../../shared/model/article.ts';
import type { ColumnMapping } from '../../../../shared/model/data-set.ts';
import type { BrokenItem, ImportedText } from '../../import-format.ts';
import type { DataRecord } from './data-record.ts';

/**
 * The article that a record holds. Its title stands above the text, to be translated with it, unless the text begins with
 * it. Values are taken as they are: a cell that a spreadsheet would take for a formula is text like any other.
 */
export function recordArticle(record: DataRecord, mapping: ColumnMapping): ImportedText | BrokenItem {
  const { values, place, raw } = record;
  const valueOf = (column: string | undefined): string => {
    const value = (column === undefined ? undefined : values.get(column)) ?? '';
    return placeholders.has(value.trim().toLowerCase()) ? '' : value;
  };
  const body = valueOf(mapping.text);
  if (body.trim() === '') return { kind: 'broken', place, reason: `Its column "${mapping.text}" is empty.` };
  if (body.includes('\0')) return { kind: 'broken', place, reason: 'Its text holds NUL characters.' };
  const title = valueOf(mapping.title).trim();
  const isAbove = title !== '' && !body.trimStart().startsWith(title);
  return {
    kind: 'text',
    text: (isAbove ? `${title}\n\n${body}` : body).toWellFormed(),
    encoding: 'utf-8',
    metadata: metadataOf(title, {
      published: valueOf(mapping.published).trim(),
      outlet: valueOf(mapping.outlet).trim(),
      url: valueOf(mapping.url).trim(),
      author: valueOf(mapping.author).trim(),
    }),
    ...(isAbove ? { hints: [{ role: 'title', start: 0, end: title.length }] } : {}),
    place,
    fileBytes: Buffer.from(raw),
  };
}

/** What programs write into a column that has no value. */
const placeholders: ReadonlySet<string> = new Set([
  '-',
  'n/a',
  'na',
  'nan',
  'nil',
  'none',
  'null',
  'undefined',
  'no title',
  'untitled',
  'tanpa judul',
]);

type GivenMetadata = Readonly<Record<'published' | 'outlet' | 'url' | 'author', string>>;

/** A date that nobody can read stays in the kept record and is left out here. */
function metadataOf(title: string, { published, outlet, url, author }: GivenMetadata): ArticleMetadata {
  const date = findWrittenDate(published)?.iso;
  return {
    ...(title === '' ? {} : { title }),
    ...(date === undefined ? {} : { published: date }),
    ...(outlet === '' ? {} : { outlet }),
    ...(url === '' ? {} : { url }),
    ...(author === '' ? {} : { author }),
  };
}
