import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import { containsEveryWord } from './contains-every-word.ts';
import { rowChecksum, type ColumnValue } from './row-checksum.ts';

/** An open SQLite file with the functions that our statements use. */
export type Connection = Database.Database;

/** Marks a file as a Dwibahasa workspace ("Dwib" in ASCII), in the header field that SQLite keeps for it. */
export const applicationId = 0x44776962;

/** How long a write waits for another process's, in milliseconds. */
const busyTimeout = 10_000;

/**
 * Opens a file for reading and writing. `synchronous=FULL` makes every commit wait for the disk: saves come at most a few
 * times a second, so that costs nothing that a person notices, and an acknowledged edit then survives a power cut and not
 * only a killed process.
 */
export function openConnection(path: string): Connection {
  const connection = new Database(path, { timeout: busyTimeout });
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  registerFunctions(connection);
  return connection;
}

/** Opens an existing file so that nothing in it can be changed, to look at it before it is trusted. */
export function openForInspection(path: string): Connection {
  const connection = new Database(path, { timeout: busyTimeout, readonly: true, fileMustExist: true });
  registerFunctions(connection);
  return connection;
}

/** The value of a pragma that answers with one number. */
export function readNumberPragma(connection: Connection, name: string): number {
  return Number(connection.pragma(name, { simple: true }));
}

function registerFunctions(connection: Connection): void {
  const pure = { deterministic: true, varargs: true };
  connection.function('row_checksum', pure, (...columns: ColumnValue[]) => rowChecksum(columns));
  connection.function('contains_every_word', pure, (query: string, ...texts: string[]) =>
    containsEveryWord(query, texts) ? 1 : 0,
  );
  connection.function('text_sha256', { deterministic: true }, (text: string) =>
    createHash('sha256').update(text, 'utf8').digest('hex'),
  );
}
