import { createHash } from 'node:crypto';
import type { Author } from './author.ts';
import type { Connection } from './connection.ts';
import { tables, upsertSql } from './tables.ts';

/** The kinds of things whose changes are logged. */
export type ChangedEntity =
  | 'workspace'
  | 'scheme'
  | 'article'
  | 'block'
  | 'metadata'
  | 'segment'
  | 'annotation'
  | 'speaker'
  | 'memory'
  | 'outlet-rule';

/** What changed: `before` is null for something new, `after` for something removed. Both are plain JSON. */
export interface Change {
  readonly entity: ChangedEntity;
  readonly entityId: string;
  readonly articleId: string | null;
  readonly before: unknown;
  readonly after: unknown;
}

/** One committed change with its place in the log. */
export interface ChangeEntry extends Change {
  /** 1, 2, 3 … without gaps. */
  readonly sequence: number;
  readonly batch: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly actor: string;
  /** SHA-256 over this entry and the hash before it: equal hashes mean equal histories. */
  readonly hash: string;
}

/** Which entries to read. */
export interface ChangeQuery {
  readonly articleId?: string;
  readonly entityId?: string;
  /** Only entries after this sequence number. */
  readonly after?: number;
  /** At most this many, the newest ones. */
  readonly limit?: number;
}

/** The append-only record of every committed change; a trigger refuses to alter or delete an entry. */
export interface ChangeLog {
  /** Appends an entry; call it in the transaction of the change itself. */
  append(change: Change, author: Author): ChangeEntry;
  /** Entries in the order they were made. */
  read(query: ChangeQuery): readonly ChangeEntry[];
  /** The newest entry's sequence number, 0 for an empty log. */
  lastSequence(): number;
}

/** The hash that the first entry of every log builds on. */
export const firstHash = '0'.repeat(64);

/** An entry as it is stored: `before` and `after` are JSON text, or null. */
export interface ChangeRow {
  readonly sequence: number;
  readonly batch: string;
  readonly at: string;
  readonly actor: string;
  readonly entity: ChangedEntity;
  readonly entity_id: string;
  readonly article_id: string | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly hash: string;
}

/** The hash of an entry: over the hash before it and every column, in this order. */
export function changeHash(previousHash: string, row: Omit<ChangeRow, 'hash'>): string {
  const { sequence, batch, at, actor, entity, entity_id, article_id, before, after } = row;
  const covered = [previousHash, sequence, batch, at, actor, entity, entity_id, article_id, before, after];
  return createHash('sha256').update(JSON.stringify(covered)).digest('hex');
}

/** The columns of the single row of `workspace`. */
export interface WorkspaceRow {
  readonly singleton: 1;
  readonly id: string;
  readonly created_at: string;
  readonly schema_version: number;
  readonly schema_hash: string;
  readonly last_sequence: number;
  readonly last_hash: string;
}

/** The change log of an open workspace. `onAppend` is told of every entry, before its transaction commits. */
export function createChangeLog(connection: Connection, onAppend: (entry: ChangeEntry) => void): ChangeLog {
  const selectHead = connection.prepare<[], WorkspaceRow>(
    `SELECT ${tables.workspace.columns.join(', ')} FROM workspace`,
  );
  const updateHead = connection.prepare<[WorkspaceRow]>(upsertSql('workspace'));
  const insert = connection.prepare<[ChangeRow]>(
    `INSERT INTO changes VALUES
       (@sequence, @batch, @at, @actor, @entity, @entity_id, @article_id, @before, @after, @hash)`,
  );
  return {
    append(change, author) {
      const head = selectHead.get();
      if (head === undefined) throw new Error('The workspace has lost its own record.');
      const unsigned = {
        sequence: head.last_sequence + 1,
        batch: author.batch,
        at: author.at.toISOString(),
        actor: author.actor,
        entity: change.entity,
        entity_id: change.entityId,
        article_id: change.articleId,
        before: jsonOrNull(change.before),
        after: jsonOrNull(change.after),
      };
      const row: ChangeRow = { ...unsigned, hash: changeHash(head.last_hash, unsigned) };
      insert.run(row);
      updateHead.run({ ...head, last_sequence: row.sequence, last_hash: row.hash });
      const entry = toEntry(row);
      onAppend(entry);
      return entry;
    },
    read: (query) => readChanges(connection, query),
    lastSequence: () => selectHead.get()?.last_sequence ?? 0,
  };
}

/** Reads entries in the order they were made. */
function readChanges(connection: Connection, query: ChangeQuery): readonly ChangeEntry[] {
  const conditions = [
    ...(query.articleId === undefined ? [] : ['article_id = @articleId']),
    ...(query.entityId === undefined ? [] : ['entity_id = @entityId']),
    'sequence > @after',
  ];
  const newestFirst = connection
    .prepare<[Record<string, unknown>], ChangeRow>(
      `SELECT * FROM changes WHERE ${conditions.join(' AND ')} ORDER BY sequence DESC LIMIT @limit`,
    )
    .all({ ...query, after: query.after ?? 0, limit: query.limit ?? -1 });
  return newestFirst.toReversed().map(toEntry);
}

function toEntry(row: ChangeRow): ChangeEntry {
  return {
    sequence: row.sequence,
    batch: row.batch,
    at: row.at,
    actor: row.actor,
    entity: row.entity,
    entityId: row.entity_id,
    articleId: row.article_id,
    before: parsedOrNull(row.before),
    after: parsedOrNull(row.after),
    hash: row.hash,
  };
}

function jsonOrNull(value: unknown): string | null {
  return value === null ? null : JSON.stringify(value);
}

function parsedOrNull(json: string | null): unknown {
  return json === null ? null : JSON.parse(json);
}
