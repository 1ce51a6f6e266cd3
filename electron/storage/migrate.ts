import { createHash } from 'node:crypto';
import type { Scheme } from '../../shared/model/scheme.ts';
import { changeHash, firstHash, type ChangeRow, type WorkspaceRow } from './change-log.ts';
import { applicationId, readNumberPragma, type Connection } from './connection.ts';
import type { Migration } from './migrations/migration.ts';
import { insertSql, tables, upsertSql } from './tables.ts';

/** What a new workspace is born with. */
export interface Birth {
  readonly workspaceId: string;
  readonly at: Date;
  readonly actor: string;
  readonly scheme: Scheme;
}

/**
 * Brings a file to the newest format, in one transaction: an empty one gets tables, an id and the default scheme, an older
 * one the migrations that it lacks. Another process that does the same at once waits, and then finds nothing to do.
 */
export function migrate(connection: Connection, migrations: readonly Migration[], birth: Birth): void {
  const pending = () =>
    migrations.filter((each) => each.version > readNumberPragma(connection, 'user_version'));
  if (pending().length === 0) return;
  connection
    .transaction(() => {
      const isNew = readNumberPragma(connection, 'user_version') === 0;
      const steps = pending();
      const last = steps.at(-1);
      if (last === undefined) return;
      for (const step of steps) connection.exec(step.sql);
      connection.pragma(`application_id = ${applicationId}`);
      connection.pragma(`user_version = ${last.version}`);
      if (isNew) insertBirth(connection, last.version, birth);
      else recordFormat(connection, last.version);
    })
    .immediate();
}

/** SHA-256 over the definitions of all tables, indices and triggers: damage to them shows as another hash. */
export function schemaHash(connection: Connection): string {
  const definitions = connection
    .prepare<[], unknown>('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name')
    .all();
  return createHash('sha256').update(JSON.stringify(definitions)).digest('hex');
}

function insertBirth(connection: Connection, version: number, birth: Birth): void {
  const at = birth.at.toISOString();
  const body = JSON.stringify(birth.scheme);
  const unsigned: Omit<ChangeRow, 'hash'> = {
    sequence: 1,
    batch: birth.workspaceId,
    at,
    actor: birth.actor,
    entity: 'scheme',
    entity_id: String(birth.scheme.version),
    article_id: null,
    before: null,
    after: body,
  };
  const hash = changeHash(firstHash, unsigned);
  connection
    .prepare<[ChangeRow]>(
      `INSERT INTO changes VALUES
         (@sequence, @batch, @at, @actor, @entity, @entity_id, @article_id, @before, @after, @hash)`,
    )
    .run({ ...unsigned, hash });
  connection
    .prepare<[Record<string, unknown>]>(insertSql('schemes'))
    .run({ version: birth.scheme.version, body, created_at: at });
  connection.prepare<[WorkspaceRow]>(insertSql('workspace')).run({
    singleton: 1,
    id: birth.workspaceId,
    created_at: at,
    schema_version: version,
    schema_hash: schemaHash(connection),
    last_sequence: 1,
    last_hash: hash,
  });
}

function recordFormat(connection: Connection, version: number): void {
  const row = connection
    .prepare<[], WorkspaceRow>(`SELECT ${tables.workspace.columns.join(', ')} FROM workspace`)
    .get();
  if (row === undefined) throw new Error('The workspace has lost its own record.');
  connection
    .prepare<[WorkspaceRow]>(upsertSql('workspace'))
    .run({ ...row, schema_version: version, schema_hash: schemaHash(connection) });
}
