import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { defaultDataDirectory } from '../../electron/host/data-directory.ts';
import { app, BrowserWindow } from './electron-stand-in/electron.ts';
import { installStandIn } from './electron-stand-in/install-stand-in.ts';

/** One thing that the shell must do. A step that fails throws. */
export interface Step {
  readonly name: string;
  readonly run: (page: Page, window: BrowserWindow) => Promise<void>;
  /** How long it may take; 15 where it does not say. */
  readonly seconds?: number;
}

/**
 * Starts a compiled shell on the stand-in in this process and takes steps with it. Each step that passed is a line on
 * stdout; the first that fails is named on stderr and ends the process with status 1. The last step should end the app;
 * when it does not within ten seconds, that has failed too.
 */
export async function runShell(shellFolder: string, steps: readonly Step[]): Promise<void> {
  installStandIn();
  let name = 'the shell starts';
  let isLastStep = false;
  app.once('quit', (_event: unknown, status: number) => {
    if (!isLastStep) fail(name, new Error(`The app ended with status ${status}`));
    const open = openFiles();
    if (open.length > 0)
      fail('the workspace is closed when the app quits', new Error(`Still there: ${open.join(', ')}`));
  });
  try {
    await import(pathToFileURL(path.join(shellFolder, 'main.js')).href);
    const window = await firstWindow();
    const page = await window.webContents.page();
    process.stdout.write(`passed: ${name}\n`);
    for (const step of steps) {
      name = step.name;
      isLastStep = step === steps.at(-1);
      await withinSeconds(step.seconds ?? 15, step.run(page, window));
      process.stdout.write(`passed: ${name}\n`);
    }
    name = 'the process ends';
    await withinSeconds(10, new Promise(() => {}));
  } catch (error) {
    fail(name, error);
  }
}

function fail(name: string, error: unknown): never {
  process.stderr.write(
    `failed: ${name}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exit(1);
}

/** SQLite's write-ahead logs, which are there for as long as a workspace is open. */
function openFiles(): string[] {
  return readdirSync(defaultDataDirectory()).filter((name) => name.endsWith('-wal'));
}

/** Resolves when the page of the first window has been loaded. */
async function firstWindow(): Promise<BrowserWindow> {
  return withinSeconds(
    20,
    (async () => {
      for (;;) {
        const [window] = BrowserWindow.getAllWindows();
        if (window?.isReadyToShow === true) return window;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    })(),
  );
}

async function withinSeconds<T>(seconds: number, work: Promise<T>): Promise<T> {
  const timer = Promise.withResolvers<never>();
  const id = setTimeout(() => timer.reject(new Error(`It took longer than ${seconds} s`)), seconds * 1000);
  return Promise.race([work, timer.promise]).finally(() => clearTimeout(id));
}
