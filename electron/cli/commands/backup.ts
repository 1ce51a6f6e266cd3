import { backUpWorkspace } from '../../host/workspace-files.ts';
import { textOption, type Command } from '../command.ts';
import { CommandFailure, exitStatus } from '../exit-status.ts';
import { usageOf } from '../parse-call.ts';
import { existingWorkspaceOf } from '../with-host.ts';

/** A verified copy of the workspace, which may be open meanwhile. */
export const backup: Command = {
  form: 'backup --out FILE',
  summary: 'Writes a verified copy of the workspace to a new file.',
  options: { out: { type: 'string' } },
  positionals: [0, 0],
  async run(call) {
    const file = textOption(call, 'out');
    if (file === undefined) {
      throw new CommandFailure(exitStatus.usage, `--out is missing.\n${usageOf(backup)}`);
    }
    const written = backUpWorkspace(existingWorkspaceOf(call), file);
    if (!written.ok) throw new CommandFailure(exitStatus.failed, written.problem);
    const { bytes, articles } = written.value;
    await call.output.result(
      call.json
        ? `${JSON.stringify({ file, bytes, articles })}\n`
        : `${file}: ${articles} articles, ${bytes} bytes\n`,
    );
    return exitStatus.done;
  },
};
