import { commands, type Command, type CommandId } from '../commands.ts';
import type { LocalizedText, Scheme } from '../model/scheme.ts';
import { commandKeys, type ChosenKeys } from './command-keys.ts';
import { findKeyOwner } from './find-key-owner.ts';
import { onPlatform, parseKey, type KeyPlatform } from './key-name.ts';
import type { OwnedKeys } from './owned-keys.ts';
import { schemeKeys } from './scheme-keys.ts';

/** What stands against a key for a command. Only a key of another command can be taken over. */
export type KeyProblem =
  | { readonly kind: 'types-text' }
  | { readonly kind: 'owned'; readonly owned: OwnedKeys }
  | { readonly kind: 'scheme'; readonly name: LocalizedText }
  | { readonly kind: 'command'; readonly id: CommandId };

interface KeyContext {
  readonly chosen: ChosenKeys;
  readonly scheme: Scheme;
  readonly platforms: readonly KeyPlatform[];
}

/** Whether a command may have a key; undefined when nothing stands against it. */
export function checkKey(id: CommandId, key: string, context: KeyContext): KeyProblem | undefined {
  if (typesText(key)) return { kind: 'types-text' };
  const isSame = (other: string): boolean =>
    context.platforms.some((platform) => onPlatform(other, platform) === onPlatform(key, platform));
  const own = schemeKeys(context.scheme).find((one) => isSame(one.key));
  if (own !== undefined) return { kind: 'scheme', name: own.name };
  const owned = findKeyOwner(key, context.platforms);
  if (owned !== undefined && !(owned.kind === 'browser' && isDesktopOnly(id)))
    return { kind: 'owned', owned };
  const other = [...commandKeys(context.chosen)].find(([taken, its]) => taken !== id && isSame(its));
  return other === undefined ? undefined : { kind: 'command', id: other[0] };
}

/** Without Control, Command or Alt a key types, except a function key. */
function typesText(key: string): boolean {
  const { name, modifiers } = parseKey(key);
  return (
    !['Mod', 'Ctrl', 'Meta', 'Alt'].some((held) => [...modifiers].some((one) => one === held)) &&
    !/^F\d+$/.test(name)
  );
}

/** The desktop program has no browser around it. */
function isDesktopOnly(id: CommandId): boolean {
  const all: readonly Command[] = commands;
  return all.find((command) => command.id === id)?.needsDialogs === true;
}
