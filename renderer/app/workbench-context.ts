import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Client } from '../../shared/client.ts';
import type { HostDescription } from '../../shared/contract.ts';
import type { Scheme } from '../../shared/model/scheme.ts';
import type { Settings } from '../../shared/model/settings.ts';
import type { SettingsStore } from '../settings/settings-store.ts';

/** What every part of a started workbench may rely on. */
export interface WorkbenchContext {
  readonly client: Client;
  readonly host: HostDescription;
  readonly scheme: Scheme;
  readonly settings: SettingsStore;
}

const Context = createContext<WorkbenchContext | undefined>(undefined);

/** Gives a started workbench to everything inside. */
export const WorkbenchProvider = Context.Provider;

/** The workbench that a component is part of. Throws outside one. */
export function useWorkbench(): WorkbenchContext {
  const workbench = useContext(Context);
  if (workbench === undefined) throw new Error('useWorkbench is called outside a workbench.');
  return workbench;
}

/** The settings as they are now; renders again when they change. */
export function useSettings(): Settings {
  const { settings } = useWorkbench();
  return useSyncExternalStore(settings.subscribe, settings.getSnapshot);
}
