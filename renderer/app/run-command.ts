import { createContext, useContext } from 'react';
import type { CommandId } from '../../shared/commands.ts';

const Context = createContext<(id: CommandId) => void>(() => undefined);

/** Lets everything inside run commands of the frame, however deep it lies. */
export const RunCommandProvider = Context.Provider;

/** Runs a command as its key or menu entry would. */
export function useRunCommand(): (id: CommandId) => void {
  return useContext(Context);
}
