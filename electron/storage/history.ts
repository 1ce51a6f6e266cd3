import type { Annotation } from '../../shared/model/annotation.ts';
import type { ArticleVersion, HistoryEntry, HistoryPage } from '../../shared/model/history.ts';
import type { ArticleId, SpeakerId } from '../../shared/model/ids.ts';
import { Segment } from '../../shared/model/segment.ts';
import { Speaker } from '../../shared/model/speaker.ts';
import { createAnnotationRepository } from './annotations.ts';
import type { Connection } from './connection.ts';
import { belongsTogether, historyEntries, type ChangeGroup, type PlacedEntry } from './history-entries.ts';
import type { HistoryQuery, HistoryRepository } from './history-repository.ts';
import { createHistoryRows, type LoggedChange } from './history-rows.ts';
import { isOnlyMoved } from './is-only-moved.ts';
import { loggedAnnotation, readLoggedAnnotation } from './logged-records.ts';
import type { HistorySources } from './record-states.ts';
import { rewindRecord } from './rewind-record.ts';
import { createSegmentRepository } from './segments.ts';
import type { SpeakerRegister } from './speakers.ts';

/** The histories of an open workspace. */
export function createHistoryRepository(
  connection: Connection,
  speakers: SpeakerRegister,
): HistoryRepository {
  const rows = createHistoryRows(connection);
  const segments = createSegmentRepository(connection);
  const annotations = createAnnotationRepository(connection);
  const sources: HistorySources = { rows, segments, annotations, speakers };

  function* changes({
    article,
    thing,
    before = Number.MAX_SAFE_INTEGER,
  }: HistoryQuery): Generator<LoggedChange> {
    if (thing === undefined) {
      yield* rows.ofArticle(article, before);
      return;
    }
    yield* rows.ofThing(article, thing.id, before);
    const imported = rows.importOf(article);
    if (imported !== undefined && imported.sequence < before) yield imported;
  }

  function* entriesOf(query: HistoryQuery): Generator<PlacedEntry> {
    const { article, thing, within } = query;
    const only = thing === undefined ? undefined : { ...thing, article };
    for (const group of groups(changes(query), within)) yield* historyEntries(sources, article, group, only);
  }

  function list(query: HistoryQuery): HistoryPage {
    const { article, limit } = query;
    const entries: HistoryEntry[] = [];
    const imported = rows.importOf(article)?.sequence ?? 0;
    for (const { entry, oldest } of entriesOf(query)) {
      entries.push(entry);
      if (entries.length === limit && oldest > imported) return { entries, next: oldest };
    }
    return { entries };
  }

  function version(article: ArticleId, batch: string): ArticleVersion | undefined {
    const states = new Map<string, { readonly entity: LoggedChange['entity']; readonly record: unknown }>();
    for (const segment of segments.ofArticle(article))
      states.set(segment.id, { entity: 'segment', record: segment });
    for (const annotation of annotations.ofArticle(article)) {
      states.set(annotation.id, { entity: 'annotation', record: loggedAnnotation(annotation) });
    }
    for (const change of rows.ofArticle(article, Number.MAX_SAFE_INTEGER)) {
      if (change.batch === batch) return readVersion(states);
      const { entity, entityId } = change;
      states.set(entityId, { entity, record: rewindRecord(states.get(entityId)?.record ?? null, change) });
    }
    return undefined;
  }

  function readVersion(
    states: ReadonlyMap<string, { readonly entity: LoggedChange['entity']; readonly record: unknown }>,
  ): ArticleVersion {
    const there = [...states.values()].filter(({ record }) => record !== null);
    const then = there
      .flatMap(({ entity, record }) => (entity === 'annotation' ? [readLoggedAnnotation(record)] : []))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1));
    return {
      segments: there
        .flatMap(({ entity, record }) => (entity === 'segment' ? [Segment.parse(record)] : []))
        .toSorted((a, b) => a.start - b.start),
      annotations: then,
      speakers: speakersOf(then),
    };
  }

  function speakersOf(then: readonly Annotation[]): readonly Speaker[] {
    const ids = new Set(then.flatMap(({ speakerId }) => speakerId ?? []));
    return [...ids].flatMap((id) => speakers.get(id) ?? removedSpeaker(id) ?? []);
  }

  function removedSpeaker(id: SpeakerId): Speaker | undefined {
    const removal = [...rows.ofSpeaker(id, Number.MAX_SAFE_INTEGER)].find(({ after }) => after === null);
    return removal === undefined ? undefined : Speaker.parse(removal.before);
  }

  return { list, version };
}

/** The changes that are of interest, in groups of those that are shown as one entry. */
function* groups(changes: Iterable<LoggedChange>, within: number): Generator<ChangeGroup> {
  let group: [LoggedChange, ...LoggedChange[]] | undefined;
  for (const change of changes) {
    if (change.entity === 'annotation' && isOnlyMoved(change)) continue;
    if (group !== undefined && belongsTogether(group[0], change, within)) group.push(change);
    else {
      if (group !== undefined) yield group;
      group = [change];
    }
  }
  if (group !== undefined) yield group;
}
