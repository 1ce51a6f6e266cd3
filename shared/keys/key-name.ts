/** A modifier of ProseMirror's notation; `Mod` is Command on macOS and Control elsewhere. */
export const modifiers = ['Mod', 'Ctrl', 'Meta', 'Alt', 'Shift'] as const;
export type Modifier = (typeof modifiers)[number];

/** The machines that keys differ on. */
export type KeyPlatform = 'windows' | 'linux' | 'macos';

/** A key with its modifiers. */
export interface KeyName {
  /** A character as the bare key types it, or a name such as "Enter". */
  readonly name: string;
  readonly modifiers: ReadonlySet<Modifier>;
}

/** Parses ProseMirror's notation: modifiers and a key, joined by hyphens (the key itself may be one). */
export function parseKey(key: string): KeyName {
  const parts = key.split(/-(?!$)/);
  return { name: parts.at(-1) ?? '', modifiers: new Set(parts.slice(0, -1).filter(isModifier)) };
}

/** Writes a key in ProseMirror's notation, its modifiers in the order of `modifiers`. */
export function writeKey(key: KeyName): string {
  return [...modifiers.filter((modifier) => key.modifiers.has(modifier)), key.name].join('-');
}

/** A key as one machine knows it: `Mod` resolved, so that two notations of the same key are equal. */
export function onPlatform(key: string, platform: KeyPlatform): string {
  const { name, modifiers: held } = parseKey(key);
  const mod: Modifier = platform === 'macos' ? 'Meta' : 'Ctrl';
  const resolved = new Set([...held].map((modifier) => (modifier === 'Mod' ? mod : modifier)));
  return writeKey({ name: name.length === 1 ? name.toLowerCase() : name, modifiers: resolved });
}

/** The keys of a list that is written with spaces between them. */
export function keysIn(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

function isModifier(part: string): part is Modifier {
  return modifiers.some((modifier) => modifier === part);
}
