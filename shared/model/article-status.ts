import type { ArticleSummary } from './article.ts';

/** How far an article is as a whole. */
export const articleStatuses = ['new', 'started', 'translated', 'reviewed'] as const;
export type ArticleStatus = (typeof articleStatuses)[number];

/** `translated` and `reviewed` say that every segment is at least that far. */
export function articleStatus(
  counts: Pick<ArticleSummary, 'segments' | 'draft' | 'translated' | 'reviewed'>,
): ArticleStatus {
  const { segments, draft, translated, reviewed } = counts;
  if (segments > 0 && reviewed === segments) return 'reviewed';
  if (segments > 0 && translated + reviewed === segments) return 'translated';
  return draft + translated + reviewed > 0 ? 'started' : 'new';
}
