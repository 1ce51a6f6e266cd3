import { z } from 'zod';

/** What a column of a data set can be for an article. */
export const DataField = z.enum(['text', 'title', 'published', 'outlet', 'url', 'author']);
export type DataField = z.infer<typeof DataField>;

/** Which column (by its name in the file) holds what. Only the text is needed; the other columns stay in the kept record. */
export const ColumnMapping = z.object({
  text: z.string().min(1),
  title: z.string().min(1).optional(),
  published: z.string().min(1).optional(),
  outlet: z.string().min(1).optional(),
  url: z.string().min(1).optional(),
  author: z.string().min(1).optional(),
});
export type ColumnMapping = Readonly<z.infer<typeof ColumnMapping>>;

/** The beginning of a data set, for a person who says what its columns are. Values of rows are in the order of `columns`. */
export const DataSetPreview = z.object({
  file: z.string(),
  columns: z.array(z.string()).readonly(),
  rows: z.array(z.array(z.string()).readonly()).readonly(),
  /** What the columns seem to be; absent where none looks like the text of articles. */
  guess: ColumnMapping.optional(),
});
export type DataSetPreview = Readonly<z.infer<typeof DataSetPreview>>;
