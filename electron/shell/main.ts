import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, dialog, screen } from 'electron';
import { v7 as newId } from 'uuid';
import { defaultDataDirectory, defaultWorkspacePath } from '../host/data-directory.ts';
import { openHost } from '../host/open-host.ts';
import { registerPageScheme, servePage } from './app-protocol.ts';
import { loadStrings } from './strings.ts';
import { createWindow } from './window.ts';
import { readWindowState } from './window-state.ts';
import { Workbench, type ShowProblem } from './workbench.ts';
import { workspaceArgument } from './workspace-argument.ts';

/** Folder of the compiled scripts; the page and the strings are built beside it. */
const scripts = fileURLToPath(new URL('.', import.meta.url));
const dataDirectory = defaultDataDirectory();
const stateDirectory = path.join(dataDirectory, 'desktop');

/** A file that was double-clicked before there was a window to show it (macOS tells by an event, not by an argument). */
let requested = workspaceArgument(process.argv.slice(1), process.cwd());
let workbench: Workbench | undefined;

app.setName('Dwibahasa');
// Electron refuses a folder that is not there.
mkdirSync(stateDirectory, { recursive: true });
app.setPath('userData', stateDirectory);
registerPageScheme();

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', (_event, parameters, workingDirectory) => {
    show(workspaceArgument(parameters.slice(1), workingDirectory));
  });
  app.on('open-file', (event, file) => {
    event.preventDefault();
    show(file);
  });
  app.on('window-all-closed', () => app.quit());
  app.whenReady().then(start).catch(fail);
} else {
  app.quit();
}

async function start(): Promise<void> {
  await servePage(path.join(scripts, '../renderer'));
  const windowStateFile = path.join(stateDirectory, 'window-state.json');
  const workAreas = screen.getAllDisplays().map((display) => display.workArea);
  const opening = new Workbench({
    window: createWindow(await readWindowState(windowStateFile, workAreas)),
    openHost: (workspacePath, frontDoor) =>
      openHost({
        workspacePath,
        dataDirectory,
        clock: () => new Date(),
        newId,
        frontDoor,
        sample: workspacePath === defaultWorkspacePath(dataDirectory),
      }),
    stringsOf: await loadStrings(path.join(scripts, '../locales')),
    windowStateFile,
    reportError,
  });
  const shown = await opening.show(requested ?? defaultWorkspacePath(dataDirectory));
  if (!shown.ok) return refuse(shown.problem);
  workbench = opening;
}

/** Shows a workspace that the system asks for while the workbench runs or starts. */
function show(file: string | undefined): void {
  requested = file ?? requested;
  if (workbench === undefined) return;
  workbench.focus();
  if (file === undefined) return;
  workbench
    .show(file)
    .then((shown) => (shown.ok ? undefined : dialog.showErrorBox(app.name, shown.problem.message)))
    .catch((error: unknown) => reportError(file, error));
}

/** Nothing can be shown without a workspace. The status is the command line's for one that cannot be opened. */
function refuse(problem: ShowProblem): void {
  dialog.showErrorBox(app.name, problem.message);
  app.exit(3);
}

function fail(error: unknown): void {
  reportError('start', error);
  dialog.showErrorBox(app.name, error instanceof Error ? error.message : String(error));
  app.exit(1);
}

function reportError(what: string, error: unknown): void {
  process.stderr.write(
    `${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
}
