import { existsSync } from 'node:fs';
import { v7 as newId } from 'uuid';
import { createClient, type Client } from '../../shared/client.ts';
import { dispatch } from '../../shared/dispatch.ts';
import type { Notice } from '../../shared/model/notice.ts';
import { defaultDataDirectory, defaultWorkspacePath } from '../host/data-directory.ts';
import type { Host } from '../host/host.ts';
import { openHost } from '../host/open-host.ts';
import type { ClosedWorkspace } from '../host/workspace-files.ts';
import type { Call } from './command.ts';
import { CommandFailure, exitStatus } from './exit-status.ts';
import { isSystemError } from './system-error.ts';

/** The workspace file that a call is about, and the data directory it belongs to. */
export function workspaceOf(call: Call): ClosedWorkspace {
  const dataDirectory = defaultDataDirectory();
  return { workspacePath: call.workspace ?? defaultWorkspacePath(dataDirectory), dataDirectory };
}

/**
 * The workspace of a call that only makes sense for one that is there.
 *
 * @throws CommandFailure where there is no such file
 */
export function existingWorkspaceOf(call: Call): ClosedWorkspace {
  const closed = workspaceOf(call);
  if (existsSync(closed.workspacePath)) return closed;
  throw new CommandFailure(
    exitStatus.workspace,
    `There is no workspace ${closed.workspacePath}. Import something into it to make it, or name another with --workspace.`,
  );
}

/**
 * Opens the workspace, runs `work` with a client of it and closes it. Tells what the opening had to tell (a recovery).
 *
 * @throws CommandFailure where the workspace cannot be opened
 */
export async function withHost<T>(
  closed: ClosedWorkspace,
  call: Call,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const host = await open(closed);
  try {
    const client = createClient(
      async (method, input) => dispatch(host.handlers, method, input),
      host.subscribe,
    );
    const { notices } = await client.request('host.describe', {});
    for (const notice of notices) call.output.message(describeNotice(notice));
    return await work(client);
  } finally {
    await host.close();
  }
}

async function open(closed: ClosedWorkspace): Promise<Host> {
  try {
    const opened = await openHost({
      ...closed,
      clock: () => new Date(),
      newId,
      frontDoor: { acceptsPaths: true },
      sample: false,
    });
    if (opened.ok) return opened.value;
    throw new CommandFailure(exitStatus.workspace, opened.problem.message);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new CommandFailure(
      exitStatus.workspace,
      `The workspace cannot be opened (${error.message}). Check the path and the rights to it, or name another data folder in DWIBAHASA_DATA.`,
    );
  }
}

function describeNotice(notice: Notice): string {
  switch (notice.kind) {
    case 'warning':
      return notice.message;
    case 'recovered':
      return [
        `The workspace was damaged (${notice.reason}) and its state of ${notice.snapshotTime} was restored.`,
        `The damaged file is kept as ${notice.aside}.`,
        ...notice.lostEdits.map((edit) => `Lost: ${edit}`),
      ].join('\n');
  }
}
