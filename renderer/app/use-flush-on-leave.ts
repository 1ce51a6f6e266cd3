import { useEffect } from 'react';
import type { Client } from '../../shared/client.ts';
import type { EditorSession } from '../editor/editor-session.ts';

interface LeaveSources {
  readonly client: Client;
  readonly session: EditorSession | undefined;
  /** Whether the front door asks by itself before it closes a window with unsaved changes (the desktop does). */
  readonly doorAsks: boolean;
}

/**
 * Saves whenever the person may be leaving: the window loses the focus, is hidden, is left, or is about to be closed by
 * the desktop. A browser asks before it drops changes that could not be saved.
 */
export function useFlushOnLeave({ client, session, doorAsks }: LeaveSources): void {
  useEffect(() => {
    if (session === undefined) return undefined;
    const flush = (): void => void session.flush();
    const flushHidden = (): void => {
      if (document.visibilityState === 'hidden') flush();
    };
    const ask = (event: BeforeUnloadEvent): void => {
      const { saveState } = session.getSnapshot();
      if (!doorAsks && (saveState === 'failed' || saveState === 'conflict')) event.preventDefault();
      flush();
    };
    window.addEventListener('blur', flush);
    window.addEventListener('pagehide', flush);
    window.addEventListener('beforeunload', ask);
    document.addEventListener('visibilitychange', flushHidden);
    return () => {
      window.removeEventListener('blur', flush);
      window.removeEventListener('pagehide', flush);
      window.removeEventListener('beforeunload', ask);
      document.removeEventListener('visibilitychange', flushHidden);
    };
  }, [session, doorAsks]);

  useEffect(
    () =>
      client.subscribe('window.closing', () => {
        void (async () => {
          const saved = session === undefined || (await session.flush());
          await client.request('window.flushed', { saved });
        })();
      }),
    [client, session],
  );
}
