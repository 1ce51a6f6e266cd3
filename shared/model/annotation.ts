import { z } from 'zod';
import { AnnotationId, SegmentId, SpeakerId, TargetId } from './ids.ts';
import { TextRange } from './text-range.ts';

/** The Indonesian source text, or the English translation. */
export const Side = z.enum(['source', 'target']);
export type Side = z.infer<typeof Side>;

/** The value of one attribute: a label id, several label ids, free text or a number, as the scheme says. */
export const AttributeValue = z.union([z.string(), z.array(z.string()).readonly(), z.number()]);
export type AttributeValue = z.infer<typeof AttributeValue>;

const anchor = {
  id: TargetId,
  /** Role id of the layer ("source", "cue", …); "span" for a layer without roles. */
  role: z.string().min(1),
  ...TextRange.shape,
  /** The text that the person marked; compared with the text under the range it gives the anchor state. */
  quote: z.string(),
  /** Up to 32 code units before and after the quote when it was marked: used to propose a place, never to move silently. */
  prefix: z.string(),
  suffix: z.string(),
};

/** A target in the source text: its range is into the article's `sourceText`. */
const SourceTarget = z.object({ ...anchor, side: z.literal('source') });

/** A target in the translation: its range is into the `target` text of one segment. */
export const TranslationTarget = z.object({ ...anchor, side: z.literal('target'), segmentId: SegmentId });
export type TranslationTarget = Readonly<z.infer<typeof TranslationTarget>>;

/** One marked span of an annotation. Several of one role make a discontinuous span. */
export const Target = z.discriminatedUnion('side', [SourceTarget, TranslationTarget]);
export type Target = Readonly<z.infer<typeof Target>>;

/** Who or what made an annotation. */
export const AnnotationOrigin = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person') }),
  z.object({ kind: z.literal('suggestion'), rule: z.string(), confidence: z.number().min(0).max(1) }),
  z.object({ kind: z.literal('import'), file: z.string() }),
]);
export type AnnotationOrigin = Readonly<z.infer<typeof AnnotationOrigin>>;

/** A layer, attribute values and one or more targets, on either or both sides. */
export const Annotation = z.object({
  id: AnnotationId,
  layer: z.string().min(1),
  attributes: z.record(z.string(), AttributeValue).readonly(),
  speakerId: SpeakerId.nullable(),
  note: z.string(),
  annotator: z.string(),
  origin: AnnotationOrigin,
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  targets: z.array(Target).min(1).readonly(),
});
export type Annotation = Readonly<z.infer<typeof Annotation>>;
