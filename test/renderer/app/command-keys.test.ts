import { expect, test } from 'vitest';
import { commandOfKey, type KeyPress } from '../../../renderer/app/command-keys.ts';
import { commands } from '../../../shared/commands.ts';

const isMac = navigator.platform.startsWith('Mac');
const mod = isMac ? { metaKey: true } : { ctrlKey: true };

function press(key: string, modifiers: Partial<KeyPress> = {}): KeyPress {
  return { key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...modifiers };
}

test('a key runs its command only with exactly its modifiers', () => {
  expect(commandOfKey(press('z', mod))).toBe('edit.undo');
  expect(commandOfKey(press('Z', { ...mod, shiftKey: true }))).toBe('edit.redo');
  expect(commandOfKey(press('z'))).toBeUndefined();
  expect(commandOfKey(press('z', { ...mod, altKey: true }))).toBeUndefined();
});

test('the place of a key counts where Alt types another character', () => {
  expect(commandOfKey(press('å', { ...mod, altKey: true, code: 'KeyA' }))).toBe('view.annotations');
});

test('no two commands share a key', () => {
  const keys = commands.flatMap((command) => ('key' in command ? [command.key] : []));
  expect(keys).toEqual([...new Set(keys)]);
});
