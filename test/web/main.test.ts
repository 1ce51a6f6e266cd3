import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildWorkbench } from '../../electron/build/build-workbench.ts';
import { isBuildFresh } from '../../electron/build/freshness.ts';
import { projectRoot } from '../../electron/build/project-root.ts';
import { startWebWorkbench } from '../e2e/web-workbench.ts';

let data: string;
beforeEach(async () => {
  data = await mkdtemp(path.join(os.tmpdir(), 'dwibahasa-web-main-'));
});
afterEach(() => rm(data, { recursive: true }));

async function runToEnd(
  ...parameters: string[]
): Promise<{ status: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, ['electron/web/main.mjs', ...parameters], {
    cwd: projectRoot,
    env: { ...process.env, DWIBAHASA_DATA: data },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { status, ...said };
}

describe('The web front door', { timeout: 30_000 }, () => {
  beforeAll(async () => {
    if (!(await isBuildFresh(projectRoot))) await buildWorkbench();
  }, 120_000);

  test.for([
    ['--port', 'http'],
    ['--port', '70000'],
    ['--portt', '1'],
  ])('shows its usage for %s %s', async (parameters) => {
    const { status, stdout, stderr } = await runToEnd(...parameters);
    expect([status, stdout, stderr]).toEqual([
      2,
      '',
      'Usage: npm run web -- [--workspace FILE] [--port NUMBER]\n',
    ]);
  });

  test('says which workspace it cannot open, and leaves it alone', async () => {
    const file = path.join(data, 'letter.txt');
    await writeFile(file, 'Dear reader, this is not a workspace.');
    const { status, stdout, stderr } = await runToEnd('--workspace', file);
    expect([status, stdout]).toEqual([3, '']);
    expect(stderr).toContain(file);
  });

  test.for(['SIGINT', 'SIGTERM'] as const)(
    'closes the workspace when it is told to end by %s',
    async (signal) => {
      const workbench = await startWebWorkbench({ dataDirectory: data });
      expect((await fetch(workbench.url, { redirect: 'manual' })).status).toBe(303);
      expect(await readdir(data)).toContain('workspace.dwibahasa-wal');
      await workbench.stop(signal);
      expect((await readdir(data)).filter((name) => /-(wal|shm)$/.test(name))).toEqual([]);
    },
  );

  test('ends soon although a page still listens to its events', async () => {
    const workbench = await startWebWorkbench({ dataDirectory: data });
    const login = await fetch(workbench.url, { redirect: 'manual' });
    const cookie = login.headers.get('set-cookie')?.split(';')[0] ?? '';
    const events = await fetch(new URL('/events', workbench.url), { headers: { cookie } });
    expect(events.status).toBe(200);
    const told = Date.now();
    await workbench.stop();
    expect(Date.now() - told).toBeLessThan(4_000);
  });
});
