import { articleProblem } from './article-problem.ts';
import { createArticleReader } from './article-reader.ts';
import type { Connection } from './connection.ts';

/** What is wrong with a workspace in which no damage was found: references that lead nowhere, ranges that fit no text. */
export function checkWorkspace(connection: Connection): readonly string[] {
  return [...danglingReferences(connection), ...misplacedRanges(connection)];
}

function danglingReferences(connection: Connection): readonly string[] {
  const dangling = connection.prepare<[], { readonly table: string }>('PRAGMA foreign_key_check').all();
  return [...new Set(dangling.map((row) => `Rows of ${row.table} refer to something that is not there.`))];
}

function misplacedRanges(connection: Connection): readonly string[] {
  const reader = createArticleReader(connection);
  return reader.list('').flatMap(({ id, title }) => {
    const article = reader.get(id);
    const found = article === undefined ? 'It cannot be read.' : articleProblem(article);
    return found === undefined ? [] : [`Article "${title}" (${id}): ${found}`];
  });
}
