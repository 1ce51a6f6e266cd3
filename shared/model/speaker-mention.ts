import { z } from 'zod';
import { Side } from './annotation.ts';
import { AnnotationId, ArticleId, SpeakerId } from './ids.ts';

/** An annotation that names a speaker, with where it is and the words that it marks, in the order in which they were marked. */
export const SpeakerMention = z.object({
  article: ArticleId,
  title: z.string(),
  annotation: AnnotationId,
  spans: z.array(z.object({ role: z.string(), side: Side, quote: z.string() })).readonly(),
});
export type SpeakerMention = Readonly<z.infer<typeof SpeakerMention>>;

/** How often a speaker is named: by so many annotations, in so many articles. */
export const SpeakerUse = z.object({
  speaker: SpeakerId,
  annotations: z.int().positive(),
  articles: z.int().positive(),
});
export type SpeakerUse = Readonly<z.infer<typeof SpeakerUse>>;
