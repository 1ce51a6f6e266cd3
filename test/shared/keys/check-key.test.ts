import { expect, test } from 'vitest';
import { checkKey } from '../../../shared/keys/check-key.ts';
import { commandKeys, withKey } from '../../../shared/keys/command-keys.ts';
import type { Scheme } from '../../../shared/model/scheme.ts';

const name = { en: 'Source', id: 'Sumber' };
const scheme: Scheme = {
  version: 1,
  layers: [
    {
      id: 'attribution',
      name,
      roles: [{ id: 'source', name, key: 's', optional: true, style: { colour: 'blue', line: 'solid' } }],
      attributes: [],
      speaker: false,
    },
  ],
};
const context = { chosen: {}, scheme, platforms: ['linux'] } as const;

test('a free key is free', () => {
  expect(checkKey('import.files', 'Mod-Alt-y', context)).toBeUndefined();
  expect(checkKey('import.files', 'F2', context)).toBeUndefined();
});

test('a key that types is refused', () => {
  expect(checkKey('import.files', 'a', context)).toEqual({ kind: 'types-text' });
  expect(checkKey('import.files', 'Shift-a', context)).toEqual({ kind: 'types-text' });
});

test('a key of the browser is refused, except for what only the desktop program has', () => {
  expect(checkKey('import.files', 'Mod-o', context)).toMatchObject({ kind: 'owned' });
  expect(checkKey('workspace.open', 'Mod-o', context)).toBeUndefined();
  expect(checkKey('workspace.open', 'Mod-Alt-t', context)).toMatchObject({ kind: 'owned' });
});

test('a letter of the scheme is refused, with Shift too', () => {
  expect(checkKey('import.files', 'Alt-s', context)).toEqual({ kind: 'scheme', name });
  expect(checkKey('import.files', 'Alt-Shift-s', context)).toEqual({ kind: 'scheme', name });
});

test('a key of another command is named with the command, whichever way it is written', () => {
  expect(checkKey('import.files', 'Mod-z', context)).toEqual({ kind: 'command', id: 'edit.undo' });
  expect(checkKey('import.files', 'Ctrl-z', context)).toEqual({ kind: 'command', id: 'edit.undo' });
  expect(checkKey('edit.undo', 'Mod-z', context)).toBeUndefined();
});

test('what is chosen counts, and a default that is chosen again is no choice', () => {
  const chosen = withKey(withKey({}, 'edit.undo', null), 'import.files', 'Mod-z');
  expect(chosen).toEqual({ 'edit.undo': null, 'import.files': 'Mod-z' });
  expect(commandKeys(chosen).get('import.files')).toBe('Mod-z');
  expect(commandKeys(chosen).has('edit.undo')).toBe(false);
  expect(withKey(chosen, 'edit.undo', 'Mod-z')).toEqual({ 'import.files': 'Mod-z' });
});
