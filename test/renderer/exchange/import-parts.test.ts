import { expect, test } from 'vitest';
import type { ImportPart } from '../../../renderer/exchange/ask-columns.ts';
import { importParts } from '../../../renderer/exchange/import-parts.ts';
import {
  emptyReport,
  nothingUnread,
  type ImportOutcome,
} from '../../../renderer/exchange/import-progress.ts';

function aPart(...paths: readonly string[]): ImportPart {
  return { chosen: { kind: 'paths', paths }, mapping: undefined };
}

function anOutcome(...files: readonly string[]): ImportOutcome {
  const failed = files.map((file) => ({ file, reason: 'It is empty.' }));
  return { report: { ...emptyReport, failed }, cancelled: false, problem: undefined, unread: nothingUnread };
}

const counted = { current: 'x', skipped: 0, failed: 1, unsent: 0 };

test('parts of an import are counted and reported as one', async () => {
  const shown: unknown[] = [];
  const outcome = await importParts(
    [aPart('a', 'b'), aPart('c')],
    ({ done, total, failed }) => shown.push({ done, total, failed }),
    async ({ chosen }, onProgress) => {
      const paths = chosen.kind === 'paths' ? chosen.paths : [];
      onProgress({ ...counted, done: 1, total: paths.length });
      return Promise.resolve(anOutcome(...paths));
    },
  );
  expect(shown).toEqual([
    { done: 1, total: 3, failed: 1 },
    { done: 3, total: 3, failed: 3 },
  ]);
  expect(outcome).toEqual(anOutcome('a', 'b', 'c'));
});

test('a part that is cancelled ends the import, with what came before in the report', async () => {
  const outcome = await importParts(
    [aPart('a'), aPart('b'), aPart('c')],
    () => {},
    async ({ chosen }) => {
      const [path = ''] = chosen.kind === 'paths' ? chosen.paths : [];
      return Promise.resolve({ ...anOutcome(path), cancelled: path === 'b' });
    },
  );
  expect(outcome).toEqual({
    ...anOutcome('a', 'b'),
    cancelled: true,
    unread: { count: 1, files: ['c'] },
  });
});
