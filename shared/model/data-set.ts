import { z } from 'zod';

/** What a column of a data set can be for an article: its text, or a field of its metadata. */
export const DataField = z.enum([
  'text',
  'title',
  'published',
  'outlet',
  'url',
  'author',
  'editor',
  'section',
  'dateline',
  'kicker',
  'standfirst',
]);
export type DataField = z.infer<typeof DataField>;

/** A name as the file has it; a program may have left spaces for a name, but not nothing. */
const Column = z.string().min(1);

/**
 * Which column (by its name in the file) holds what; a column is one thing only. Only the text is needed; the columns that
 * are nothing stay in the kept record.
 */
export const ColumnMapping = z
  .object({
    text: Column,
    title: Column.optional(),
    published: Column.optional(),
    outlet: Column.optional(),
    url: Column.optional(),
    author: Column.optional(),
    editor: Column.optional(),
    section: Column.optional(),
    dateline: Column.optional(),
    kicker: Column.optional(),
    standfirst: Column.optional(),
  })
  .refine((mapping) => sharedColumns(mapping).length === 0, {
    error: 'A column can be only one thing, and one of these is two.',
  });
export type ColumnMapping = Readonly<z.infer<typeof ColumnMapping>>;

/** The columns that are more than one thing, each once. */
export function sharedColumns(mapping: {
  readonly [F in DataField]?: string | undefined;
}): readonly string[] {
  const columns = DataField.options.flatMap((field) => mapping[field] ?? []);
  return [...new Set(columns.filter((column, index) => columns.indexOf(column) !== index))];
}

/** The beginning of a data set, for a person who says what its columns are. Values of rows are in the order of `columns`. */
export const DataSetPreview = z.object({
  file: z.string(),
  columns: z.array(z.string()).readonly(),
  rows: z.array(z.array(z.string()).readonly()).readonly(),
  /** How many records the data set has; absent where its beginning does not tell. */
  total: z.object({ records: z.int().nonnegative(), isEstimate: z.boolean() }).optional(),
  /** What the columns seem to be; absent where none looks like the text of articles. */
  guess: ColumnMapping.optional(),
});
export type DataSetPreview = Readonly<z.infer<typeof DataSetPreview>>;
