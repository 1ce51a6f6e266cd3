import { useMemo, useSyncExternalStore } from 'react';
import type { EditorSession } from '../editor/editor-session.ts';
import type { SegmentCounts } from './article-status.ts';

/** The counts of the open article as they are in the editor now, ahead of what the host has listed. */
export function useLiveCounts(session: EditorSession | undefined): SegmentCounts | undefined {
  const read = useMemo(() => countsReader(session), [session]);
  return useSyncExternalStore((listener) => session?.subscribe(listener) ?? (() => undefined), read);
}

/** Gives the same object until a count changes, so that typing alone does not draw the list again. */
function countsReader(session: EditorSession | undefined): () => SegmentCounts | undefined {
  let last: SegmentCounts | undefined;
  return () => {
    if (session === undefined) return undefined;
    const { segments, draft, translated, reviewed } = session.getSnapshot().progress;
    const counts = { segments, draft, translated: translated - reviewed, reviewed };
    if (last === undefined || !isSame(last, counts)) last = counts;
    return last;
  };
}

function isSame(a: SegmentCounts, b: SegmentCounts): boolean {
  return (
    a.segments === b.segments &&
    a.draft === b.draft &&
    a.translated === b.translated &&
    a.reviewed === b.reviewed
  );
}
