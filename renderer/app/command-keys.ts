import { commands, type CommandId } from '../../shared/commands.ts';

/** The modifiers of a key press, as the browser reports them. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Whether `Mod` is the Command key on this machine. */
const isMac = /Mac|iPhone|iPad/.test(navigator.platform);

/** The command whose key was pressed. */
export function commandOfKey(press: KeyPress): CommandId | undefined {
  return commands.find((command) => 'key' in command && matchesKey(press, command.key))?.id;
}

/** How the key of a command is written for people ("Ctrl+Shift+F", "⇧⌘F"); undefined where it has none. */
export function keyLabel(id: CommandId): string | undefined {
  const command = commands.find((candidate) => candidate.id === id);
  if (command === undefined || !('key' in command)) return undefined;
  const { name, modifiers } = parseKey(command.key);
  const signs = isMac ? macSigns : otherSigns;
  const shown = [...modifiers].map((modifier) => signs[modifier]);
  return [...shown, keyNames[name] ?? name.toUpperCase()].join(isMac ? '' : '+');
}

type Modifier = 'Mod' | 'Ctrl' | 'Alt' | 'Shift' | 'Meta';

const modifierNames: readonly string[] = [
  'Mod',
  'Ctrl',
  'Alt',
  'Shift',
  'Meta',
] satisfies readonly Modifier[];
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
  Enter: 'Enter',
};

function matchesKey(press: KeyPress, key: string): boolean {
  const { name, modifiers } = parseKey(key);
  const wants = (modifier: Modifier) => modifiers.has(modifier);
  return (
    press.ctrlKey === (wants('Ctrl') || (wants('Mod') && !isMac)) &&
    press.metaKey === (wants('Meta') || (wants('Mod') && isMac)) &&
    press.altKey === wants('Alt') &&
    press.shiftKey === wants('Shift') &&
    isNamed(press, name)
  );
}

/** With Alt or Shift a key may type another character; then its place on the keyboard counts. */
function isNamed(press: KeyPress, name: string): boolean {
  return press.key.toLowerCase() === name.toLowerCase() || press.code === (keyCodes[name] ?? `Key${name.toUpperCase()}`);
}

const keyCodes: Readonly<Record<string, string>> = { '[': 'BracketLeft', ']': 'BracketRight', ';': 'Semicolon', ',': 'Comma' };

/** Parses ProseMirror's notation: modifiers and a key name, joined by hyphens (the key itself may be one). */
function parseKey(key: string): { readonly name: string; readonly modifiers: ReadonlySet<Modifier> } {
  const parts = key.split(/-(?!$)/);
  return { name: parts.at(-1) ?? '', modifiers: new Set(parts.slice(0, -1).filter(isModifier)) };
}

function isModifier(part: string): part is Modifier {
  return modifierNames.includes(part);
}
