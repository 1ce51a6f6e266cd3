import type { Annotation } from '../../shared/model/annotation.ts';
import type { ArticleChange } from '../../shared/model/article-change.ts';
import type { ArticleId } from '../../shared/model/ids.ts';
import type { Segment } from '../../shared/model/segment.ts';
import type { Speaker } from '../../shared/model/speaker.ts';
import { problem, success, type Result } from '../../shared/result.ts';
import type { AnnotationRepository } from './annotations.ts';
import {
  annotationProblem,
  firstProblem,
  segmentProblem,
  segmentsProblem,
  type ArticleGround,
} from './article-problem.ts';
import type { Author } from './author.ts';
import type { ChangedEntity, ChangeLog } from './change-log.ts';
import { loggedAnnotation } from './logged-records.ts';
import { recordDifference } from './record-difference.ts';
import type { SpeakerReplacer } from './replace-speaker.ts';
import type { SegmentRepository } from './segments.ts';
import type { SpeakerRegister } from './speakers.ts';

/** A change of one article, and what it is written to. */
export interface ArticleSave {
  readonly id: ArticleId;
  readonly ground: ArticleGround;
  readonly change: ArticleChange;
  readonly author: Author;
  readonly segments: SegmentRepository;
  readonly annotations: AnnotationRepository;
  readonly speakers: SpeakerRegister;
  readonly replacer: SpeakerReplacer;
  readonly changes: ChangeLog;
}

/** What a save did: `changed` is false when every record was already as given; `others` are other articles that it changed. */
export interface ArticleSaveOutcome {
  readonly changed: boolean;
  readonly others: readonly ArticleId[];
}

type PlainRecord = Readonly<Record<string, unknown>>;

/**
 * Writes a change of one article with its log entries, inside the caller's transaction, which must be rolled back on a
 * problem.
 */
export function saveArticle(save: ArticleSave): Result<ArticleSaveOutcome, string> {
  const { id, change, segments, annotations, speakers } = save;
  let changed = false;
  function log(
    entity: ChangedEntity,
    entityId: string,
    before: PlainRecord | null,
    after: PlainRecord | null,
  ): void {
    const difference =
      before !== null && after !== null ? recordDifference(before, after) : { before, after };
    if (difference === undefined) return;
    changed = true;
    save.changes.append({ entity, entityId, articleId: id, ...difference }, save.author);
  }

  const unfit = firstProblem(change.segments, segmentProblem);
  if (unfit !== undefined) return problem(unfit);
  for (const speaker of change.speakers) {
    log('speaker', speaker.id, recordOrNull(speakers.get(speaker.id)), recordOrNull(speaker));
    speakers.put(speaker);
  }
  for (const segment of change.segments) {
    log('segment', segment.id, recordOrNull(segments.get(id, segment.id)), recordOrNull(segment));
    segments.put(id, segment);
  }
  const misplaced = annotationsProblem(save);
  if (misplaced !== undefined) return problem(misplaced);
  for (const annotation of change.annotations) {
    const before = annotations.get(id, annotation.id);
    log(
      'annotation',
      annotation.id,
      before === undefined ? null : loggedAnnotation(before),
      loggedAnnotation(annotation),
    );
    annotations.put(id, annotation);
  }
  for (const annotationId of change.removedAnnotations) {
    const before = annotations.get(id, annotationId);
    if (before === undefined) continue;
    log('annotation', annotationId, loggedAnnotation(before), null);
    annotations.remove(id, annotationId);
  }
  const leftBehind = remainingSpansProblem(save);
  if (leftBehind !== undefined) return problem(leftBehind);
  for (const segmentId of change.removedSegments) {
    const before = segments.get(id, segmentId);
    if (before === undefined) continue;
    log('segment', segmentId, recordOrNull(before), null);
    segments.remove(id, segmentId);
  }
  const overlapping = segmentsProblem(segments.ofArticle(id), save.ground);
  if (overlapping !== undefined) return problem(overlapping);
  const others = replaceSpeakers(save);
  for (const speakerId of change.removedSpeakers) {
    const before = speakers.get(speakerId);
    if (before === undefined) continue;
    const uses = annotations.countOfSpeaker(speakerId);
    if (uses > 0) return problem(`The speaker "${before.name}" is still named by ${uses} annotations.`);
    log('speaker', speakerId, recordOrNull(before), null);
    speakers.remove(speakerId);
  }
  return success({ changed: changed || others.length > 0, others });
}

/** Replaces speakers in the other articles, and takes replacements back; returns the articles that it changed. */
function replaceSpeakers({ id, change, replacer, author }: ArticleSave): readonly ArticleId[] {
  const touched = [
    ...(change.undoneReplacements ?? []).flatMap((replacement) => [...replacer.undo(replacement, author)]),
    ...(change.replacements ?? []).flatMap((replacement) => [...replacer.replace(replacement, author)]),
  ];
  return [...new Set(touched)].filter((article) => article !== id);
}

/** Why an annotation of the change does not fit the segments as they are after it, or names nobody. */
function annotationsProblem({ id, ground, change, segments, speakers }: ArticleSave): string | undefined {
  if (change.annotations.length === 0) return undefined;
  const removed = new Set(change.removedSegments);
  const remaining = segments.ofArticle(id).filter((segment) => !removed.has(segment.id));
  const targetLengths = new Map(remaining.map((segment) => [segment.id, segment.target.length]));
  return firstProblem(change.annotations, (annotation: Annotation) =>
    annotation.speakerId !== null && speakers.get(annotation.speakerId) === undefined
      ? `Annotation ${annotation.id} names a speaker who is not in the register.`
      : annotationProblem(annotation, ground, targetLengths),
  );
}

/** Why spans that the change does not mention no longer fit the segments that it changes or removes. */
function remainingSpansProblem({ id, change, annotations }: ArticleSave): string | undefined {
  if (change.segments.length === 0 && change.removedSegments.length === 0) return undefined;
  const furthest = annotations.furthestEnds(id);
  const orphaned = change.removedSegments.find((segmentId) => furthest.has(segmentId));
  if (orphaned !== undefined) return `Segment ${orphaned} cannot go while annotations have spans in it.`;
  const tooShort = change.segments.find((segment) => (furthest.get(segment.id) ?? 0) > segment.target.length);
  return tooShort && `A span in segment ${tooShort.id} reaches out of its new text.`;
}

/** A record of the model as a plain one: its own fields, whatever they are. */
function recordOrNull(record: Segment | Speaker | undefined): PlainRecord | null {
  return record === undefined ? null : { ...record };
}
