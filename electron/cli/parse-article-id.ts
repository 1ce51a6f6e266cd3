import { ArticleId } from '../../shared/model/ids.ts';
import { CommandFailure, exitStatus } from './exit-status.ts';

/**
 * The id that a person gave for an article.
 *
 * @throws CommandFailure where it cannot be one
 */
export function parseArticleId(given: string): ArticleId {
  const parsed = ArticleId.safeParse(given.toLowerCase());
  if (parsed.success) return parsed.data;
  throw new CommandFailure(
    exitStatus.usage,
    `"${given}" is not the id of an article. "npm run -s cli -- list" shows the ids.`,
  );
}
