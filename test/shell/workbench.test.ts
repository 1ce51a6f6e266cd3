import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { v7 as newId } from 'uuid';
import { beforeAll, expect, test } from 'vitest';
import { buildWorkbench } from '../../electron/build/build-workbench.ts';
import { isBuildFresh } from '../../electron/build/freshness.ts';
import { projectRoot } from '../../electron/build/project-root.ts';
import { defaultWorkspacePath } from '../../electron/host/data-directory.ts';
import { openHost } from '../../electron/host/open-host.ts';
import { skipTour } from '../builders/skip-tour.ts';
import { runShellProcess } from './shell-process.ts';

beforeAll(async () => {
  if (!(await isBuildFresh(projectRoot))) await buildWorkbench();
}, 120_000);

test(
  'The whole loop passes through the compiled shell, and quitting keeps the last words',
  { timeout: 120_000 },
  async () => {
    const data = await mkdtemp(path.join(os.tmpdir(), 'dwibahasa-workbench-'));
    await skipTour(data);
    const run = await runShellProcess(
      'workbench-scenario.mjs',
      path.join(projectRoot, 'dist', 'shell'),
      data,
    );
    expect(run.status, run.stderr).toBe(0);
    expect(await titlesOfArticlesWith(data, 'Typed just before the end')).toHaveLength(1);
    await rm(data, { recursive: true });
  },
);

async function titlesOfArticlesWith(dataDirectory: string, query: string): Promise<string[]> {
  const workspacePath = defaultWorkspacePath(dataDirectory);
  const options = {
    workspacePath,
    dataDirectory,
    clock: () => new Date(),
    newId,
    frontDoor: {},
    sample: false,
  };
  const opened = await openHost(options);
  if (!opened.ok) throw new Error(opened.problem.message);
  const articles = await opened.value.handlers['articles.list']({ query });
  await opened.value.close();
  return articles.map((article) => article.title);
}
