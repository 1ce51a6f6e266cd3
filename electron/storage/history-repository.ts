import type { ArticleVersion, HistoryPage } from '../../shared/model/history.ts';
import type { AnnotationId, ArticleId, SegmentId } from '../../shared/model/ids.ts';

/** The one thing on an article whose history is asked for. */
export type HistoryThing =
  | { readonly entity: 'segment'; readonly id: SegmentId }
  | { readonly entity: 'annotation'; readonly id: AnnotationId };

/** Which part of the history of an article is asked for: of the article as a whole, or of one thing in it. */
export interface HistoryQuery {
  readonly article: ArticleId;
  readonly thing?: HistoryThing;
  /** Only what is older than this entry of the change log. */
  readonly before?: number;
  /** Number of entries. */
  readonly limit: number;
  /** Seconds within which the saves of one person are one entry. */
  readonly within: number;
}

/** What the change log says about articles, with the records whole, as they were before and after each act. */
export interface HistoryRepository {
  list(query: HistoryQuery): HistoryPage;
  /** The article as it was after a batch; undefined when that batch did nothing to it. */
  version(article: ArticleId, batch: string): ArticleVersion | undefined;
}
