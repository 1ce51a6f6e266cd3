import type { Annotation, Target, TranslationTarget } from '../../shared/model/annotation.ts';
import type { ArticleVersion } from '../../shared/model/history.ts';
import type { AnnotationId, SegmentId } from '../../shared/model/ids.ts';
import type { Segment } from '../../shared/model/segment.ts';
import type { Speaker } from '../../shared/model/speaker.ts';
import { rangesOverlap, sliceRange } from '../../shared/model/text-range.ts';
import { mapRange, textMap } from './text-map.ts';

/** An article as it is to be after a restore. `speakers` are those whom the annotations name. */
export interface RestoredState {
  readonly segments: readonly Segment[];
  readonly annotations: ReadonlyMap<AnnotationId, Annotation>;
  readonly speakers: readonly Speaker[];
}

/** An article as it is now. */
export type PresentState = Omit<RestoredState, 'speakers'>;

/** All of the article as it was. */
export function restoredArticle(version: ArticleVersion): RestoredState {
  const annotations = new Map(version.annotations.map((annotation) => [annotation.id, annotation]));
  return { segments: version.segments, annotations, speakers: version.speakers };
}

/**
 * One segment with the translation, status, origin and note that it had; undefined unless it covers the same source text
 * now. Spans in it keep to their words; those whose words come back with the text are put where they were.
 */
export function restoredSegment(
  now: PresentState,
  version: ArticleVersion,
  id: SegmentId,
): RestoredState | undefined {
  const present = now.segments.find((segment) => segment.id === id);
  const past = version.segments.find((segment) => segment.id === id);
  if (present === undefined || past === undefined || !isSameRange(present, past)) return undefined;
  const map = textMap(present.target, past.target);
  const places = new Map(
    version.annotations.flatMap(({ targets }) => targets.map((target) => [target.id, target])),
  );
  const annotations = [...now.annotations.values()].map((annotation) => {
    if (!annotation.targets.some((target) => isIn(target, id))) return annotation;
    const targets = annotation.targets.map((target) =>
      isIn(target, id)
        ? { ...target, ...restoredRange(target, past, places.get(target.id), mapRange(map, target)) }
        : target,
    );
    return { ...annotation, targets };
  });
  return {
    segments: now.segments.map((segment) => (segment.id === id ? past : segment)),
    annotations: new Map(annotations.map((annotation) => [annotation.id, annotation])),
    speakers: [],
  };
}

/**
 * One annotation as it was, or back again after it was removed; undefined when it was not there then. Its spans in the
 * translation go to where their words are now; where those are gone, they are detached.
 */
export function restoredAnnotation(
  now: PresentState,
  version: ArticleVersion,
  id: AnnotationId,
): RestoredState | undefined {
  const past = version.annotations.find((annotation) => annotation.id === id);
  if (past === undefined) return undefined;
  const targets = past.targets.map((target) =>
    target.side === 'source' ? target : presentTarget(target, now.segments, version.segments),
  );
  const { speakerId } = past;
  return {
    segments: now.segments,
    annotations: new Map([...now.annotations, [id, { ...past, targets }]]),
    speakers: version.speakers.filter((speaker) => speaker.id === speakerId),
  };
}

function restoredRange(
  target: TranslationTarget,
  past: Segment,
  then: Target | undefined,
  mapped: ReturnType<typeof mapRange>,
) {
  if (then === undefined || !isIn(then, past.id) || sliceRange(past.target, mapped) === target.quote)
    return mapped;
  const { start, end } = then;
  return sliceRange(past.target, { start, end }) === target.quote ? { start, end } : mapped;
}

/** Where a span of an old version is now (`then` and `now` are the segments): in its segment, or after split and merge in one that covers its source text. */
export function presentTarget(
  target: TranslationTarget,
  now: readonly Segment[],
  then: readonly Segment[],
): TranslationTarget {
  const past = then.find((segment) => segment.id === target.segmentId);
  const same = now.filter((segment) => segment.id === target.segmentId);
  const covering = now.filter((segment) => past !== undefined && rangesOverlap(segment, past));
  const candidates = [...same, ...covering].map((segment) => ({
    segment,
    range: mapRange(textMap(past?.target ?? '', segment.target), target),
  }));
  const place =
    candidates.find(({ segment, range }) => sliceRange(segment.target, range) === target.quote) ??
    candidates[0];
  return place === undefined ? target : { ...target, ...place.range, segmentId: place.segment.id };
}

function isIn(target: Target, segment: SegmentId): target is TranslationTarget {
  return target.side === 'target' && target.segmentId === segment;
}

function isSameRange(one: Segment, other: Segment): boolean {
  return one.start === other.start && one.end === other.end;
}
