import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

/** How a run of the command line ended. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const projectRoot = path.join(import.meta.dirname, '..', '..');

/** Starts the command line as npm does, with its own data directory and never with a terminal. */
export function startCommand(dataDirectory: string, parameters: readonly string[]): ChildProcess {
  return spawn(process.execPath, [path.join(projectRoot, 'electron', 'cli', 'main.mjs'), ...parameters], {
    cwd: projectRoot,
    env: { ...process.env, DWIBAHASA_DATA: dataDirectory },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs the command line to its end. */
export async function runCommand(dataDirectory: string, ...parameters: readonly string[]): Promise<Ended> {
  return waitFor(startCommand(dataDirectory, parameters));
}

/** Collects the output of a command until it has ended. */
export async function waitFor(child: ChildProcess): Promise<Ended> {
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });
}
