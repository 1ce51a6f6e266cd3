import type { ArticleId, SegmentId } from '../../shared/model/ids.ts';
import type { Segment } from '../../shared/model/segment.ts';
import type { Connection } from './connection.ts';
import { createRowInserter } from './row-inserter.ts';
import { upsertSql } from './tables.ts';

interface SegmentRow {
  readonly article_id: ArticleId;
  readonly id: SegmentId;
  readonly start: number;
  readonly end: number;
  readonly target: string;
  readonly status: Segment['status'];
  readonly origin_kind: Segment['origin']['kind'];
  readonly origin_score: number | null;
  readonly note: string;
}

/** The segments of all articles. */
export interface SegmentRepository {
  /** The segments of an article in text order. */
  ofArticle(articleId: ArticleId): readonly Segment[];
  get(articleId: ArticleId, id: SegmentId): Segment | undefined;
  /** Inserts segments of an article that has none of them. */
  insert(articleId: ArticleId, segments: readonly Segment[]): void;
  /** Inserts or replaces. */
  put(articleId: ArticleId, segment: Segment): void;
  remove(articleId: ArticleId, id: SegmentId): void;
}

/** The segment repository of an open workspace. */
export function createSegmentRepository(connection: Connection): SegmentRepository {
  const selectOfArticle = connection.prepare<[ArticleId], SegmentRow>(
    'SELECT * FROM segments WHERE article_id = ? ORDER BY start',
  );
  const select = connection.prepare<[ArticleId, SegmentId], SegmentRow>(
    'SELECT * FROM segments WHERE article_id = ? AND id = ?',
  );
  const upsert = connection.prepare<[SegmentRow]>(upsertSql('segments'));
  const insertRows = createRowInserter(connection, 'segments');
  const remove = connection.prepare<[ArticleId, SegmentId]>(
    'DELETE FROM segments WHERE article_id = ? AND id = ?',
  );
  return {
    ofArticle: (articleId) => selectOfArticle.all(articleId).map(toSegment),
    get(articleId, id) {
      const row = select.get(articleId, id);
      return row === undefined ? undefined : toSegment(row);
    },
    insert(articleId, segments) {
      insertRows(segments.map((segment) => toRow(articleId, segment)));
    },
    put(articleId, segment) {
      upsert.run(toRow(articleId, segment));
    },
    remove(articleId, id) {
      remove.run(articleId, id);
    },
  };
}

function toSegment(row: SegmentRow): Segment {
  return {
    id: row.id,
    start: row.start,
    end: row.end,
    target: row.target,
    status: row.status,
    origin:
      row.origin_score === null
        ? { kind: row.origin_kind }
        : { kind: row.origin_kind, score: row.origin_score },
    note: row.note,
  };
}

function toRow(articleId: ArticleId, segment: Segment): SegmentRow {
  return {
    article_id: articleId,
    id: segment.id,
    start: segment.start,
    end: segment.end,
    target: segment.target,
    status: segment.status,
    origin_kind: segment.origin.kind,
    origin_score: segment.origin.score ?? null,
    note: segment.note,
  };
}
