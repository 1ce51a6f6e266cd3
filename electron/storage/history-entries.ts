import { isDeepStrictEqual } from 'node:util';
import type { HistoryChange, HistoryEntry } from '../../shared/model/history.ts';
import type { ArticleId } from '../../shared/model/ids.ts';
import { Segment } from '../../shared/model/segment.ts';
import { Speaker } from '../../shared/model/speaker.ts';
import type { LoggedChange } from './history-rows.ts';
import { isOnlyMoved } from './is-only-moved.ts';
import { readLoggedAnnotation, readLoggedImport } from './logged-records.ts';
import { recordDifference } from './record-difference.ts';
import { loggedThing, recordStates, type HistorySources, type LoggedThing } from './record-states.ts';

/** Logged changes that are shown as one entry, newest first. There is at least one. */
export type ChangeGroup = readonly [LoggedChange, ...LoggedChange[]];

/** Whether an older change belongs to the same entry as the newest one of a group. */
export function belongsTogether(newest: LoggedChange, older: LoggedChange, within: number): boolean {
  if (older.batch === newest.batch) return true;
  if (older.actor !== newest.actor || older.entity === 'article' || newest.entity === 'article') return false;
  return Date.parse(newest.at) - Date.parse(older.at) < within * 1000;
}

/** An entry, and the oldest logged change that is in it. */
export interface PlacedEntry {
  readonly entry: HistoryEntry;
  readonly oldest: number;
}

/**
 * The entries for a group of changes, newest first: one, as a rule. Where something was changed and changed back, as by
 * undoing and restoring, the group is divided there, for both versions have to be found; a change that was none makes no
 * entry.
 */
export function* historyEntries(
  sources: HistorySources,
  article: ArticleId,
  group: ChangeGroup,
  only: LoggedThing | undefined,
): Generator<PlacedEntry> {
  const [newest] = group;
  const oldest = group.at(-1) ?? newest;
  const net = [
    ...Map.groupBy(group.toReversed(), ({ entity, entityId }) => `${entity} ${entityId}`).values(),
  ].map((ofOne) => ({ ofOne, change: netChange(sources, article, ofOne, only) }));
  const reverted = net.find(
    ({ ofOne, change }) => change === undefined && ofOne[0]?.batch !== ofOne.at(-1)?.batch,
  );
  if (reverted !== undefined) {
    const cut = group.findLastIndex(({ batch }) => batch === reverted.ofOne.at(-1)?.batch) + 1;
    for (const [first, ...others] of [group.slice(0, cut), group.slice(cut)]) {
      if (first !== undefined) yield* historyEntries(sources, article, [first, ...others], only);
    }
    return;
  }
  const changes = net.flatMap(({ change }) => change ?? []);
  if (changes.length === 0) return;
  const { batch, actor } = newest;
  yield { entry: { batch, from: oldest.at, to: newest.at, actor, changes }, oldest: oldest.sequence };
}

/** What the changes of one thing, oldest first, come to. */
function netChange(
  sources: HistorySources,
  article: ArticleId,
  changes: readonly LoggedChange[],
  only: LoggedThing | undefined,
): HistoryChange | undefined {
  const [oldest] = changes;
  const newest = changes.at(-1);
  if (oldest === undefined || newest === undefined) return undefined;
  if (oldest.entity === 'article') return importChange(sources, oldest, only);
  const thing = loggedThing(article, oldest);
  if (thing === undefined) return undefined;
  const states = recordStates(sources, thing, oldest.sequence).bySequence;
  const before = states.get(oldest.sequence)?.before ?? null;
  const after = states.get(newest.sequence)?.after ?? null;
  return isNothing(before, after) ? undefined : changeOf(thing, before, after);
}

/** The import as the article sees it, or as the one thing that is looked at came in with it. */
function importChange(
  sources: HistorySources,
  change: LoggedChange,
  only: LoggedThing | undefined,
): HistoryChange | undefined {
  if (only === undefined) return { entity: 'import', ...readLoggedImport(change.after) };
  const { first } = recordStates(sources, only, 0);
  return first === null ? undefined : changeOf(only, null, first);
}

function isNothing(before: unknown, after: unknown): boolean {
  if (isDeepStrictEqual(before, after)) return true;
  if (!isFields(before) || !isFields(after)) return false;
  const difference = recordDifference(before, after);
  return difference === undefined || isOnlyMoved(difference);
}

function changeOf(thing: LoggedThing, before: unknown, after: unknown): HistoryChange {
  const either = <T>(read: (record: unknown) => T, record: unknown): T | null =>
    record === null ? null : read(record);
  const pair = <T>(read: (record: unknown) => T) => ({
    before: either(read, before),
    after: either(read, after),
  });
  switch (thing.entity) {
    case 'segment':
      return { entity: 'segment', id: thing.id, ...pair((record) => Segment.parse(record)) };
    case 'annotation':
      return { entity: 'annotation', id: thing.id, ...pair(readLoggedAnnotation) };
    case 'speaker':
      return { entity: 'speaker', id: thing.id, ...pair((record) => Speaker.parse(record)) };
  }
}

function isFields(record: unknown): record is Readonly<Record<string, unknown>> {
  return typeof record === 'object' && record !== null && !Array.isArray(record);
}
