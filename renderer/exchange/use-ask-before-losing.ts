import { useEffect } from 'react';

/** Has the browser ask before it leaves the page, as long as `wouldLose` says that something would be lost by that. */
export function useAskBeforeLosing(wouldLose: boolean): void {
  useEffect(() => {
    if (!wouldLose) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [wouldLose]);
}
