import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base } from '@playwright/test';
import { startWebWorkbench, type WebWorkbench } from './web-workbench.ts';

interface WorkbenchFixtures {
  /** An empty folder for the data of one test, removed after it. */
  readonly dataDirectory: string;
  /** A web front door of the test's own on a new workspace with the sample corpus; `page` is not opened on it yet. */
  readonly workbench: WebWorkbench;
}

/** Playwright's `test` with a workbench of its own for each test that asks for one. */
export const test = base.extend<WorkbenchFixtures>({
  // Playwright reads the names of a fixture's own needs from this pattern, so it cannot be left out.
  // oxlint-disable-next-line eslint/no-empty-pattern
  dataDirectory: async ({}, provide) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'dwibahasa-e2e-'));
    await provide(folder);
    await rm(folder, { recursive: true, force: true });
  },
  workbench: async ({ dataDirectory }, provide) => {
    const workbench = await startWebWorkbench({ dataDirectory });
    await provide(workbench);
    await workbench.stop();
  },
});
