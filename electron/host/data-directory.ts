import os from 'node:os';
import path from 'node:path';

/**
 * The folder of a person's settings, snapshots and first workspace, the same for every front door: `DWIBAHASA_DATA` where
 * that is set, else where the platform keeps such things (XDG Base Directory Specification on Linux).
 */
export function defaultDataDirectory(environment: NodeJS.ProcessEnv = process.env): string {
  const chosen = environment['DWIBAHASA_DATA'];
  if (chosen !== undefined && chosen !== '') return path.resolve(chosen);
  return path.join(platformDataDirectory(environment), 'dwibahasa');
}

/** The workspace that opens when none is named. */
export function defaultWorkspacePath(dataDirectory: string): string {
  return path.join(dataDirectory, 'workspace.dwibahasa');
}

function platformDataDirectory(environment: NodeJS.ProcessEnv): string {
  const home = os.homedir();
  if (process.platform === 'darwin') return path.join(home, 'Library', 'Application Support');
  if (process.platform === 'win32') return environment['APPDATA'] ?? path.join(home, 'AppData', 'Roaming');
  const xdg = environment['XDG_DATA_HOME'];
  return xdg !== undefined && path.isAbsolute(xdg) ? xdg : path.join(home, '.local', 'share');
}
