import type { ExportReport } from '../../../shared/model/job.ts';
import { listExportFormats } from '../../host/export-formats.ts';
import { hasOption, textOption, textOptions, type Call, type Command } from '../command.ts';
import { CommandFailure, exitStatus, type ExitStatus } from '../exit-status.ts';
import { followJob } from '../follow-job.ts';
import { parseArticleId } from '../parse-article-id.ts';
import { usageOf } from '../parse-call.ts';
import { existingWorkspaceOf, withHost } from '../with-host.ts';

/** Articles to a file or a folder. */
export const exportCommand: Command = {
  form: 'export --format F [--article ID]… --out PATH',
  summary: 'Exports all articles, or those named; "export --formats" lists the formats.',
  options: {
    format: { type: 'string' },
    formats: { type: 'boolean' },
    article: { type: 'string', multiple: true },
    out: { type: 'string' },
  },
  positionals: [0, 0],
  async run(call) {
    if (hasOption(call, 'formats')) return listFormats(call);
    const format = required(call, 'format');
    const known = listExportFormats().map(({ id }) => id);
    if (!known.includes(format)) {
      throw new CommandFailure(
        exitStatus.usage,
        `--format: there is no export format "${format}". Use one of: ${known.join(', ')}.`,
      );
    }
    const path = required(call, 'out');
    const articles = textOptions(call, 'article').map((id) => parseArticleId(id));
    const report = await withHost(existingWorkspaceOf(call), call, async (client) => {
      const job = await client.request('export.start', { format, articles, path });
      if (job.kind !== 'export')
        throw new Error(`An export was answered with a job of the kind ${job.kind}.`);
      return followJob(client, call, job);
    });
    const { written, losses } = report;
    await call.output.result(call.json ? `${JSON.stringify({ written, losses })}\n` : describe(report));
    return exitStatus.done;
  },
};

function required(call: Call, name: string): string {
  const value = textOption(call, name);
  if (value !== undefined && value !== '') return value;
  throw new CommandFailure(exitStatus.usage, `--${name} is missing.\n${usageOf(exportCommand)}`);
}

async function listFormats(call: Call): Promise<ExitStatus> {
  const formats = listExportFormats();
  const lines = formats.map(({ id, name, extension, perArticle, losses }) =>
    [
      `${id}: ${name} (.${extension}, ${perArticle ? 'one file an article' : 'one file'})\n`,
      ...losses.map((loss) => `    not carried: ${loss}\n`),
    ].join(''),
  );
  await call.output.result(call.json ? `${JSON.stringify(formats)}\n` : lines.join(''));
  return exitStatus.done;
}

function describe({ written, losses }: ExportReport): string {
  return [
    ...written.map(
      ({ file, articles }) => `written  ${file} (${articles} ${articles === 1 ? 'article' : 'articles'})\n`,
    ),
    ...losses.map(({ article, what }) => `lost     ${article}: ${what}\n`),
  ].join('');
}
