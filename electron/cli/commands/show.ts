import type { Article } from '../../../shared/model/article.ts';
import { sliceRange } from '../../../shared/model/text-range.ts';
import { exportRecord } from '../../host/export-record.ts';
import type { Command } from '../command.ts';
import { exitStatus } from '../exit-status.ts';
import { parseArticleId } from '../parse-article-id.ts';
import { existingWorkspaceOf, withHost } from '../with-host.ts';

/** One article with its blocks, segments and annotations. */
export const show: Command = {
  form: 'show ID',
  summary: 'Shows an article with its translation and annotations.',
  options: {},
  positionals: [1, 1],
  async run(call) {
    const id = parseArticleId(call.positionals[0] ?? '');
    const article = await withHost(existingWorkspaceOf(call), call, async (client) =>
      client.request('articles.get', { id }),
    );
    await call.output.result(call.json ? `${JSON.stringify(exportRecord(article))}\n` : describe(article));
    return exitStatus.done;
  },
};

function describe(article: Article): string {
  const metadata = Object.entries(article.metadata).map(([name, value]) => `${name}: ${value}\n`);
  const segments = article.segments.map((segment, index) => {
    const source = sliceRange(article.sourceText, segment);
    return `\n${index + 1} [${segment.status}]\n  ${source}\n  ${segment.target}\n`;
  });
  const annotations = article.annotations.map(({ layer, attributes, targets }) => {
    const spans = targets.map(({ role, side, quote }) => `  ${role} (${side}): ${quote}\n`);
    const values = Object.entries(attributes).map(([name, value]) => `  ${name} = ${String(value)}\n`);
    return `\n${layer}\n${spans.join('')}${values.join('')}`;
  });
  return [...metadata, ...segments, ...annotations].join('');
}
