import { z } from 'zod';
import {
  AnnotationOrigin,
  AttributeValue,
  type Annotation,
  type Target,
} from '../../shared/model/annotation.ts';
import type { AnnotationId, ArticleId, SegmentId, SpeakerId, TargetId } from '../../shared/model/ids.ts';
import type { Connection } from './connection.ts';
import { insertSql, upsertSql } from './tables.ts';

interface AnnotationRow {
  readonly article_id: ArticleId;
  readonly id: AnnotationId;
  readonly layer: string;
  readonly attributes: string;
  readonly speaker_id: SpeakerId | null;
  readonly note: string;
  readonly annotator: string;
  readonly origin: string;
  readonly created_at: string;
  readonly updated_at: string;
}

interface TargetRow {
  readonly article_id: ArticleId;
  readonly annotation_id: AnnotationId;
  readonly position: number;
  readonly id: TargetId;
  readonly role: string;
  readonly side: Target['side'];
  readonly segment_id: SegmentId | null;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** The annotations of all articles, each with its targets. */
export interface AnnotationRepository {
  /** The annotations of an article in the order in which they were made. */
  ofArticle(articleId: ArticleId): readonly Annotation[];
  get(articleId: ArticleId, id: AnnotationId): Annotation | undefined;
  /** Inserts or replaces, with all targets. */
  put(articleId: ArticleId, annotation: Annotation): void;
  remove(articleId: ArticleId, id: AnnotationId): void;
  /** How far the spans in each translated segment reach: the greatest end by segment. */
  furthestEnds(articleId: ArticleId): ReadonlyMap<SegmentId, number>;
  /** How many annotations an article has. */
  count(articleId: ArticleId): number;
  /** How many annotations name a speaker, in all articles. */
  countOfSpeaker(id: SpeakerId): number;
}

/** The annotation repository of an open workspace. */
export function createAnnotationRepository(connection: Connection): AnnotationRepository {
  const statements = prepareStatements(connection);
  return {
    ofArticle(articleId) {
      const targets = Map.groupBy(
        statements.selectTargetsOfArticle.all(articleId),
        (row) => row.annotation_id,
      );
      return statements.selectOfArticle
        .all(articleId)
        .map((row) => toAnnotation(row, targets.get(row.id) ?? []));
    },
    get(articleId, id) {
      const row = statements.select.get(articleId, id);
      return row === undefined ? undefined : toAnnotation(row, statements.selectTargets.all(articleId, id));
    },
    put(articleId, annotation) {
      statements.upsert.run(toRow(articleId, annotation));
      statements.removeTargets.run(articleId, annotation.id);
      for (const [position, target] of annotation.targets.entries()) {
        statements.insertTarget.run(toTargetRow(articleId, annotation.id, position, target));
      }
    },
    remove(articleId, id) {
      statements.remove.run(articleId, id);
    },
    furthestEnds(articleId) {
      return new Map(
        statements.selectFurthestEnds.all(articleId).map((row) => [row.segment_id, row.furthest]),
      );
    },
    count: (articleId) => statements.count.get(articleId)?.count ?? 0,
    countOfSpeaker: (id) => statements.countOfSpeaker.get(id)?.count ?? 0,
  };
}

function prepareStatements(connection: Connection) {
  return {
    selectOfArticle: connection.prepare<[ArticleId], AnnotationRow>(
      'SELECT * FROM annotations WHERE article_id = ? ORDER BY id',
    ),
    select: connection.prepare<[ArticleId, AnnotationId], AnnotationRow>(
      'SELECT * FROM annotations WHERE article_id = ? AND id = ?',
    ),
    selectTargetsOfArticle: connection.prepare<[ArticleId], TargetRow>(
      'SELECT * FROM targets WHERE article_id = ? ORDER BY annotation_id, position',
    ),
    selectTargets: connection.prepare<[ArticleId, AnnotationId], TargetRow>(
      'SELECT * FROM targets WHERE article_id = ? AND annotation_id = ? ORDER BY position',
    ),
    selectFurthestEnds: connection.prepare<
      [ArticleId],
      { readonly segment_id: SegmentId; readonly furthest: number }
    >(
      `SELECT segment_id, max("end") AS furthest FROM targets
       WHERE article_id = ? AND segment_id IS NOT NULL GROUP BY segment_id`,
    ),
    count: connection.prepare<[ArticleId], { readonly count: number }>(
      'SELECT count(*) AS count FROM annotations WHERE article_id = ?',
    ),
    countOfSpeaker: connection.prepare<[SpeakerId], { readonly count: number }>(
      'SELECT count(*) AS count FROM annotations WHERE speaker_id = ?',
    ),
    upsert: connection.prepare<[AnnotationRow]>(upsertSql('annotations')),
    remove: connection.prepare<[ArticleId, AnnotationId]>(
      'DELETE FROM annotations WHERE article_id = ? AND id = ?',
    ),
    insertTarget: connection.prepare<[TargetRow]>(insertSql('targets')),
    removeTargets: connection.prepare<[ArticleId, AnnotationId]>(
      'DELETE FROM targets WHERE article_id = ? AND annotation_id = ?',
    ),
  };
}

const Attributes = z.record(z.string(), AttributeValue).readonly();

function toAnnotation(row: AnnotationRow, targets: readonly TargetRow[]): Annotation {
  return {
    id: row.id,
    layer: row.layer,
    attributes: Attributes.parse(JSON.parse(row.attributes)),
    speakerId: row.speaker_id,
    note: row.note,
    annotator: row.annotator,
    origin: AnnotationOrigin.parse(JSON.parse(row.origin)),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    targets: targets.map(toTarget),
  };
}

function toTarget(row: TargetRow): Target {
  const { id, role, start, end, quote, prefix, suffix } = row;
  const anchor = { id, role, start, end, quote, prefix, suffix };
  return row.segment_id === null
    ? { ...anchor, side: 'source' }
    : { ...anchor, side: 'target', segmentId: row.segment_id };
}

function toRow(articleId: ArticleId, annotation: Annotation): AnnotationRow {
  return {
    article_id: articleId,
    id: annotation.id,
    layer: annotation.layer,
    attributes: JSON.stringify(annotation.attributes),
    speaker_id: annotation.speakerId,
    note: annotation.note,
    annotator: annotation.annotator,
    origin: JSON.stringify(annotation.origin),
    created_at: annotation.createdAt,
    updated_at: annotation.updatedAt,
  };
}

function toTargetRow(
  articleId: ArticleId,
  annotationId: AnnotationId,
  position: number,
  target: Target,
): TargetRow {
  return {
    article_id: articleId,
    annotation_id: annotationId,
    position,
    id: target.id,
    role: target.role,
    side: target.side,
    segment_id: target.side === 'target' ? target.segmentId : null,
    start: target.start,
    end: target.end,
    quote: target.quote,
    prefix: target.prefix,
    suffix: target.suffix,
  };
}
