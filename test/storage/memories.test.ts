import { expect, test } from 'vitest';
import type { TranslationUnit } from '../../shared/model/translation-memory.ts';
import { anAuthor, openIn, temporaryFolder } from '../builders/a-workspace.ts';

function aUnit(source: string, target: string): TranslationUnit {
  return {
    source,
    target,
    sourceLanguage: 'id',
    targetLanguage: 'en',
    note: '',
    creator: '',
    changedAt: '',
  };
}

test('units come back in order, batches add up, and a pair that is there already is left out', () => {
  const workspace = openIn(temporaryFolder());
  const memory = { id: 'm1', name: 'news.tmx' };
  const [first, second] = [aUnit('Satu.', 'One.'), aUnit('Dua.', 'Two.')];
  expect(workspace.memories.add(memory, [first, first], anAuthor())).toEqual({ added: 1, known: [1] });
  expect(workspace.memories.add(memory, [first, second], anAuthor())).toEqual({ added: 1, known: [0] });
  expect(workspace.memories.list()).toMatchObject([{ id: 'm1', name: 'news.tmx', units: 2 }]);
  expect(workspace.memories.units('m1')).toEqual([first, second]);
});

test('the same source with another translation is another unit', () => {
  const workspace = openIn(temporaryFolder());
  const units = [aUnit('Satu.', 'One.'), aUnit('Satu.', 'Someone.')];
  expect(workspace.memories.add({ id: 'm1', name: 'a' }, units, anAuthor()).added).toBe(2);
});

test('a batch is one entry in the change log, and a rolled back one leaves nothing', () => {
  const workspace = openIn(temporaryFolder());
  const memory = { id: 'm1', name: 'news.tmx' };
  workspace.memories.add(memory, [aUnit('Satu.', 'One.')], anAuthor());
  expect(() =>
    workspace.transaction(() => {
      workspace.memories.add(memory, [aUnit('Dua.', 'Two.')], anAuthor());
      throw new Error('stop');
    }),
  ).toThrow('stop');
  expect(workspace.changes.read({ entityId: 'm1' })).toMatchObject([
    { entity: 'memory', before: null, after: { name: 'news.tmx', units: 1 } },
  ]);
  expect(workspace.memories.units('m1')).toHaveLength(1);
});

test('a newer scheme replaces the current one, with the old one in the change log, and an older one is a mistake', () => {
  const workspace = openIn(temporaryFolder());
  const before = workspace.schemes.current();
  const after = { ...before, version: before.version + 1 };
  workspace.schemes.add(after, anAuthor());
  expect(workspace.schemes.current()).toEqual(after);
  expect(workspace.changes.read({ entityId: String(after.version) })).toMatchObject([
    { entity: 'scheme', before: { version: before.version }, after: { version: after.version } },
  ]);
  expect(() => workspace.schemes.add(before, anAuthor())).toThrow('not newer');
});
