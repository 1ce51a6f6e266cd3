import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, test as base, type ElectronApplication } from '@playwright/test';
import { projectRoot } from '../../electron/build/project-root.ts';
import { findElectron } from '../../electron/start/electron-runtime.ts';
import { pageSteps } from '../shell/page-steps.ts';

/** Playwright's `test` with the workbench running in real Electron, on a new workspace with the sample corpus. */
const test = base.extend<{ workbench: ElectronApplication }>({
  // Playwright reads the names of a fixture's own needs from this pattern, so it cannot be left out.
  // oxlint-disable-next-line eslint/no-empty-pattern
  workbench: async ({}, provide) => {
    const runtime = await findElectron(console.log);
    if (runtime.kind === 'unavailable')
      throw new Error(`The desktop tests need Electron: ${runtime.reason}.`);
    const dataDirectory = await mkdtemp(path.join(tmpdir(), 'dwibahasa-desktop-'));
    const workbench = await _electron.launch({
      executablePath: runtime.executablePath,
      args: [path.join(projectRoot, 'dist', 'shell', 'main.js')],
      env: { ...process.env, DWIBAHASA_DATA: dataDirectory },
    });
    await provide(workbench);
    await workbench.close();
    await rm(dataDirectory, { recursive: true, force: true });
  },
});

test('The desktop workbench keeps its promises in real Electron', async ({ workbench }) => {
  const page = await workbench.firstWindow();
  for (const step of pageSteps) await test.step(step.name, () => step.run(page));
});
