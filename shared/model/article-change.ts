import { z } from 'zod';
import { Annotation } from './annotation.ts';
import { AnnotationId, SegmentId, SpeakerId } from './ids.ts';
import { Segment } from './segment.ts';
import { Speaker } from './speaker.ts';

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
