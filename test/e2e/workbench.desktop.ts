import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, expect, test as base, type ElectronApplication } from '@playwright/test';
import { projectRoot } from '../../electron/build/project-root.ts';
import { findElectron } from '../../electron/start/electron-runtime.ts';
import { skipTour } from '../builders/skip-tour.ts';
import { pageSteps } from '../shell/page-steps.ts';
import { runScenario } from './scenario.ts';

/** Playwright's `test` with the workbench running in real Electron, on a new workspace with the sample corpus. */
const test = base.extend<{ dataDirectory: string; workbench: ElectronApplication }>({
  // Playwright reads the names of a fixture's own needs from this pattern, so it cannot be left out.
  // oxlint-disable-next-line eslint/no-empty-pattern
  dataDirectory: async ({}, provide) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'dwibahasa-desktop-'));
    await skipTour(folder);
    await provide(folder);
    await rm(folder, { recursive: true, force: true });
  },
  workbench: async ({ dataDirectory }, provide) => {
    const runtime = await findElectron(console.log);
    if (runtime.kind === 'unavailable')
      throw new Error(`The desktop tests need Electron: ${runtime.reason}.`);
    const workbench = await _electron.launch({
      executablePath: runtime.executablePath,
      args: [path.join(projectRoot, 'dist', 'shell', 'main.js')],
      env: { ...process.env, DWIBAHASA_DATA: dataDirectory },
    });
    await provide(workbench);
    await workbench.close();
  },
});

test('The desktop workbench keeps its promises in real Electron', async ({ workbench }) => {
  const page = await workbench.firstWindow();
  for (const step of pageSteps) await test.step(step.name, () => step.run(page));
});

test('An article goes in, is translated and annotated, and comes out again', async ({
  workbench,
  dataDirectory,
}) => {
  const page = await workbench.firstWindow();
  const article = await readFile(path.join(projectRoot, 'corpus/flood-demak.txt'), 'utf8');
  const exported = path.join(dataDirectory, 'export.json');
  // Playwright cannot click in a native dialog: it answers at once with this file.
  await workbench.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, exported);
  // The sample has this article already; one more word makes it another text.
  await runScenario(page, {
    text: `${article}\nUji`,
    async exportedText(_page, start) {
      await start();
      await expect.poll(() => readFile(exported, 'utf8').catch(() => '')).not.toBe('');
      return readFile(exported, 'utf8');
    },
  });
});
