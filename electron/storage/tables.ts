/**
 * The columns of every checked table in the order in which its checksum covers them, and its key. The order is part of
 * the file format: a migration that adds a column writes the checksums anew.
 */
export const tables = {
  workspace: {
    key: ['singleton'],
    columns: ['singleton', 'id', 'created_at', 'schema_version', 'schema_hash', 'last_sequence', 'last_hash'],
  },
  schemes: { key: ['version'], columns: ['version', 'body', 'created_at'] },
  speakers: { key: ['id'], columns: ['id', 'name', 'aliases', 'note'] },
  articles: {
    key: ['id'],
    columns: [
      'id',
      'revision',
      'title',
      'outlet',
      'published',
      'metadata',
      'imported_at',
      'words',
      'segments',
      'draft',
      'translated',
      'reviewed',
      'annotations',
    ],
  },
  sources: {
    key: ['article_id'],
    columns: [
      'article_id',
      'source_hash',
      'file_name',
      'file_encoding',
      'file_size',
      'source_text',
      'file_bytes',
    ],
  },
  blocks: { key: ['article_id', 'start'], columns: ['article_id', 'start', 'end', 'role', 'keep', 'reason'] },
  segments: {
    key: ['article_id', 'id'],
    columns: ['article_id', 'id', 'start', 'end', 'target', 'status', 'origin_kind', 'origin_score', 'note'],
  },
  annotations: {
    key: ['article_id', 'id'],
    columns: [
      'article_id',
      'id',
      'layer',
      'attributes',
      'speaker_id',
      'note',
      'annotator',
      'origin',
      'created_at',
      'updated_at',
    ],
  },
  targets: {
    key: ['article_id', 'annotation_id', 'position'],
    columns: [
      'article_id',
      'annotation_id',
      'position',
      'id',
      'role',
      'side',
      'segment_id',
      'start',
      'end',
      'quote',
      'prefix',
      'suffix',
    ],
  },
  memories: { key: ['id'], columns: ['id', 'name', 'imported_at', 'units'] },
  translation_units: {
    key: ['memory_id', 'position'],
    columns: [
      'memory_id',
      'position',
      'source',
      'target',
      'source_language',
      'target_language',
      'note',
      'creator',
      'changed_at',
    ],
  },
  outlet_rules: { key: ['id'], columns: ['id', 'outlet', 'kind', 'text', 'created_at'] },
  signatures: { key: ['number'], columns: ['number', 'article_id', 'signature'] },
  similar_articles: { key: ['article_id'], columns: ['article_id', 'similar_id', 'similarity'] },
} as const satisfies Record<string, { readonly key: readonly string[]; readonly columns: readonly string[] }>;

/** The name of a checked table. */
export type TableName = keyof typeof tables;

/** The names of a table's columns. */
export type ColumnOf<T extends TableName> = (typeof tables)[T]['columns'][number];

/** `INSERT` of one row with its checksum; parameters are named like the columns. */
export function insertSql(table: TableName): string {
  const columns: readonly string[] = tables[table].columns;
  const names = columns.map(quoted).join(', ');
  const values = columns.map((column) => `@${column}`).join(', ');
  return `INSERT INTO ${table} (${names}, checksum) VALUES (${values}, row_checksum(${values}))`;
}

/** `INSERT` of several rows; parameters are the columns and the checksum of the first row, of the second one, and so on. */
export function insertRowsSql(table: TableName, rowCount: number): string {
  const columns = [...tables[table].columns, 'checksum'];
  const row = `(${columns.map(() => '?').join(', ')})`;
  return `INSERT INTO ${table} (${columns.map(quoted).join(', ')}) VALUES ${Array(rowCount).fill(row).join(', ')}`;
}

/** `insertSql`, replacing the columns of a row that has the key already. */
export function upsertSql(table: TableName): string {
  const key: readonly string[] = tables[table].key;
  const columns: readonly string[] = tables[table].columns;
  const updates = [...columns.filter((column) => !key.includes(column)), 'checksum'].map(
    (column) => `${quoted(column)} = excluded.${quoted(column)}`,
  );
  return `${insertSql(table)} ON CONFLICT (${key.map(quoted).join(', ')}) DO UPDATE SET ${updates.join(', ')}`;
}

/** `SELECT` of the keys of the rows whose checksum does not fit their columns. */
export function mismatchSql(table: TableName): string {
  const columns = tables[table].columns.map(quoted).join(', ');
  const key = tables[table].key.map((column) => `"${column}"`).join(` || ' ' || `);
  return `SELECT ${key} AS key FROM ${table} NOT INDEXED WHERE checksum <> row_checksum(${columns})`;
}

function quoted(column: string): string {
  return `"${column}"`;
}
