import type { Annotation, Target } from '../../shared/model/annotation.ts';
import type { SpeakerReplacement } from '../../shared/model/article-change.ts';
import type { AnnotationId, SegmentId, SpeakerId } from '../../shared/model/ids.ts';
import type { Segment } from '../../shared/model/segment.ts';
import type { Speaker } from '../../shared/model/speaker.ts';

/**
 * The annotations and speakers beside a document: an immutable value, replaced as a whole by every change. `bySegment`
 * indexes annotations by the segments that their targets lie in, on either side, so that drawing and mapping look only
 * at what is near. `revision` changes with everything but plain position mapping.
 */
export interface AnnotationStore {
  readonly annotations: ReadonlyMap<AnnotationId, Annotation>;
  readonly speakers: ReadonlyMap<SpeakerId, Speaker>;
  readonly bySegment: ReadonlyMap<SegmentId, readonly AnnotationId[]>;
  readonly segments: readonly SourceRange[];
  /** Speakers who gave way to others in all articles, in the order in which they did, since the article was opened. */
  readonly replacements: readonly SpeakerReplacement[];
  readonly revision: number;
}

/** A segment's range in the source text, by which source-side targets find their segments. */
export type SourceRange = Pick<Segment, 'id' | 'start' | 'end'>;

/** A store of the given annotations and speakers. `segments` are in text order. */
export function createAnnotationStore(
  annotations: readonly Annotation[],
  speakers: readonly Speaker[],
  segments: readonly SourceRange[],
): AnnotationStore {
  return {
    annotations: new Map(annotations.map((annotation) => [annotation.id, annotation])),
    speakers: new Map(speakers.map((speaker) => [speaker.id, speaker])),
    bySegment: indexBySegment(annotations, segments),
    segments,
    replacements: [],
    revision: 0,
  };
}

/** The store with one annotation put in, replaced, or (with `null`) taken out. */
export function withAnnotation(
  store: AnnotationStore,
  id: AnnotationId,
  annotation: Annotation | null,
): AnnotationStore {
  const annotations = new Map(store.annotations);
  const bySegment = new Map(store.bySegment);
  const before = annotations.get(id);
  if (before !== undefined) {
    for (const segment of segmentsTouched(before, store.segments)) {
      const left = bySegment.get(segment)?.filter((other) => other !== id) ?? [];
      if (left.length === 0) bySegment.delete(segment);
      else bySegment.set(segment, left);
    }
  }
  if (annotation === null) annotations.delete(id);
  else {
    annotations.set(id, annotation);
    for (const segment of segmentsTouched(annotation, store.segments)) {
      bySegment.set(segment, [...(bySegment.get(segment) ?? []), id]);
    }
  }
  return { ...store, annotations, bySegment, revision: store.revision + 1 };
}

/** The store with one speaker put in, replaced, or (with `null`) taken out. */
export function withSpeaker(store: AnnotationStore, id: SpeakerId, speaker: Speaker | null): AnnotationStore {
  const speakers = new Map(store.speakers);
  if (speaker === null) speakers.delete(id);
  else speakers.set(id, speaker);
  return { ...store, speakers, revision: store.revision + 1 };
}

/** The store with a speaker replaced in all articles, or with that taken back. */
export function withReplacement(
  store: AnnotationStore,
  replacement: SpeakerReplacement,
  kind: 'replace' | 'take-back',
): AnnotationStore {
  const others = store.replacements.filter((one) => one !== replacement);
  return { ...store, replacements: kind === 'replace' ? [...others, replacement] : others };
}

/**
 * The store with target ranges replaced, for edits that move ranges: cheap where they stay in their segments, which is
 * what typing does.
 */
export function withMovedAnnotations(store: AnnotationStore, moved: readonly Annotation[]): AnnotationStore {
  if (moved.length === 0) return store;
  const stays = (annotation: Annotation): boolean =>
    sameSegments(store.annotations.get(annotation.id), annotation);
  const annotations = new Map(store.annotations);
  for (const annotation of moved) if (stays(annotation)) annotations.set(annotation.id, annotation);
  return moved
    .filter((annotation) => !stays(annotation))
    .reduce<AnnotationStore>((changed, one) => withAnnotation(changed, one.id, one), {
      ...store,
      annotations,
    });
}

function sameSegments(before: Annotation | undefined, after: Annotation): boolean {
  return after.targets.every((target, index) => {
    const old = before?.targets[index];
    if (target.side === 'source') return old?.side === 'source';
    return old?.side === 'target' && old.segmentId === target.segmentId;
  });
}

/** The store for another segmentation of the same article. */
export function withSegments(store: AnnotationStore, segments: readonly SourceRange[]): AnnotationStore {
  const annotations = [...store.annotations.values()];
  return {
    ...store,
    segments,
    bySegment: indexBySegment(annotations, segments),
    revision: store.revision + 1,
  };
}

/** The annotations with a target in a segment, on either side. */
export function annotationsOfSegment(store: AnnotationStore, id: SegmentId): readonly Annotation[] {
  const ids = store.bySegment.get(id) ?? [];
  return ids.flatMap((annotationId) => store.annotations.get(annotationId) ?? []);
}

function indexBySegment(
  annotations: readonly Annotation[],
  segments: readonly SourceRange[],
): Map<SegmentId, AnnotationId[]> {
  const index = new Map<SegmentId, AnnotationId[]>();
  for (const annotation of annotations) {
    for (const segment of segmentsTouched(annotation, segments)) {
      const ids = index.get(segment);
      if (ids === undefined) index.set(segment, [annotation.id]);
      else ids.push(annotation.id);
    }
  }
  return index;
}

function segmentsTouched(annotation: Annotation, segments: readonly SourceRange[]): ReadonlySet<SegmentId> {
  return new Set(annotation.targets.flatMap((target) => segmentsOfTarget(target, segments)));
}

/** The segments that a target lies in: several for a source span across sentences. */
export function segmentsOfTarget(target: Target, segments: readonly SourceRange[]): readonly SegmentId[] {
  if (target.side === 'target') return [target.segmentId];
  const touched: SegmentId[] = [];
  for (let index = firstEndingAfter(segments, target.start); index < segments.length; index++) {
    const segment = segments[index];
    if (segment === undefined || segment.start >= target.end) break;
    touched.push(segment.id);
  }
  return touched;
}

function firstEndingAfter(segments: readonly SourceRange[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle];
    if (segment !== undefined && segment.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
