import type { Client } from '../../shared/client.ts';
import type { HostDescription } from '../../shared/contract.ts';
import type { FrameCommands } from './use-commands.ts';

interface WorkspaceSources {
  readonly client: Client;
  readonly host: HostDescription;
  /** Saves the open article; another workspace is only opened when that went through. */
  readonly flush: () => Promise<boolean>;
  readonly onFailure: (error: unknown) => void;
}

/** The commands that open another workspace file; none where the front door has no dialogs to choose it with. */
export function workspaceCommands({ client, host, flush, onFailure }: WorkspaceSources): FrameCommands {
  if (!host.dialogs) return {};

  async function open(choose: () => Promise<{ readonly paths: readonly string[] }>): Promise<void> {
    if (!(await flush())) return;
    const [path] = (await choose()).paths;
    if (path !== undefined) await client.request('workspace.open', { path });
  }

  const { name } = host.workspace;
  const openOld = () => client.request('dialog.open', { kind: 'workspace' });
  const makeNew = () => client.request('dialog.save', { kind: 'workspace', suggestedName: name });
  return {
    'workspace.new': () => void open(makeNew).catch(onFailure),
    'workspace.open': () => void open(openOld).catch(onFailure),
  };
}
