import { z } from 'zod';
import { BlockRole } from './article.ts';

/** What a person changes about the block that starts at `start`: its role, whether it is kept, or both. */
export const BlockChange = z.object({
  start: z.int().nonnegative(),
  role: BlockRole.exactOptional(),
  keep: z.boolean().exactOptional(),
});
export type BlockChange = Readonly<z.infer<typeof BlockChange>>;

/** What would leave an article with a dropped block: translated (or annotated on) segments, and annotations of them. */
export const WorkInBlocks = z.object({
  segments: z.int().nonnegative(),
  annotations: z.int().nonnegative(),
});
export type WorkInBlocks = Readonly<z.infer<typeof WorkInBlocks>>;

/**
 * What came of a change of blocks: it is `saved`, or nothing was done because it `takes` a person's work away and nobody
 * has said that it may.
 */
export const BlocksOutcome = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('saved'), revision: z.int().positive() }),
  z.object({ kind: z.literal('takes'), work: WorkInBlocks }),
]);
export type BlocksOutcome = Readonly<z.infer<typeof BlocksOutcome>>;
