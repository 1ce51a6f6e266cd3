import { expect, test } from 'vitest';
import { commands, type Command } from '../../shared/commands.ts';
import { acceleratorOf } from '../../electron/shell/accelerator.ts';

test.for([
  ['Mod-z', 'CommandOrControl+Z'],
  ['Mod-Shift-z', 'CommandOrControl+Shift+Z'],
  ['Alt-ArrowDown', 'Alt+Down'],
  ['Mod-Enter', 'CommandOrControl+Enter'],
  ['Mod--', 'CommandOrControl+-'],
  ['Mod-+', 'CommandOrControl+Plus'],
  ['F1', 'F1'],
])('%s is %s in a native menu', ([key = '', accelerator]) => {
  expect(acceleratorOf(key)).toBe(accelerator);
});

test('No two commands have the same id or the same key', () => {
  const all: readonly Command[] = commands;
  const ids = all.map((command) => command.id);
  const keys = all.flatMap((command) => (command.key === undefined ? [] : [acceleratorOf(command.key)]));
  expect([new Set(ids).size, new Set(keys).size]).toEqual([ids.length, keys.length]);
});
