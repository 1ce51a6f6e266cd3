import { spawn } from 'node:child_process';
import path from 'node:path';

/** How a process that took a shell through a scenario has ended. */
export interface ShellRun {
  readonly status: number | null;
  /** The step that failed, as `runShell` names it. */
  readonly failed: string | undefined;
  readonly stderr: string;
}

/** Takes a compiled shell through a scenario of this folder in a process of its own, on the data in a folder. */
export async function runShellProcess(
  scenario: string,
  shell: string,
  dataDirectory: string,
): Promise<ShellRun> {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, scenario), shell], {
    env: { ...process.env, DWIBAHASA_DATA: dataDirectory },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { status, failed: /^failed: (.*)$/m.exec(stderr)?.[1], stderr };
}
