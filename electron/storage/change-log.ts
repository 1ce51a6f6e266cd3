import { createHash } from 'node:crypto';
import type { Connection } from './connection.ts';
import type { Author } from './workspace.ts';

/** The kinds of things whose changes are logged. */
export type ChangedEntity = 'workspace' | 'scheme' | 'article' | 'segment' | 'annotation' | 'speaker';

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
