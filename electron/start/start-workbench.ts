import { spawn } from 'node:child_process';
import { isBuildFresh } from '../build/freshness.ts';
import { projectRoot } from '../build/project-root.ts';
import { findElectron } from './electron-runtime.ts';

const browserFlag = '--web';

/**
 * Opens the workbench: in Electron where its runtime and a display are there, otherwise in the browser, saying why in
 * one line. Builds first when `dist` is missing or older than the sources. Sets the exit status to Electron's; in the
 * browser the front door sets it and keeps the process alive.
 *
 * @param parameters of the command line: `--web` asks for the browser; the others go to the front door as they are
 */
export async function startWorkbench(parameters: readonly string[]): Promise<void> {
  const forFrontDoor = parameters.filter((parameter) => parameter !== browserFlag);
  if (!(await isBuildFresh(projectRoot))) await build();
  const refusal = parameters.includes(browserFlag) ? undefined : await openInElectron(forFrontDoor);
  if (typeof refusal === 'number') {
    process.exitCode = refusal;
    return;
  }
  if (refusal !== undefined) say(`Opening in the browser: ${refusal}.`);
  const { startWeb } = await import('../web/main.ts');
  await startWeb(forFrontDoor);
}

/** Loaded only when there is something to build: the builder is not needed to run. */
async function build(): Promise<void> {
  say('Building the workbench …');
  const { buildWorkbench } = await import('../build/build-workbench.ts');
  await buildWorkbench();
}

/** Resolves to Electron's exit status when its window is closed, or to why there never was one. */
async function openInElectron(parameters: readonly string[]): Promise<number | string> {
  const runtime = await findElectron(say);
  if (runtime.kind === 'unavailable') return runtime.reason;
  return new Promise((resolve) => {
    const started = Date.now();
    const child = spawn(runtime.executablePath, [projectRoot, ...parameters], { stdio: 'inherit' });
    child.on('error', (error) => resolve(`Electron could not be started (${error.message})`));
    child.on('close', (code, signal) => {
      const isAtOnce = Date.now() - started < startMilliseconds;
      if (isAtOnce && signal !== null && crashSignals.has(signal))
        resolve(`Electron crashed at its start (${signal})`);
      else resolve(code ?? 1);
    });
  });
}

const startMilliseconds = 10_000;

/** How Electron ends where the system forbids its sandbox. */
const crashSignals: ReadonlySet<NodeJS.Signals> = new Set(['SIGTRAP', 'SIGABRT', 'SIGILL']);

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
