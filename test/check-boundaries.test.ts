import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { projectRoot } from '../electron/build/project-root.ts';
import { checkBoundaries } from './check-boundaries.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

test.each([
  ['shared-imports-only-zod', 'shared/a.ts', "import { readFile } from 'node:fs';"],
  ['shared-imports-only-zod', 'shared/a.ts', "import { useState } from 'react';"],
  ['shared-imports-only-zod', 'shared/a.ts', "import { target } from '../renderer/target.ts';"],
  ['shared-imports-only-zod', 'shared/a.ts', "import type { target } from '../electron/host/target.ts';"],
  ['renderer-imports-only-shared', 'renderer/a.tsx', "import { target } from '../electron/host/target.ts';"],
  ['renderer-imports-only-shared', 'renderer/a.tsx', "import { readFile } from 'node:fs';"],
  ['nobody-imports-renderer', 'electron/web/a.ts', "import { target } from '../../renderer/target.ts';"],
  ['storage-imports-only-shared', 'electron/storage/a.ts', "import { target } from '../host/target.ts';"],
  [
    'exchange-imports-only-shared',
    'electron/exchange/a.ts',
    "import { target } from '../storage/target.ts';",
  ],
  ['host-imports-no-front-door', 'electron/host/a.ts', "import { target } from '../web/target.ts';"],
  [
    'a-front-door-imports-only-host-and-shared',
    'electron/cli/a.ts',
    "import { target } from '../web/target.ts';",
  ],
  [
    'a-front-door-imports-only-host-and-shared',
    'electron/web/a.ts',
    "const a = await import('../storage/target.ts');",
  ],
  ['only-storage-imports-better-sqlite3', 'electron/host/a.ts', "import Database from 'better-sqlite3';"],
  ['only-shell-imports-electron', 'electron/web/a.ts', "import { app } from 'electron';"],
  ['nobody-imports-tests', 'electron/host/a.ts', "import { target } from '../../test/target.ts';"],
  ['no-unresolvable', 'electron/host/a.ts', "import { target } from './nowhere.ts';"],
])('%s stops %s: %s', async (rule, file, source) => {
  const { violations, unseen } = await checkBoundaries(project({ [file]: source }));
  expect(violations.map((line) => line.split(':')[0])).toContain(rule);
  expect(unseen).toEqual([]);
});

test('a cycle of type imports is stopped', async () => {
  const { violations } = await checkBoundaries(
    project({
      'shared/a.ts': "import type { B } from './b.ts'; export type A = B;",
      'shared/b.ts': "import type { A } from './a.ts'; export type B = A;",
    }),
  );
  expect(violations).toContain('no-cycles: shared/a.ts → shared/b.ts');
});

test('the allowed directions pass', async () => {
  const { violations, unseen, modules } = await checkBoundaries(
    project({
      'shared/a.ts': "import { z } from 'zod';",
      'renderer/a.tsx': "import { useState } from 'react'; import { target } from '../shared/target.ts';",
      'electron/storage/a.ts':
        "import Database from 'better-sqlite3'; import { target } from '../../shared/target.ts';",
      'electron/host/a.ts': "import { target } from '../storage/target.ts';",
      'electron/shell/a.ts': "import { app } from 'electron'; import { target } from '../host/target.ts';",
      'electron/web/a.ts':
        "import { createServer } from 'node:http'; import { target } from '../host/target.ts';",
      'test/a.ts': "import { target } from '../renderer/target.ts';",
    }),
  );
  expect({ violations, unseen }).toEqual({ violations: [], unseen: [] });
  expect(modules).toBe(7 + targets.length);
});

const targets = [
  'shared/target.ts',
  'renderer/target.ts',
  'electron/storage/target.ts',
  'electron/host/target.ts',
  'electron/web/target.ts',
  'test/target.ts',
];

/** A folder inside the project, so that the imports of packages resolve as they do in the project itself. */
function project(files: Record<string, string>): string {
  const cache = path.join(projectRoot, '.cache');
  mkdirSync(cache, { recursive: true });
  const root = mkdtempSync(path.join(cache, 'boundaries-'));
  folders.push(root);
  const withTargets = {
    ...Object.fromEntries(targets.map((file) => [file, 'export const target = 1;'])),
    ...files,
  };
  for (const [file, source] of Object.entries(withTargets)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), source);
  }
  return root;
}
