import { mkdtemp, readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from 'playwright-core';
import { projectRoot } from '../../electron/build/project-root.ts';
import { runScenario } from '../e2e/scenario.ts';
import { app, dialog } from './electron-stand-in/electron.ts';
import { pageSteps } from './page-steps.ts';
import type { Step } from './run-shell.ts';

/** The whole loop with the workbench's own page, and its end while something is being typed. */
export const workbenchSteps: readonly Step[] = [
  ...pageSteps,
  {
    name: 'an article goes in, is translated and annotated, and comes out again',
    seconds: 60,
    async run(page) {
      const article = await readFile(path.join(projectRoot, 'corpus/flood-demak.txt'), 'utf8');
      // The sample has this article already; one more word makes it another text.
      await runScenario(page, { text: `${article}\nUji`, exportedText: saveThroughDialog });
      await page.keyboard.press('Escape');
    },
  },
  {
    name: 'quitting saves what was typed last',
    async run(page) {
      await page
        .getByRole('textbox', { name: 'English translation' })
        .locator('[data-segment]')
        .nth(3)
        .click();
      await page.keyboard.type('Typed just before the end');
      app.quit();
    },
  },
];

async function saveThroughDialog(_page: Page, start: () => Promise<void>): Promise<string> {
  const file = path.join(await mkdtemp(path.join(os.tmpdir(), 'dwibahasa-export-')), 'export.json');
  dialog.chosen = [file];
  await start();
  await expect.poll(() => readFile(file, 'utf8').catch(() => '')).not.toBe('');
  return readFile(file, 'utf8');
}
