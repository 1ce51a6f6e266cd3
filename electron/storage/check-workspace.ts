import { articleProblem } from './article-problem.ts';
import type { Connection } from './connection.ts';
import { findDamage } from './find-damage.ts';
import type { ArticleRepository } from './workspace.ts';

/** Everything that is wrong with an open workspace, in sentences: damaged bytes, then references that lead nowhere and ranges that fit no text. */
export function checkWorkspace(connection: Connection, articles: ArticleRepository): readonly string[] {
  const damage = findDamage(connection);
  if (damage.length > 0) return damage;
  return [...danglingReferences(connection), ...misplacedRanges(articles)];
}

function danglingReferences(connection: Connection): readonly string[] {
  const dangling = connection.prepare<[], { readonly table: string }>('PRAGMA foreign_key_check').all();
  return [...new Set(dangling.map((row) => `Rows of ${row.table} refer to something that is not there.`))];
}

function misplacedRanges(articles: ArticleRepository): readonly string[] {
  return articles.list('').flatMap(({ id, title }) => {
    const article = articles.get(id);
    const found = article === undefined ? 'It cannot be read.' : articleProblem(article);
    return found === undefined ? [] : [`Article "${title}" (${id}): ${found}`];
  });
}
