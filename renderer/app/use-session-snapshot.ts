import { useSyncExternalStore } from 'react';
import type { EditorSession } from '../editor/editor-session.ts';
import type { SessionSnapshot } from '../editor/session-snapshot.ts';

/** The state of the open article as it is now; undefined while none is open. */
export function useSessionSnapshot(session: EditorSession | undefined): SessionSnapshot | undefined {
  return useSyncExternalStore(
    (listener) => session?.subscribe(listener) ?? (() => undefined),
    () => session?.getSnapshot(),
  );
}
