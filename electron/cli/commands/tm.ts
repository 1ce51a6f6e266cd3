import type { ImportReport } from '../../../shared/model/job.ts';
import type { MemoryReport } from '../../../shared/model/translation-memory.ts';
import type { Call, Command } from '../command.ts';
import { CommandFailure, exitStatus } from '../exit-status.ts';
import { followJob } from '../follow-job.ts';
import { usageOf } from '../parse-call.ts';
import { withHost, workspaceOf } from '../with-host.ts';

/** The translation memory. */
export const tm: Command = {
  form: 'tm import FILE',
  summary: 'Imports a TMX file into the translation memory; units that are there already are skipped.',
  options: {},
  positionals: [2, 2],
  async run(call) {
    const [act = '', file = ''] = call.positionals;
    if (act !== 'import') {
      throw new CommandFailure(exitStatus.usage, `There is no "tm ${act}".\n${usageOf(tm)}`);
    }
    const { units, skipped } = await importMemory(call, file);
    await call.output.result(
      call.json
        ? `${JSON.stringify({ units, skipped })}\n`
        : [
            ...skipped.map(({ line, reason }) => `skipped  line ${line}: ${reason}\n`),
            `${units} units imported, ${skipped.length} skipped\n`,
          ].join(''),
    );
    return exitStatus.done;
  },
};

async function importMemory(call: Call, file: string): Promise<MemoryReport> {
  const report = await withHost(workspaceOf(call), call, async (client): Promise<ImportReport> => {
    const job = await client.request('import.paths', { paths: [file], recursive: false, format: 'tmx' });
    if (job.kind !== 'import') throw new Error(`An import was answered with a job of the kind ${job.kind}.`);
    return followJob(client, call, job);
  });
  const [failure] = report.failed;
  if (failure !== undefined) {
    throw new CommandFailure(exitStatus.failed, `${failure.file}: ${failure.reason}`);
  }
  return report.memories?.[0] ?? { file, units: 0, skipped: [] };
}
