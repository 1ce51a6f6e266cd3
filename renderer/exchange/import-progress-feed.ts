import { useSyncExternalStore } from 'react';
import type { ImportProgress } from './import-progress.ts';

/**
 * How far the running import is, for `useSyncExternalStore`: it changes ten times a second while the person works on, so
 * only what shows it is drawn again. Undefined before the first word of the host.
 */
export interface ImportProgressFeed {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getSnapshot: () => ImportProgress | undefined;
  readonly show: (progress: ImportProgress | undefined) => void;
}

/** Makes a feed that shows nothing yet. */
export function createImportProgressFeed(): ImportProgressFeed {
  const listeners = new Set<() => void>();
  let current: ImportProgress | undefined;
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getSnapshot: () => current,
    show(progress) {
      current = progress;
      for (const listener of listeners) listener();
    },
  };
}

/** The progress that a feed shows now. */
export function useImportProgress(feed: ImportProgressFeed): ImportProgress | undefined {
  return useSyncExternalStore(feed.subscribe, feed.getSnapshot);
}
