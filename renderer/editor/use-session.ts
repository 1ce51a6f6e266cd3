import { useSyncExternalStore } from 'react';
import type { EditorSession } from './editor-session.ts';
import type { SessionSnapshot } from './session-snapshot.ts';

/** The session as it is now; renders again when something in it changes. */
export function useSession(session: EditorSession): SessionSnapshot {
  return useSyncExternalStore(session.subscribe, session.getSnapshot);
}
