import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { projectRoot } from '../../electron/build/project-root.ts';
import { skipTour } from '../builders/skip-tour.ts';

/** Where a started workbench keeps its things, and more of its command line. */
export interface WebWorkbenchOptions {
  /** Folder of settings, snapshots and, where no other is named, the workspace with the sample corpus. */
  readonly dataDirectory: string;
  /** A workspace file; it is made, without the sample, when it does not exist. */
  readonly workspace?: string;
  /** Starts as for somebody who has never been here: with the tour. */
  readonly isFirstStart?: boolean;
}

/** A web front door in a process of its own. */
export interface WebWorkbench {
  /** The address to open, with its token. */
  readonly url: string;
  /** Sends the signal (SIGTERM when none is given) and waits for the end of the process. Idempotent. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<void>;
}

/**
 * Starts `electron/web` on a free port as a person would, for browser tests and benches; `dist` must be built.
 * Rejects with what it printed when it ends before it serves.
 */
export async function startWebWorkbench({
  dataDirectory,
  workspace,
  isFirstStart = false,
}: WebWorkbenchOptions): Promise<WebWorkbench> {
  if (!isFirstStart) await skipTour(dataDirectory);
  const parameters = [
    'electron/web/main.mjs',
    '--port',
    '0',
    ...(workspace ? ['--workspace', workspace] : []),
  ];
  const child = spawn(process.execPath, parameters, {
    cwd: projectRoot,
    env: { ...process.env, DWIBAHASA_DATA: dataDirectory },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /http:\/\/\S+/.exec(line)?.[0];
    if (url === undefined) continue;
    child.stdout.resume();
    return { url, stop: (signal) => stop(child, signal) };
  }
  await stop(child);
  throw new Error(`The web front door ended with status ${child.exitCode}: ${complaint}`);
}

async function stop(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill(signal);
  await exit;
}
