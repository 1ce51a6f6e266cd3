import type { ArticleSummary } from '../../shared/model/article.ts';
import type { Settings } from '../../shared/model/settings.ts';
import { articleProgress } from './article-status.ts';

type Compare = (a: ArticleSummary, b: ArticleSummary) => number;

const titles = new Intl.Collator('id', { numeric: true, sensitivity: 'base' });
const byTitle: Compare = (a, b) => titles.compare(a.title, b.title);

/** Newest first; ids rise with time, so they settle the order of articles that were imported in the same moment. */
const byImport: Compare = (a, b) => compareText(b.importedAt, a.importedAt) || compareText(b.id, a.id);

/** Newest first by moment, whatever zone each date names; undated articles last. */
const byPublication: Compare = (a, b) => publicationTime(b) - publicationTime(a) || byImport(a, b);

const byProgress: Compare = (a, b) => articleProgress(a) - articleProgress(b) || byImport(a, b);

const orders: Readonly<Record<Settings['articleSort'], Compare>> = {
  imported: byImport,
  title: byTitle,
  published: byPublication,
  progress: byProgress,
};

/** The articles in the order that the person chose. */
export function sortArticles(
  articles: readonly ArticleSummary[],
  order: Settings['articleSort'],
): readonly ArticleSummary[] {
  return articles.toSorted(orders[order]);
}

function publicationTime({ published }: ArticleSummary): number {
  const time = Date.parse(published ?? '');
  return Number.isNaN(time) ? 0 : time;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
