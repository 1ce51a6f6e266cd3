import { mkdtemp, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readWindowState } from '../../electron/shell/window-state.ts';

const screens = [
  { x: 0, y: 0, width: 1920, height: 1080 },
  { x: 1920, y: 0, width: 1280, height: 1024 },
];
const byDefault = { bounds: { width: 1440, height: 900 }, isMaximized: false };

async function stateAfter(stored: string): Promise<unknown> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'dwibahasa-window-'));
  const file = path.join(folder, 'window-state.json');
  await writeFile(file, stored);
  return readWindowState(file, screens);
}

test('A window comes back where it was, also on a second screen', async () => {
  const bounds = { x: 2000, y: 20, width: 1000, height: 700 };
  expect(await stateAfter(JSON.stringify({ ...bounds, isMaximized: true }))).toEqual({
    bounds,
    isMaximized: true,
  });
});

test('A window whose screen is gone is placed by the system', async () => {
  const bounds = { x: 4000, y: 20, width: 1000, height: 700 };
  expect(await stateAfter(JSON.stringify({ ...bounds, isMaximized: false }))).toEqual(byDefault);
});

test('A window of which only a sliver would be on a screen is placed by the system', async () => {
  const bounds = { x: -960, y: 20, width: 1000, height: 700 };
  expect(await stateAfter(JSON.stringify({ ...bounds, isMaximized: false }))).toEqual(byDefault);
});

test.for(['', 'null', '{"x":1}', '{"x":0,"y":0,"width":-5,"height":3,"isMaximized":false}'])(
  'A state file that says %s is as good as none',
  async (stored) => {
    expect(await stateAfter(stored)).toEqual(byDefault);
  },
);

test('Without a state file the window has its first size', async () => {
  expect(await readWindowState(path.join(os.tmpdir(), 'no such folder', 'state.json'), screens)).toEqual(
    byDefault,
  );
});
