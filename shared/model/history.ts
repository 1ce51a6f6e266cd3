import { z } from 'zod';
import { Annotation } from './annotation.ts';
import { AnnotationId, SegmentId, SpeakerId } from './ids.ts';
import { Segment } from './segment.ts';
import { Speaker } from './speaker.ts';

/**
 * What an entry of the history did to one thing: `before` is null for something new, `after` for something removed. In the
 * history of one thing, the import shows it as it came in.
 */
export const HistoryChange = z.discriminatedUnion('entity', [
  z.object({
    entity: z.literal('segment'),
    id: SegmentId,
    before: Segment.nullable(),
    after: Segment.nullable(),
  }),
  z.object({
    entity: z.literal('annotation'),
    id: AnnotationId,
    before: Annotation.nullable(),
    after: Annotation.nullable(),
  }),
  z.object({
    entity: z.literal('speaker'),
    id: SpeakerId,
    before: Speaker.nullable(),
    after: Speaker.nullable(),
  }),
  /** The article came in, with this many segments and annotations. */
  z.object({
    entity: z.literal('import'),
    segments: z.int().nonnegative(),
    annotations: z.int().nonnegative(),
  }),
]);
export type HistoryChange = Readonly<z.infer<typeof HistoryChange>>;

/** What one person did to an article within a short time, as the net change of each thing. */
export const HistoryEntry = z.object({
  /** The newest save of the entry: `history.version` takes it for the state of the article after the entry. */
  batch: z.string().min(1),
  /** When the oldest and the newest save of the entry were made. */
  from: z.iso.datetime(),
  to: z.iso.datetime(),
  actor: z.string(),
  changes: z.array(HistoryChange).readonly(),
});
export type HistoryEntry = Readonly<z.infer<typeof HistoryEntry>>;

/** A part of a history, newest first. `next` reads on from where it ends; absent at the import. */
export const HistoryPage = z.object({
  entries: z.array(HistoryEntry).readonly(),
  next: z.int().positive().optional(),
});
export type HistoryPage = Readonly<z.infer<typeof HistoryPage>>;

/**
 * An article as it was after a save: segments in text order, annotations, and the speakers that these name (as they are
 * now, or as they were when they were removed).
 */
export const ArticleVersion = z.object({
  segments: z.array(Segment).readonly(),
  annotations: z.array(Annotation).readonly(),
  speakers: z.array(Speaker).readonly(),
});
export type ArticleVersion = Readonly<z.infer<typeof ArticleVersion>>;
