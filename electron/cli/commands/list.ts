import type { ArticleSummary } from '../../../shared/model/article.ts';
import { articleStatus, articleStatuses } from '../../../shared/model/article-status.ts';
import { textOption, type Command } from '../command.ts';
import { CommandFailure, exitStatus } from '../exit-status.ts';
import { existingWorkspaceOf, withHost } from '../with-host.ts';

/** The articles of the workspace in the order of their import. */
export const list: Command = {
  form: `list [--status ${articleStatuses.join('|')}] [--query Q]`,
  summary: 'Lists the articles; --query takes words that must all be in an article.',
  options: { status: { type: 'string' }, query: { type: 'string' } },
  positionals: [0, 0],
  async run(call) {
    const status = articleStatuses.find((each) => each === textOption(call, 'status'));
    if (status === undefined && call.values['status'] !== undefined) {
      throw new CommandFailure(
        exitStatus.usage,
        `--status: there is no status "${textOption(call, 'status') ?? ''}". Use one of: ${articleStatuses.join(', ')}.`,
      );
    }
    const query = textOption(call, 'query') ?? '';
    const articles = await withHost(existingWorkspaceOf(call), call, async (client) =>
      client.request('articles.list', { query }),
    );
    const chosen = articles.filter((article) => status === undefined || articleStatus(article) === status);
    await call.output.result(
      call.json ? `${JSON.stringify(chosen.map(record))}\n` : chosen.map(describe).join(''),
    );
    return exitStatus.done;
  },
};

function record(article: ArticleSummary) {
  const { id, title, outlet, published, segments, translated, reviewed, annotations, file } = article;
  return {
    id,
    title,
    outlet: outlet ?? null,
    published: published ?? null,
    segments,
    translated,
    reviewed,
    annotations,
    file,
  };
}

function describe(article: ArticleSummary): string {
  const done = article.translated + article.reviewed;
  const facts = [
    article.outlet,
    `${done}/${article.segments} translated`,
    `${article.annotations} annotations`,
  ];
  return `${article.id}  ${article.title}  (${facts.filter((fact) => fact !== undefined).join(', ')})\n`;
}
