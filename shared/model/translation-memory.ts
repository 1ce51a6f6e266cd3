import { z } from 'zod';

/**
 * A pair of texts that translate each other. Inline codes stand in the texts as short tags (`<1>`, `</1>`, `<2/>`).
 * Languages are BCP 47 tags as the file has them.
 */
export const TranslationUnit = z.object({
  source: z.string().min(1),
  target: z.string().min(1),
  sourceLanguage: z.string().min(1),
  targetLanguage: z.string().min(1),
  note: z.string(),
  /** Who made the unit and when, as the file says it; empty where it does not. */
  creator: z.string(),
  changedAt: z.string(),
});
export type TranslationUnit = Readonly<z.infer<typeof TranslationUnit>>;

/** What became of a memory that was imported: `skipped` names the lines of units that were not taken, and why. */
export const MemoryReport = z.object({
  file: z.string(),
  units: z.int().nonnegative(),
  skipped: z.array(z.object({ line: z.int().positive(), reason: z.string() })).readonly(),
});
export type MemoryReport = Readonly<z.infer<typeof MemoryReport>>;
