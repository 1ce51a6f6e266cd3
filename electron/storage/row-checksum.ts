import { crc32 } from 'node:zlib';

/** What a column can hold. */
export type ColumnValue = string | number | bigint | null | Uint8Array;

/**
 * CRC-32 of a row's columns, in the order of `tables.ts`. SQLite notices damage to its own structures, not to the text
 * inside them; the checksum finds every burst of up to 32 damaged bits and misses longer ones once in 2^32.
 */
export function rowChecksum(columns: readonly ColumnValue[]): number {
  return crc32(JSON.stringify(columns.some(isNotPlain) ? columns.map(plain) : columns));
}

function isNotPlain(value: ColumnValue): boolean {
  return typeof value === 'object' ? value !== null : typeof value === 'bigint';
}

function plain(value: ColumnValue): string | number | null {
  if (value instanceof Uint8Array) return crc32(value);
  return typeof value === 'bigint' ? value.toString() : value;
}
