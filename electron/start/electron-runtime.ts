import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Either Electron's executable, or in one line why it cannot be used here. */
export type ElectronRuntime =
  | { readonly kind: 'available'; readonly executablePath: string }
  | { readonly kind: 'unavailable'; readonly reason: string };

const fetchTimeoutMilliseconds = 5 * 60_000;

/**
 * Finds Electron's executable and fetches it first when it is not there: its npm package comes without.
 *
 * @param say is told, in one line, that a long download begins
 */
export async function findElectron(say: (line: string) => void): Promise<ElectronRuntime> {
  const obstacle = obstacleToWindows({
    platform: process.platform,
    environment: process.env,
    userId: process.getuid?.(),
  });
  if (obstacle !== undefined) return { kind: 'unavailable', reason: obstacle };
  const folder = path.dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  if (executableIn(folder) === undefined) {
    say("Fetching Electron's runtime (about 120 MB, once) …");
    const failure = await fetchRuntime(path.join(folder, 'install.js'));
    if (failure !== undefined) {
      return { kind: 'unavailable', reason: `Electron's runtime could not be fetched (${failure})` };
    }
  }
  const executablePath = executableIn(folder);
  return executablePath === undefined
    ? { kind: 'unavailable', reason: "Electron's runtime is not where its package says it is" }
    : { kind: 'available', executablePath };
}

/** What {@link obstacleToWindows} looks at. */
interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly environment: NodeJS.ProcessEnv;
  /** The numeric id of the user; Windows has none. */
  readonly userId: number | undefined;
}

/** Why no window can be opened here whatever is installed, in a few words; `undefined` where one can. */
export function obstacleToWindows({ platform, environment, userId }: Surroundings): string | undefined {
  if (platform !== 'linux') return undefined;
  if (!environment['DISPLAY'] && !environment['WAYLAND_DISPLAY']) return 'there is no display';
  if (userId === 0) return 'Electron keeps its sandbox only when it is not run as root';
  return undefined;
}

/** As the package's own `index.js` looks for it: its installer writes the executable's name into `path.txt`. */
function executableIn(folder: string): string | undefined {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  const pointer = path.join(folder, 'path.txt');
  const name = existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : override && 'electron';
  if (!name) return undefined;
  const executablePath = path.join(override ?? path.join(folder, 'dist'), name);
  return existsSync(executablePath) ? executablePath : undefined;
}

/** Runs the package's installer; resolves to what went wrong, in a few words. */
async function fetchRuntime(installer: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [installer], {
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: fetchTimeoutMilliseconds,
    });
    let complaint = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaint += text;
    });
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code, signal) => {
      if (code === 0) resolve(undefined);
      else if (signal !== null) resolve('it took longer than five minutes');
      else resolve(firstLine(complaint) ?? `its installer ended with status ${code}`);
    });
  });
}

function firstLine(text: string): string | undefined {
  return text
    .split('\n')
    .map((line) => line.trim())
    .find((line) => line !== '');
}
