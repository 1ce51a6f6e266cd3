import { useMemo } from 'react';
import type { CommandId } from '../../shared/commands.ts';
import { commandKeys } from '../../shared/keys/command-keys.ts';
import { keyLabel } from './command-keys.ts';
import { useSettings } from './workbench-context.ts';

/** The key of each command for people, with what the person has chosen; undefined for one without a key. */
export function useKeyLabels(): (id: CommandId) => string | undefined {
  const { keys: chosen } = useSettings();
  return useMemo(() => {
    const keys = commandKeys(chosen);
    return (id) => {
      const key = keys.get(id);
      return key === undefined ? undefined : keyLabel(key);
    };
  }, [chosen]);
}
