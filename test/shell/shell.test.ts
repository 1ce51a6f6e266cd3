import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildShell } from '../../electron/build/build-workbench.ts';
import { projectRoot } from '../../electron/build/project-root.ts';
import { faults, type Fault } from './faults.ts';
import { writeMinimalPage } from './minimal-page.ts';
import { runShellProcess, type ShellRun } from './shell-process.ts';

const minute = 60_000;
/** As deep below the project as `dist` is, so that the compiled shell finds what is shipped beside it. */
const output = path.join(projectRoot, '.cache');
const soundShell = path.join(output, 'shell');

beforeAll(async () => {
  await buildShell(output);
  await writeMinimalPage(path.join(output, 'renderer'));
}, minute);

test('The compiled shell keeps its promises on a stand-in for Electron', { timeout: minute }, async () => {
  const run = await runGuardScenario(soundShell);
  expect(run.status, run.stderr).toBe(0);
});

describe.concurrent('A shell with a mistake is noticed', { timeout: minute }, () => {
  test.for(faults)('$name', async (fault) => {
    const shell = await plant(fault);
    const { status, failed, stderr } = await runGuardScenario(shell);
    await rm(shell, { recursive: true });
    expect({ status, failed }, stderr).toEqual({ status: 1, failed: fault.noticedBy });
  });
});

/** Copies the compiled shell with one mistake in it. The mistake must find its place, exactly once. */
async function plant(fault: Fault): Promise<string> {
  const shell = await mkdtemp(path.join(output, 'shell-fault-'));
  await cp(soundShell, shell, { recursive: true });
  const file = path.join(shell, fault.file);
  const source = await readFile(file, 'utf8');
  expect(source.match(new RegExp(fault.find, 'g')), `${fault.name}: places in ${fault.file}`).toHaveLength(1);
  await writeFile(
    file,
    source.replace(fault.find, () => fault.replace),
  );
  return shell;
}

async function runGuardScenario(shell: string): Promise<ShellRun> {
  const data = await mkdtemp(path.join(os.tmpdir(), 'dwibahasa-shell-'));
  const run = await runShellProcess('guard-scenario.mjs', shell, data);
  await rm(data, { recursive: true });
  return run;
}
