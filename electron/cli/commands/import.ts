import type { ImportReport } from '../../../shared/model/job.ts';
import { importFormatIds } from '../../host/import-format-ids.ts';
import { hasOption, textOption, type Command } from '../command.ts';
import { CommandFailure, exitStatus } from '../exit-status.ts';
import { followJob } from '../follow-job.ts';
import { withHost, workspaceOf } from '../with-host.ts';

/** Files or folders into the workspace, which is made when it is not there. */
export const importCommand: Command = {
  form: 'import [--format F] [--recursive] PATH…',
  summary: 'Imports files and folders; a text that is there already is skipped.',
  options: { format: { type: 'string' }, recursive: { type: 'boolean' } },
  positionals: [1, Infinity],
  async run(call) {
    const format = textOption(call, 'format');
    const known = importFormatIds();
    if (format !== undefined && !known.includes(format)) {
      throw new CommandFailure(
        exitStatus.usage,
        `--format: there is no import format "${format}". Use one of: ${known.join(', ')}.`,
      );
    }
    const report = await withHost(workspaceOf(call), call, async (client) => {
      const paths = [...call.positionals];
      const job = await client.request('import.paths', {
        paths,
        recursive: hasOption(call, 'recursive'),
        format,
      });
      if (job.kind !== 'import')
        throw new Error(`An import was answered with a job of the kind ${job.kind}.`);
      return followJob(client, call, job);
    });
    await call.output.result(call.json ? `${JSON.stringify(report)}\n` : describe(report));
    return report.failed.length > 0 ? exitStatus.failed : exitStatus.done;
  },
};

function describe({ imported, skipped, failed, memories = [] }: ImportReport): string {
  return [
    ...imported.map(({ id, title, file }) => `imported  ${id}  ${title}  (${file})\n`),
    ...skipped.map(({ file, reason }) => `skipped   ${file}: ${reason}\n`),
    ...failed.map(({ file, reason }) => `failed    ${file}: ${reason}\n`),
    ...memories.map(
      (memory) => `memory    ${memory.file}: ${memory.units} units, ${memory.skipped.length} skipped\n`,
    ),
    `${imported.length} imported, ${skipped.length} skipped, ${failed.length} failed\n`,
  ].join('');
}
