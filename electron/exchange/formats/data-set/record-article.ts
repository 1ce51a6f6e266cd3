import { findWrittenDate } from '../../../../shared/indonesian/published-date.ts';
import {
  MetadataField,
  type ArticleMetadata,
  type MetadataOrigins,
} from '../../../../shared/model/article.ts';
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
  const metadata = metadataOf(mapping, (column) => valueOf(column).trim());
  const { title = '' } = metadata;
  const isAbove = title !== '' && !body.trimStart().startsWith(title);
  return {
    kind: 'text',
    text: (isAbove ? `${title}\n\n${body}` : body).toWellFormed(),
    encoding: 'utf-8',
    metadata,
    origins: originsOf(mapping, metadata),
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

/** A date that nobody can read stays in the kept record and is left out here. */
function metadataOf(
  mapping: ColumnMapping,
  valueOf: (column: string | undefined) => string,
): ArticleMetadata {
  const values = MetadataField.options.map((field) => {
    const value = valueOf(mapping[field]);
    return [field, field === 'published' ? (findWrittenDate(value)?.iso ?? '') : value] as const;
  });
  return Object.fromEntries(values.filter(([, value]) => value !== ''));
}

function originsOf(mapping: ColumnMapping, metadata: ArticleMetadata): MetadataOrigins {
  const known = MetadataField.options.flatMap((field) => {
    const name = mapping[field];
    return name === undefined || metadata[field] === undefined ? [] : [{ field, name }];
  });
  return Object.fromEntries(known.map(({ field, name }) => [field, { kind: 'column', name }]));
}
