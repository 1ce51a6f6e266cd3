import type { HostContext } from './host-context.ts';

/** How often it is asked whether a snapshot is due, in milliseconds. */
const period = 60_000;

/** Makes a snapshot now if one is due, and then whenever one becomes due. Returns the function that ends it. */
export function startSnapshots(context: HostContext): () => void {
  const makeIfDue = (): void => {
    const made = context.workspace.snapshotIfDue(context.clock());
    if (!made.ok) context.publish('notice', { kind: 'warning', message: made.problem });
  };
  makeIfDue();
  const timer = setInterval(makeIfDue, period);
  timer.unref();
  return () => clearInterval(timer);
}
