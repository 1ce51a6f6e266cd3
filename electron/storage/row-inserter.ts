import type { Connection } from './connection.ts';
import type { ColumnValue } from './row-checksum.ts';
import { insertRowsSql, tables, type ColumnOf, type TableName } from './tables.ts';

/** Rows that one statement inserts: most of the cost of a small row is the call. */
const rowsPerStatement = 8;

/** Inserts rows that are new, with their checksums: many small ones in about half the time that one statement a row takes. */
export function createRowInserter<T extends TableName>(
  connection: Connection,
  table: T,
): (rows: readonly Readonly<Record<ColumnOf<T>, ColumnValue>>[]) => void {
  const columns: readonly ColumnOf<T>[] = tables[table].columns;
  const insertMany = connection.prepare<[readonly ColumnValue[]]>(insertRowsSql(table, rowsPerStatement));
  const insertOne = connection.prepare<[readonly ColumnValue[]]>(insertRowsSql(table, 1));
  return (rows) => {
    let next = 0;
    for (; next + rowsPerStatement <= rows.length; next += rowsPerStatement) {
      insertMany.run(rows.slice(next, next + rowsPerStatement).flatMap(valuesOf));
    }
    for (const row of rows.slice(next)) insertOne.run(valuesOf(row));
  };

  function valuesOf(row: Readonly<Record<ColumnOf<T>, ColumnValue>>): readonly ColumnValue[] {
    return columns.map((column) => row[column]);
  }
}
