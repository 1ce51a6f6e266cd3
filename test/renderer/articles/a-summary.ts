import { v7 as uuid } from 'uuid';
import type { ArticleSummary } from '../../../shared/model/article.ts';
import { ArticleId } from '../../../shared/model/ids.ts';

/** A line of the article list with what a test says about it. */
export function aSummary(about: Partial<ArticleSummary> = {}): ArticleSummary {
  return {
    id: ArticleId.parse(uuid()),
    revision: 1,
    title: 'Tanggul jebol',
    importedAt: '2025-02-03T03:42:00.000Z',
    file: 'tanggul.txt',
    segments: 10,
    draft: 0,
    translated: 0,
    reviewed: 0,
    annotations: 0,
    words: 200,
    ...about,
  };
}
