import { checkWorkspaceFile } from '../../host/workspace-files.ts';
import type { Command } from '../command.ts';
import { exitStatus } from '../exit-status.ts';
import { existingWorkspaceOf } from '../with-host.ts';

/** Integrity of the workspace: SQLite, offsets, anchors, change log. Changes nothing. */
export const check: Command = {
  form: 'check',
  summary: 'Checks that the workspace file is whole and its parts fit together.',
  options: {},
  positionals: [0, 0],
  async run(call) {
    const found = checkWorkspaceFile(existingWorkspaceOf(call));
    const lines = found.ok ? ['The workspace is sound.'] : found.problems;
    await call.output.result(call.json ? `${JSON.stringify(found)}\n` : `${lines.join('\n')}\n`);
    return found.ok ? exitStatus.done : exitStatus.failed;
  },
};
