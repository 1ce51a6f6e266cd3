import type { ImportFormat } from '../../import-format.ts';
import { peekText } from './peek-text.ts';
import { csvRecords, csvShape, delimiters, isHeader } from './csv-records.ts';
import { guessColumns } from './guess-columns.ts';
import { previewDataSet, readDataSet, sourceOf } from './read-data-set.ts';

/** Tables of articles with commas, semicolons, tabs or bars between the columns: one row an article. */
export const csv: ImportFormat = {
  id: 'csv',
  name: 'Table (CSV, TSV)',
  extensions: ['csv', 'tsv', 'tab'],
  sizeLimit: 4 * 1024 ** 3,
  detect(bytes, name) {
    const isNamed = /\.(?:csv|tsv|tab)$/i.test(name);
    const beginning = peekText(bytes);
    // A text of an article has commas too, but no row of column names above it.
    if (beginning === undefined || (!isNamed && !mayHaveHeader(beginning))) return 0;
    const shape = csvShape(beginning);
    if (shape === undefined) return 0;
    if (isNamed) return 0.6;
    const isTable = shape.columns >= 2 && shape.agreement >= 0.9 && isHeader(shape.firstRow);
    return isTable && namesText(shape.firstRow) ? 0.5 : 0;
  },
  read: async (bytes, _, context = {}) => readDataSet(sourceOf(bytes), csvRecords, context.mapping),
  readStream: async (source, _, context = {}) => readDataSet(source, csvRecords, context.mapping),
  preview: async (source, count) => previewDataSet(source, csvRecords, count),
};

/** A look at the first line, before anything is parsed: most files are articles. */
function mayHaveHeader(beginning: string): boolean {
  const [first = ''] = beginning.split(/[\n\r]/, 1);
  return delimiters.some((delimiter) => first.includes(delimiter) && namesText(first.split(delimiter)));
}

/** Whether the names of columns alone say that one is a text and another something that goes with it. */
function namesText(firstRow: readonly string[]): boolean {
  const columns = firstRow.map((name) => name.replace(/^[\s\ufeff"]+|[\s"]+$/g, ''));
  const named = guessColumns(columns, [new Map(columns.map((name) => [name, name]))]);
  return named !== undefined && Object.keys(named).length >= 2;
}
