import type { CommandId } from '../../shared/commands.ts';
import { parseKey, writeKey, type KeyPlatform, type Modifier } from '../../shared/keys/key-name.ts';

/** A key press, as the browser reports it. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** The kind of machine that the page is shown on. */
export const thisPlatform: KeyPlatform = /Mac|iPhone|iPad/.test(navigator.platform)
  ? 'macos'
  : /Win/.test(navigator.platform)
    ? 'windows'
    : 'linux';

const isMac = thisPlatform === 'macos';

/** The command whose key was pressed, of those in `keys`. */
export function commandOfKey(press: KeyPress, keys: ReadonlyMap<CommandId, string>): CommandId | undefined {
  return [...keys].find(([, key]) => matchesKey(press, key))?.[0];
}

/** How a key is written for people ("Ctrl+Shift+F", "⇧⌘F"). */
export function keyLabel(key: string): string {
  const { name, modifiers } = parseKey(key);
  const signs = isMac ? macSigns : otherSigns;
  const shown = [...modifiers].map((modifier) => signs[modifier]);
  return [...shown, keyNames[name] ?? (name.length === 1 ? name.toUpperCase() : name)].join(isMac ? '' : '+');
}

/** The pressed key in ProseMirror's notation; undefined while only modifiers are held. */
export function keyOfPress(press: KeyPress): string | undefined {
  if (
    ['Control', 'Meta', 'Alt', 'Shift', 'AltGraph', 'CapsLock', 'Dead'].includes(press.key) &&
    bareName(press) === undefined
  )
    return undefined;
  const held: [Modifier, boolean][] = [
    ['Mod', isMac ? press.metaKey : press.ctrlKey],
    ['Ctrl', isMac && press.ctrlKey],
    ['Meta', !isMac && press.metaKey],
    ['Alt', press.altKey],
    ['Shift', press.shiftKey],
  ];
  const modifiers = new Set(held.flatMap(([modifier, isHeld]) => (isHeld ? [modifier] : [])));
  const name = bareName(press) ?? (press.key === ' ' ? 'Space' : press.key);
  return writeKey({ name: name.length === 1 ? name.toLowerCase() : name, modifiers });
}

const macSigns: Record<Modifier, string> = { Mod: '⌘', Ctrl: '⌃', Alt: '⌥', Shift: '⇧', Meta: '⌘' };
const otherSigns: Record<Modifier, string> = {
  Mod: 'Ctrl',
  Ctrl: 'Ctrl',
  Alt: 'Alt',
  Shift: 'Shift',
  Meta: 'Meta',
};
const keyNames: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  '-': '−',
};

function matchesKey(press: KeyPress, key: string): boolean {
  const { name, modifiers } = parseKey(key);
  const wants = (modifier: Modifier) => modifiers.has(modifier);
  return (
    press.ctrlKey === (wants('Ctrl') || (wants('Mod') && !isMac)) &&
    press.metaKey === (wants('Meta') || (wants('Mod') && isMac)) &&
    press.altKey === wants('Alt') &&
    press.shiftKey === wants('Shift') &&
    (press.key.toLowerCase() === name.toLowerCase() || (bareName(press) ?? press.code) === name)
  );
}

/** With Alt or Shift a key may type another character; then its place on the keyboard counts. */
function bareName({ code, altKey, shiftKey }: KeyPress): string | undefined {
  if (!altKey && !shiftKey) return undefined;
  return /^(?:Key|Digit)(?<name>[A-Z0-9])$/.exec(code)?.groups?.['name']?.toLowerCase() ?? punctuation[code];
}

/** What the punctuation keys of a US and an Indonesian keyboard type without modifiers. */
const punctuation: Readonly<Record<string, string>> = {
  Backquote: '`',
  Backslash: '\\',
  BracketLeft: '[',
  BracketRight: ']',
  Comma: ',',
  Equal: '=',
  Minus: '-',
  Period: '.',
  Quote: "'",
  Semicolon: ';',
  Slash: '/',
};
