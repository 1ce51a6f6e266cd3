import type { ArticleSummary } from '../../shared/model/article.ts';

/** How far an article is as a whole. */
export type ArticleStatus = 'new' | 'started' | 'translated' | 'reviewed';

/** The segments that an article's status and progress follow from. */
export type SegmentCounts = Pick<ArticleSummary, 'segments' | 'draft' | 'translated' | 'reviewed'>;

/** `translated` and `reviewed` say that every segment is at least that far. */
export function articleStatus({ segments, draft, translated, reviewed }: SegmentCounts): ArticleStatus {
  if (segments > 0 && reviewed === segments) return 'reviewed';
  if (segments > 0 && translated + reviewed === segments) return 'translated';
  return draft + translated + reviewed > 0 ? 'started' : 'new';
}

/** Share of the segments that are translated or reviewed, 0 to 1. */
export function articleProgress({ segments, translated, reviewed }: SegmentCounts): number {
  return segments === 0 ? 0 : (translated + reviewed) / segments;
}
