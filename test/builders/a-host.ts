import path from 'node:path';
import { v7 as newId } from 'uuid';
import { onTestFinished } from 'vitest';
import { createClient, type Client } from '../../shared/client.ts';
import { dispatch } from '../../shared/dispatch.ts';
import type { Host, HostOptions } from '../../electron/host/host.ts';
import { openHost } from '../../electron/host/open-host.ts';
import { workspacePathIn } from './a-workspace.ts';

/** Options of a host whose workspace and data directory are in `folder`. */
export function hostOptions(folder: string, chosen: Partial<HostOptions> = {}): HostOptions {
  return {
    workspacePath: workspacePathIn(folder),
    dataDirectory: path.join(folder, 'data'),
    clock: () => new Date(),
    newId,
    frontDoor: {},
    sample: false,
    ...chosen,
  };
}

/** Opens a host; closed when the test has ended. */
export async function openHostIn(folder: string, chosen: Partial<HostOptions> = {}): Promise<Host> {
  const opened = await openHost(hostOptions(folder, chosen));
  if (!opened.ok) throw new Error(opened.problem.message);
  onTestFinished(async () => opened.value.close());
  return opened.value;
}

/** A client in the same process, through `dispatch` and both schemas of every method. */
export function clientOf(host: Host): Client {
  return createClient(async (method, input) => dispatch(host.handlers, method, input), host.subscribe);
}
