import { expect, test } from 'vitest';
import {
  commandOfKey,
  keyLabel,
  keyOfPress,
  thisPlatform,
  type KeyPress,
} from '../../../renderer/app/command-keys.ts';
import { commandKeys } from '../../../shared/keys/command-keys.ts';

const isMac = thisPlatform === 'macos';
const mod = isMac ? { metaKey: true } : { ctrlKey: true };
const usual = commandKeys({});

function press(key: string, modifiers: Partial<KeyPress> = {}): KeyPress {
  return { key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...modifiers };
}

test('a key runs its command only with exactly its modifiers', () => {
  expect(commandOfKey(press('z', mod), usual)).toBe('edit.undo');
  expect(commandOfKey(press('Z', { ...mod, shiftKey: true }), usual)).toBe('edit.redo');
  expect(commandOfKey(press('z'), usual)).toBeUndefined();
  expect(commandOfKey(press('z', { ...mod, altKey: true }), usual)).toBeUndefined();
});

test('the place of a key counts where Alt or Shift types another character', () => {
  expect(commandOfKey(press('£', { ...mod, altKey: true, code: 'Digit3' }), usual)).toBe('view.annotations');
  expect(commandOfKey(press('{', { altKey: true, shiftKey: true, code: 'BracketLeft' }), usual)).toBe(
    'span.growStart',
  );
});

test('a chosen key takes the place of the default, and no key means none', () => {
  const chosen = commandKeys({ 'edit.undo': 'Alt-u', 'edit.redo': null });
  expect(commandOfKey(press('u', { altKey: true }), chosen)).toBe('edit.undo');
  expect(commandOfKey(press('z', mod), chosen)).toBeUndefined();
  expect(commandOfKey(press('Z', { ...mod, shiftKey: true }), chosen)).toBeUndefined();
});

test.for([
  ['a letter with Alt', press('å', { altKey: true, code: 'KeyA' }), 'Alt-a'],
  ['a dead key with Alt', press('Dead', { altKey: true, code: 'KeyU' }), 'Alt-u'],
  ['a letter with Mod and Shift', press('F', { ...mod, shiftKey: true, code: 'KeyF' }), 'Mod-Shift-f'],
  ['punctuation with Shift', press('?', { ...mod, shiftKey: true, code: 'Slash' }), 'Mod-Shift-/'],
  ['a named key', press('F9', { code: 'F9' }), 'F9'],
  ['the hyphen', press('-', { altKey: true, code: 'Minus' }), 'Alt--'],
  ['a modifier alone', press('Shift', { shiftKey: true, code: 'ShiftLeft' }), undefined],
] as const)('%s is recorded by the place of the key', ([, pressed, key]) => {
  expect(keyOfPress(pressed)).toBe(key);
});

test('whatever is recorded is found again when it is pressed', () => {
  const pressed = press('å', { altKey: true, code: 'KeyA' });
  const key = keyOfPress(pressed) ?? '';
  expect(commandOfKey(pressed, commandKeys({ 'import.files': key }))).toBe('import.files');
});

test('keys are written the way the machine writes them', () => {
  expect([keyLabel('Mod-Shift-f'), keyLabel('Alt--'), keyLabel('F1')]).toEqual(
    isMac ? ['⌘⇧F', '⌥−', 'F1'] : ['Ctrl+Shift+F', 'Alt+−', 'F1'],
  );
});
