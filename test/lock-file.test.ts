import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { projectRoot } from '../electron/build/project-root.ts';

const lockFile = z
  .object({
    packages: z.record(
      z.string(),
      z.object({
        resolved: z.string().optional(),
        optionalDependencies: z.record(z.string(), z.string()).optional(),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync(path.join(projectRoot, 'package-lock.json'), 'utf8')));

test('the lock file holds the binaries of every platform, or `npm ci` refuses it', () => {
  const wanted = Object.values(lockFile.packages).flatMap((entry) =>
    Object.keys(entry.optionalDependencies ?? {}),
  );
  const locked = new Set(
    Object.keys(lockFile.packages).map((place) => place.replace(/^.*node_modules\//, '')),
  );
  expect(wanted.length).toBeGreaterThan(0);
  expect(wanted.filter((name) => !locked.has(name))).toEqual([]);
});

test('the lock file names no registry', () => {
  expect(Object.values(lockFile.packages).filter((entry) => entry.resolved !== undefined)).toEqual([]);
});
