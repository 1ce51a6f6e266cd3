import { parseKey } from '../../shared/keys/key-name.ts';

/** Electron's notation for a key in ProseMirror's: "Mod-Shift-z" is "CommandOrControl+Shift+Z". */
export function acceleratorOf(key: string): string {
  const { name, modifiers: held } = parseKey(key);
  return [
    ...[...held].map((modifier) => modifiers[modifier] ?? modifier),
    keyNames[name] ?? upperCase(name),
  ].join('+');
}

const modifiers: Readonly<Record<string, string>> = {
  Mod: 'CommandOrControl',
  Ctrl: 'Control',
  Meta: 'Super',
};

const keyNames: Readonly<Record<string, string>> = {
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  '+': 'Plus',
};

function upperCase(name: string): string {
  return name.length === 1 ? name.toUpperCase() : name;
}
