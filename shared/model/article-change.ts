import { z } from 'zod';
import { Annotation } from './annotation.ts';
import { AnnotationId, SegmentId, SpeakerId } from './ids.ts';
import { Segment } from './segment.ts';
import { Speaker } from './speaker.ts';

/**
 * A speaker who gives way to another one (a merge), or to none, in all annotations of all articles. The speaker is removed
 * by the same change.
 */
export const SpeakerReplacement = z.object({ speaker: SpeakerId, by: SpeakerId.nullable() });
export type SpeakerReplacement = Readonly<z.infer<typeof SpeakerReplacement>>;

/**
 * What one save changes: whole records to insert or replace, and ids to remove. It is committed in one transaction with
 * its entries in the change log, so that text and the ranges into it can never disagree on disk.
 */
export const ArticleChange = z.object({
  segments: z.array(Segment).readonly(),
  removedSegments: z.array(SegmentId).readonly(),
  annotations: z.array(Annotation).readonly(),
  removedAnnotations: z.array(AnnotationId).readonly(),
  speakers: z.array(Speaker).readonly(),
  removedSpeakers: z.array(SpeakerId).readonly(),
  /** Carried out in the other articles; in this one, `annotations` says it already. */
  replacements: z.array(SpeakerReplacement).readonly().exactOptional(),
  /** Replacements that are taken back: the speaker is named again wherever nothing else was chosen since. */
  undoneReplacements: z.array(SpeakerReplacement).readonly().exactOptional(),
});
export type ArticleChange = Readonly<z.infer<typeof ArticleChange>>;

/** A change that changes nothing. */
export const emptyArticleChange: ArticleChange = {
  segments: [],
  removedSegments: [],
  annotations: [],
  removedAnnotations: [],
  speakers: [],
  removedSpeakers: [],
};
