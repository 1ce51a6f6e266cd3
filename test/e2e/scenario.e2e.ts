import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from 'playwright-core';
import { projectRoot } from '../../electron/build/project-root.ts';
import { runScenario } from './scenario.ts';
import { test } from './workbench-test.ts';

const seeds = path.join(projectRoot, '../shared/seeds');

test('a corpus article goes in, is translated and annotated, and comes out again', async ({
  page,
  workbench,
}) => {
  await page.goto(workbench.url);
  const article = await readFile(path.join(projectRoot, 'corpus/flood-demak.txt'), 'utf8');
  // The sample has this article already; one more word makes it another text.
  await runScenario(page, { text: `${article}\nUji`, exportedText: download });
});

test('a seed article goes in, is translated and annotated, and comes out again', async ({
  page,
  workbench,
}) => {
  test.skip(!existsSync(seeds), 'needs ../shared/seeds, which is not here');
  await page.goto(workbench.url);
  const [first] = (await readdir(seeds)).filter((name) => name.endsWith('.txt')).toSorted();
  expect(first).toBeDefined();
  const text = await readFile(path.join(seeds, first ?? ''), 'utf8');
  await runScenario(page, { text, exportedText: download });
});

async function download(page: Page, start: () => Promise<void>): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), start()]);
  return readFile(await file.path(), 'utf8');
}
