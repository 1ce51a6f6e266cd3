import { AnnotationId, SegmentId, SpeakerId, type ArticleId } from '../../shared/model/ids.ts';
import type { AnnotationRepository } from './annotations.ts';
import type { HistoryRows, LoggedChange } from './history-rows.ts';
import { loggedAnnotation } from './logged-records.ts';
import { rewindRecord } from './rewind-record.ts';
import type { SegmentRepository } from './segments.ts';
import type { SpeakerRegister } from './speakers.ts';

/** Where the records of a history come from: as they are now, and what was logged about them. */
export interface HistorySources {
  readonly rows: HistoryRows;
  readonly segments: SegmentRepository;
  readonly annotations: AnnotationRepository;
  readonly speakers: SpeakerRegister;
}

/** A thing whose states are asked for. */
export type LoggedThing =
  | { readonly entity: 'segment'; readonly article: ArticleId; readonly id: SegmentId }
  | { readonly entity: 'annotation'; readonly article: ArticleId; readonly id: AnnotationId }
  | { readonly entity: 'speaker'; readonly id: SpeakerId };

/** The thing on an article that a change is about; undefined for changes of other kinds. */
export function loggedThing(article: ArticleId, { entity, entityId }: LoggedChange): LoggedThing | undefined {
  switch (entity) {
    case 'segment':
      return { entity, article, id: SegmentId.parse(entityId) };
    case 'annotation':
      return { entity, article, id: AnnotationId.parse(entityId) };
    case 'speaker':
      return { entity, id: SpeakerId.parse(entityId) };
    default:
      return undefined;
  }
}

/** A thing before and after each of its changes, as logged records; null where it was not there. */
export interface RecordStates {
  readonly bySequence: ReadonlyMap<number, { readonly before: unknown; readonly after: unknown }>;
  /** Before the oldest change that was looked at. */
  readonly first: unknown;
}

/**
 * The states of one thing around its changes, back to the one with the sequence number `oldest`. The log holds only what
 * differs, so the record is wound back from how it is now.
 */
export function recordStates(sources: HistorySources, thing: LoggedThing, oldest: number): RecordStates {
  const bySequence = new Map<number, { before: unknown; after: unknown }>();
  let state = recordNow(sources, thing);
  for (const change of changesOf(sources.rows, thing)) {
    if (change.sequence < oldest) break;
    const before = rewindRecord(state, change);
    bySequence.set(change.sequence, { before, after: state });
    state = before;
  }
  return { bySequence, first: state };
}

function changesOf(rows: HistoryRows, thing: LoggedThing): Iterable<LoggedChange> {
  return thing.entity === 'speaker'
    ? rows.ofSpeaker(thing.id, Number.MAX_SAFE_INTEGER)
    : rows.ofThing(thing.article, thing.id, Number.MAX_SAFE_INTEGER);
}

function recordNow({ segments, annotations, speakers }: HistorySources, thing: LoggedThing): unknown {
  switch (thing.entity) {
    case 'segment':
      return segments.get(thing.article, thing.id) ?? null;
    case 'annotation': {
      const annotation = annotations.get(thing.article, thing.id);
      return annotation === undefined ? null : loggedAnnotation(annotation);
    }
    case 'speaker':
      return speakers.get(thing.id) ?? null;
  }
}
