import type { Article } from '../../shared/model/article.ts';
import type { ArticleChange } from '../../shared/model/article-change.ts';

/** The article as it must be after a save: the plainest statement of what `articles.save` promises. */
export function applyChange(article: Article, change: ArticleChange): Article {
  return {
    ...article,
    revision: article.revision + 1,
    segments: replaced(article.segments, change.segments, change.removedSegments).toSorted(
      (a, b) => a.start - b.start,
    ),
    annotations: replaced(article.annotations, change.annotations, change.removedAnnotations).toSorted(
      (a, b) => (a.id < b.id ? -1 : 1),
    ),
  };
}

function replaced<T extends { readonly id: string }>(
  records: readonly T[],
  changed: readonly T[],
  removed: readonly string[],
): readonly T[] {
  const byId = new Map([...records, ...changed].map((record) => [record.id, record]));
  for (const id of removed) byId.delete(id);
  return [...byId.values()];
}
