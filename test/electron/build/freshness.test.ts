import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isBuildFresh, noteBuild } from '../../../electron/build/freshness.ts';

const before = new Date('2026-01-01T10:00:00Z');
const built = new Date('2026-01-01T11:00:00Z');
const after = new Date('2026-01-01T12:00:00Z');

let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'freshness-'));
  for (const folder of ['dist', 'renderer/editor', 'shared'])
    mkdirSync(path.join(root, folder), { recursive: true });
  for (const file of ['renderer/editor/view.ts', 'shared/model.ts', 'package.json']) {
    writeFileSync(path.join(root, file), '');
    utimesSync(path.join(root, file), before, before);
  }
  for (const folder of ['renderer/editor', 'renderer', 'shared'])
    utimesSync(path.join(root, folder), before, before);
});

afterEach(() => rmSync(root, { recursive: true }));

test('without a build nothing is fresh', async () => {
  expect(await isBuildFresh(root)).toBe(false);
});

test('a build after the last change is fresh', async () => {
  await noteBuild(root, built);
  expect(await isBuildFresh(root)).toBe(true);
});

test.each([
  ['a changed file', 'renderer/editor/view.ts'],
  ['a folder that gained or lost a file', 'renderer/editor'],
  ['a changed package list', 'package.json'],
])('%s makes the build stale', async (_, changed) => {
  await noteBuild(root, built);
  utimesSync(path.join(root, changed), after, after);
  expect(await isBuildFresh(root)).toBe(false);
});
