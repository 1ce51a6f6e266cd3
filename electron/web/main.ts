import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { v7 as newId } from 'uuid';
import { defaultDataDirectory, defaultWorkspacePath } from '../host/data-directory.ts';
import type { Host } from '../host/host.ts';
import { openHost } from '../host/open-host.ts';
import { serveWeb } from './serve-web.ts';

const usage = 'Usage: npm run web -- [--workspace FILE] [--port NUMBER]';
const defaultPort = 47_630;
const pageDirectory = fileURLToPath(new URL('../../dist/renderer', import.meta.url));

/**
 * Serves a workspace to a browser on this machine, prints its address in one line, and goes on until SIGINT or SIGTERM;
 * then closes the workspace. Sets the exit status: 2 for wrong usage, 3 for a workspace that cannot be opened.
 */
export async function startWeb(parameters: readonly string[]): Promise<void> {
  const options = readParameters(parameters);
  if (options === undefined) return giveUp(2, usage);
  const dataDirectory = defaultDataDirectory();
  const defaultPath = defaultWorkspacePath(dataDirectory);
  const workspacePath = options.workspace ?? defaultPath;
  const opened = await openHost({
    workspacePath,
    dataDirectory,
    clock: () => new Date(),
    newId,
    frontDoor: {},
    sample: workspacePath === defaultPath,
  });
  if (!opened.ok) return giveUp(3, opened.problem.message);
  await serve(opened.value, options.port);
}

async function serve(host: Host, port: number): Promise<void> {
  try {
    const server = await serveWeb({ host, pageDirectory, port, reportError });
    process.stdout.write(`Dwibahasa is open at ${server.url}\n`);
    onceAsked(async () => {
      await server.close();
      await host.close();
    });
  } catch (error) {
    await host.close();
    giveUp(1, `The workbench cannot be served (${String(error)}). Has "npm run build" been run?`);
  }
}

/** The port is undefined where it is not a number of a port. */
function readParameters(
  parameters: readonly string[],
): { workspace: string | undefined; port: number } | undefined {
  try {
    const { values } = parseArgs({
      args: [...parameters],
      options: { workspace: { type: 'string' }, port: { type: 'string', default: String(defaultPort) } },
    });
    const port = Number(values.port);
    return Number.isInteger(port) && port >= 0 && port < 65_536
      ? { workspace: values.workspace, port }
      : undefined;
  } catch {
    return undefined;
  }
}

/** A second signal, while the first is still being obeyed, ends the process at once as usual. */
function onceAsked(end: () => Promise<void>): void {
  const signals = ['SIGINT', 'SIGTERM'] as const;
  const obey = (): void => {
    for (const signal of signals) process.off(signal, obey);
    end().catch((error: unknown) => {
      reportError('closing', error);
      process.exitCode = 1;
    });
  };
  for (const signal of signals) process.on(signal, obey);
}

function giveUp(status: number, message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = status;
}

function reportError(what: string, error: unknown): void {
  process.stderr.write(
    `${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
}
