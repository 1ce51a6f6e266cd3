import { execFileSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { type PackagedChromium, unpackPackagedChromium } from './packaged-chromium.ts';

/** How to start one Chromium: the parts of Playwright's launch options that depend on the machine. */
export interface ChromiumLaunch {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string>;
}

/**
 * Finds a Chromium for the browser tests: `CHROMIUM_PATH` when set, else an installed Chromium, Chrome or Edge,
 * else (on Linux x64) the headless one from the npm package `@sparticuz/chromium`, unpacked on first use.
 *
 * @throws Error naming what to install where none of these exists.
 */
export async function findChromium(): Promise<ChromiumLaunch> {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen !== undefined && chosen !== '') return launchOf(chosen, {});
  const installed = installedBrowsers().find(isExecutable);
  if (installed !== undefined) return launchOf(installed, {});
  if (process.platform === 'linux' && process.arch === 'x64') {
    const unpacked = await unpackPackagedChromium();
    return launchOf(unpacked.executablePath, packagedEnvironment(unpacked));
  }
  throw new Error('No Chromium, Chrome or Edge found: install one, or set CHROMIUM_PATH to its executable.');
}

/** Starts the Chromium that {@link findChromium} finds, headless; the caller closes it. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch(await findChromium());
}

/** Playwright itself adds --headless, --no-sandbox, --no-first-run and the switches against background requests. */
function launchOf(executablePath: string, extra: Record<string, string>): ChromiumLaunch {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return {
    executablePath,
    args: ['--disable-gpu', '--disable-quic', '--disable-sync'],
    env: { ...Object.fromEntries(inherited), ...extra },
  };
}

function packagedEnvironment(unpacked: PackagedChromium): Record<string, string> {
  const environment: Record<string, string> = { FONTCONFIG_FILE: unpacked.fontConfiguration };
  if (lacksLibraries(unpacked.executablePath)) {
    environment['LD_LIBRARY_PATH'] = [unpacked.libraries, process.env['LD_LIBRARY_PATH']]
      .filter(Boolean)
      .join(':');
  }
  return environment;
}

/** The loader's own list says whether nss, nspr and expat are there; the packaged ones are for systems without. */
function lacksLibraries(executablePath: string): boolean {
  return execFileSync('ldd', [executablePath], { encoding: 'utf8' }).includes('not found');
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

function installedBrowsers(): string[] {
  if (process.platform === 'darwin') {
    return ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(
      (name) => process.env[name] ?? '',
    );
    const places = [
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ];
    return places.flatMap((place) =>
      roots.filter((root) => root !== '').map((root) => path.join(root, place)),
    );
  }
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ];
  const folders = (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .filter((folder) => path.isAbsolute(folder));
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}
