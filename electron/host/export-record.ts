import type { Article } from '../../shared/model/article.ts';
import { canonicalArticle } from '../exchange/formats/workspace-json-export.ts';

/** The article as it stands under `articles` in a `workspace-json` export. */
export function exportRecord(article: Article): Article {
  return canonicalArticle(article);
}
