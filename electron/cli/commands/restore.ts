import { restoreWorkspace } from '../../host/workspace-files.ts';
import type { Command } from '../command.ts';
import { CommandFailure, exitStatus } from '../exit-status.ts';
import { workspaceOf } from '../with-host.ts';

/** Puts a backup in the place of the workspace; what was there is kept beside it. */
export const restore: Command = {
  form: 'restore FILE',
  summary: 'Puts a backup in the place of the workspace; the file that was there is kept.',
  options: {},
  positionals: [1, 1],
  async run(call) {
    const [file = ''] = call.positionals;
    const restored = restoreWorkspace(workspaceOf(call), file, new Date());
    if (!restored.ok) throw new CommandFailure(exitStatus.failed, restored.problem);
    const { bytes, articles, aside } = restored.value;
    const record = { file, bytes, articles, ...(aside === undefined ? {} : { aside }) };
    const kept = aside === undefined ? '' : `\nThe file that was there is kept as ${aside}.`;
    await call.output.result(
      call.json ? `${JSON.stringify(record)}\n` : `${file}: ${articles} articles restored.${kept}\n`,
    );
    return exitStatus.done;
  },
};
