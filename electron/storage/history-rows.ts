import type { ArticleId } from '../../shared/model/ids.ts';
import type { ChangeRow } from './change-log.ts';
import type { Connection } from './connection.ts';

/** A logged change, parsed. */
export interface LoggedChange extends Pick<ChangeRow, 'sequence' | 'batch' | 'at' | 'actor' | 'entity'> {
  readonly entityId: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Newest-first walks through the change log; each is answered by an index. */
export interface HistoryRows {
  /** The changes of an article and of everything on it, older than `before`. */
  ofArticle(article: ArticleId, before: number): Iterable<LoggedChange>;
  /** The changes of one thing on an article, older than `before`. */
  ofThing(article: ArticleId, thing: string, before: number): Iterable<LoggedChange>;
  /** The changes of a speaker, who belongs to no article, older than `before`. */
  ofSpeaker(speaker: string, before: number): Iterable<LoggedChange>;
  /** The change by which an article came in. */
  importOf(article: ArticleId): LoggedChange | undefined;
}

/**
 * The statements behind `HistoryRows`, for the test of their query plans. The plus keeps SQLite from taking the index of the
 * article, which holds thousands of entries where that of the thing holds a few.
 */
export const historySql = {
  ofArticle: 'SELECT * FROM changes WHERE article_id = ? AND sequence < ? ORDER BY sequence DESC',
  ofThing:
    'SELECT * FROM changes WHERE entity_id = ? AND +article_id = ? AND sequence < ? ORDER BY sequence DESC',
  ofSpeaker: 'SELECT * FROM changes WHERE entity_id = ? AND sequence < ? ORDER BY sequence DESC',
  importOf: 'SELECT * FROM changes WHERE entity_id = ? ORDER BY sequence LIMIT 1',
} as const;

/** Prepares the walks on a workspace file. */
export function createHistoryRows(connection: Connection): HistoryRows {
  const ofArticle = connection.prepare<[ArticleId, number], ChangeRow>(historySql.ofArticle);
  const ofThing = connection.prepare<[string, ArticleId, number], ChangeRow>(historySql.ofThing);
  const ofSpeaker = connection.prepare<[string, number], ChangeRow>(historySql.ofSpeaker);
  const importOf = connection.prepare<[ArticleId], ChangeRow>(historySql.importOf);
  return {
    // One by one: a page needs only the newest of what may be very many.
    *ofArticle(article, before) {
      for (const row of ofArticle.iterate(article, before)) yield toLoggedChange(row);
    },
    ofThing: (article, thing, before) => ofThing.all(thing, article, before).map(toLoggedChange),
    ofSpeaker: (speaker, before) => ofSpeaker.all(speaker, before).map(toLoggedChange),
    importOf(article) {
      const row = importOf.get(article);
      return row === undefined ? undefined : toLoggedChange(row);
    },
  };
}

function toLoggedChange(row: ChangeRow): LoggedChange {
  const { sequence, batch, at, actor, entity } = row;
  return {
    sequence,
    batch,
    at,
    actor,
    entity,
    entityId: row.entity_id,
    before: parsed(row.before),
    after: parsed(row.after),
  };
}

function parsed(json: string | null): unknown {
  return json === null ? null : JSON.parse(json);
}
