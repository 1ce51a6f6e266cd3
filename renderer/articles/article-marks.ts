import type { ArticleSummary } from '../../shared/model/article.ts';
import type { ArticleId } from '../../shared/model/ids.ts';

/** The articles that are selected for an act on several. */
export type ArticleMarks = ReadonlySet<ArticleId>;

/** The marks with one article's mark turned over. */
export function toggleMark(marks: ArticleMarks, id: ArticleId): ArticleMarks {
  return marks.has(id) ? new Set([...marks].filter((marked) => marked !== id)) : new Set([...marks, id]);
}

/** Marks on exactly the articles between two places of the list, both included. */
export function markRange(articles: readonly ArticleSummary[], from: number, to: number): ArticleMarks {
  return new Set(articles.slice(Math.min(from, to), Math.max(from, to) + 1).map(({ id }) => id));
}
