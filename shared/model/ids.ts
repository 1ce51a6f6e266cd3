import { z } from 'zod';

/**
 * Identifiers of the things a workspace holds. Every id is a UUIDv7 made by the host (`ids.reserve` hands them to a
 * renderer), so ids sort by the time they were made. The brands keep one kind from being passed for another.
 */
export const ArticleId = z.uuid().brand<'ArticleId'>();
export type ArticleId = z.infer<typeof ArticleId>;

export const SegmentId = z.uuid().brand<'SegmentId'>();
export type SegmentId = z.infer<typeof SegmentId>;

export const AnnotationId = z.uuid().brand<'AnnotationId'>();
export type AnnotationId = z.infer<typeof AnnotationId>;

export const TargetId = z.uuid().brand<'TargetId'>();
export type TargetId = z.infer<typeof TargetId>;

export const SpeakerId = z.uuid().brand<'SpeakerId'>();
export type SpeakerId = z.infer<typeof SpeakerId>;

export const UploadId = z.uuid().brand<'UploadId'>();
export type UploadId = z.infer<typeof UploadId>;

export const JobId = z.uuid().brand<'JobId'>();
export type JobId = z.infer<typeof JobId>;
