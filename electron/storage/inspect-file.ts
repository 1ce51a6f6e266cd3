import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { ChangeRow, WorkspaceRow } from './change-log.ts';
import { applicationId, openForInspection, readNumberPragma, type Connection } from './connection.ts';
import { findDamage, integrityProblems, readHead } from './find-damage.ts';
import { currentVersion } from './migrations/list.ts';

/**
 * What a file turned out to be. `unrecognised` is a file that nothing in it shows to be a workspace: a foreign file, or
 * one of ours damaged in the places that would tell. A sound file may have an older `version`, and be migrated.
 */
export type Inspection =
  | { readonly kind: 'absent' }
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'sound';
      readonly version: number;
      readonly head: WorkspaceRow;
      readonly changedAt: string;
    }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'unrecognised'; readonly reason: string }
  | { readonly kind: 'damaged'; readonly reasons: readonly string[] }
  | { readonly kind: 'unreachable'; readonly reason: string };

/**
 * Looks at a file without changing it: from end to end, or, where only the structure is asked for, as far as SQLite's
 * `quick_check` goes (for a copy that was just written from a checked file).
 */
export function inspectFile(path: string, depth: 'whole' | 'structure' = 'whole'): Inspection {
  if (!existsSync(path)) return { kind: 'absent' };
  try {
    if (statSync(path).size === 0) return { kind: 'empty' };
    const headerFault = findHeaderFault(path);
    if (headerFault !== undefined) return { kind: 'unrecognised', reason: headerFault };
    const connection = openForInspection(path);
    try {
      // One read transaction: what another process commits meanwhile must not look like a contradiction.
      return connection.transaction(() => inspectConnection(connection, depth)).deferred();
    } finally {
      connection.close();
    }
  } catch (error) {
    return fromError(error);
  }
}

/** "Database File Format", section 1.3: the magic string, and the versions, of which both are 1 or both 2 (WAL). */
function findHeaderFault(path: string): string | undefined {
  const header = Buffer.alloc(100);
  const descriptor = openSync(path, 'r');
  try {
    readSync(descriptor, header, 0, header.length, 0);
  } finally {
    closeSync(descriptor);
  }
  if (header.toString('latin1', 0, 16) !== 'SQLite format 3\0')
    return 'It does not begin like an SQLite file.';
  const [writeVersion, readVersion] = [header[18], header[19]];
  const isWal = writeVersion === 2 && readVersion === 2;
  const isRollback = writeVersion === 1 && readVersion === 1 && walSize(path) === 0;
  return isWal || isRollback ? undefined : 'The version numbers in its header are wrong.';
}

function walSize(path: string): number {
  return existsSync(`${path}-wal`) ? statSync(`${path}-wal`).size : 0;
}

function inspectConnection(connection: Connection, depth: 'whole' | 'structure'): Inspection {
  const version = readNumberPragma(connection, 'user_version');
  const recorded = recordedVersion(connection);
  if (recorded === undefined && isBlank(connection)) return { kind: 'empty' };
  const isOurs = readNumberPragma(connection, 'application_id') === applicationId;
  if (!isOurs && recorded === undefined)
    return { kind: 'unrecognised', reason: 'It is not marked as a workspace.' };
  if (!isOurs) return { kind: 'damaged', reasons: ['The mark of a workspace in its header is gone.'] };
  if (version > currentVersion && (recorded === undefined || recorded === version))
    return { kind: 'newer', version };
  const reasons = depth === 'whole' ? findDamage(connection) : integrityProblems(connection, 'quick_check');
  if (reasons.length > 0) return { kind: 'damaged', reasons };
  const head = readHead(connection);
  const newest = connection
    .prepare<[], Pick<ChangeRow, 'at'>>('SELECT at FROM changes ORDER BY sequence DESC LIMIT 1')
    .get();
  return head === undefined || newest === undefined
    ? { kind: 'damaged', reasons: ['Its own record is gone.'] }
    : { kind: 'sound', version, head, changedAt: newest.at };
}

/** A file of which nothing but the header was written, as when a process is killed while it makes a workspace. */
function isBlank(connection: Connection): boolean {
  const { tables } = connection
    .prepare<[], { readonly tables: number }>('SELECT count(*) AS tables FROM sqlite_schema')
    .get() ?? { tables: 0 };
  return tables === 0 && readNumberPragma(connection, 'page_count') <= 1;
}

/** The format that the workspace's own record names: a second witness beside the header. */
function recordedVersion(connection: Connection): number | undefined {
  try {
    return connection
      .prepare<[], { readonly schema_version: number }>('SELECT schema_version FROM workspace')
      .get()?.schema_version;
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code === 'SQLITE_ERROR') return undefined;
    throw error;
  }
}

/** Errors of the disk and of rights say nothing about the content; every other one means that it is not what was written. */
const unreachable =
  /^SQLITE_(BUSY|LOCKED|CANTOPEN|PERM|READONLY|AUTH|FULL|NOMEM|IOERR(?!_SHORT_READ|_CORRUPTFS))/u;

function fromError(error: unknown): Inspection {
  if (error instanceof Database.SqliteError) {
    if (unreachable.test(error.code)) return { kind: 'unreachable', reason: error.message };
    if (error.code === 'SQLITE_NOTADB')
      return { kind: 'unrecognised', reason: 'SQLite does not take it for its own.' };
    return { kind: 'damaged', reasons: [`SQLite: ${error.message}.`] };
  }
  if (error instanceof Error && 'syscall' in error) return { kind: 'unreachable', reason: error.message };
  throw error;
}
