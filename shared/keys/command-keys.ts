import { commands, type Command, type CommandId } from '../commands.ts';
import type { Settings } from '../model/settings.ts';

/** Keys that a person has chosen: for a command its key, or null for none. A command that is not there has its default. */
export type ChosenKeys = Settings['keys'];

const all: readonly Command[] = commands;

/** The key of each command that has one, with what a person has chosen. */
export function commandKeys(chosen: ChosenKeys): ReadonlyMap<CommandId, string> {
  return new Map(
    all.flatMap((command) => {
      const key = Object.hasOwn(chosen, command.id) ? chosen[command.id] : command.key;
      return typeof key === 'string' ? [[command.id, key] as const] : [];
    }),
  );
}

/** The chosen keys with another key for one command; a default is not stored as a choice. */
export function withKey(chosen: ChosenKeys, id: CommandId, key: string | null): ChosenKeys {
  const { [id]: _before, ...others } = chosen;
  const isDefault = (all.find((command) => command.id === id)?.key ?? null) === key;
  return isDefault ? others : { ...others, [id]: key };
}
