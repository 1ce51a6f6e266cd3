import type { Connection } from './connection.ts';
import { rowChecksum, type ColumnValue } from './row-checksum.ts';
import { insertRowsSql, tables, type ColumnOf, type TableName } from './tables.ts';

/** Rows that one statement inserts at the most. */
const rowsPerStatement = 32;

/**
 * Inserts rows that are new, with their checksums. Most of the cost of a small row is the call, so many go in with one statement and
 * their checksums are made here and not by a function that SQLite calls back.
 */
export function createRowInserter<T extends TableName>(
  connection: Connection,
  table: T,
): (rows: readonly Readonly<Record<ColumnOf<T>, ColumnValue>>[]) => void {
  const columns: readonly ColumnOf<T>[] = tables[table].columns;
  const statements = new Map<number, ReturnType<typeof prepare>>();

  function prepare(rowCount: number) {
    return connection.prepare<[readonly ColumnValue[]]>(insertRowsSql(table, rowCount));
  }

  function insertSome(rows: readonly Readonly<Record<ColumnOf<T>, ColumnValue>>[]): void {
    const statement = statements.get(rows.length) ?? prepare(rows.length);
    statements.set(rows.length, statement);
    const values: ColumnValue[] = [];
    for (const row of rows) {
      const stored = columns.map((column) => asStored(row[column]));
      values.push(...stored, rowChecksum(stored));
    }
    statement.run(values);
  }

  return (rows) => {
    for (let next = 0; next < rows.length; next += rowsPerStatement)
      insertSome(rows.slice(next, next + rowsPerStatement));
  };
}

/** SQLite keeps UTF-8, which has no halves of characters. */
function asStored(value: ColumnValue): ColumnValue {
  return typeof value === 'string' ? value.toWellFormed() : value;
}
