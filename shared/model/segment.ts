import { z } from 'zod';
import { SegmentId } from './ids.ts';
import { TextRange } from './text-range.ts';

/** How far the translation of a segment is. An empty translation is always `new`. */
export const SegmentStatus = z.enum(['new', 'draft', 'translated', 'reviewed']);
export type SegmentStatus = z.infer<typeof SegmentStatus>;

/** Where the translation came from. `score` (0 to 1) belongs to `tm`. */
export const SegmentOrigin = z.object({
  kind: z.enum(['none', 'typed', 'tm', 'machine', 'imported']),
  score: z.number().min(0).max(1).optional(),
});
export type SegmentOrigin = Readonly<z.infer<typeof SegmentOrigin>>;

/** One sentence of one kept block: its range in the source text and its translation, a single line of plain text. */
export const Segment = z.object({
  id: SegmentId,
  ...TextRange.shape,
  target: z.string(),
  status: SegmentStatus,
  origin: SegmentOrigin,
  note: z.string(),
});
export type Segment = Readonly<z.infer<typeof Segment>>;
