import { z } from 'zod';
import { SimilarArticle } from './article.ts';
import { ArticleId, JobId } from './ids.ts';
import { MemoryReport } from './translation-memory.ts';

/** What an import did with each file. `file` is the name as given; a failed or skipped file says why. */
export const ImportReport = z.object({
  imported: z
    .array(
      z.object({
        id: ArticleId,
        title: z.string(),
        file: z.string(),
        /** An article that was there before it and tells the same story. */
        similarTo: SimilarArticle.extend({ title: z.string() }).optional(),
      }),
    )
    .readonly(),
  skipped: z.array(z.object({ file: z.string(), reason: z.string(), id: ArticleId })).readonly(),
  failed: z.array(z.object({ file: z.string(), reason: z.string() })).readonly(),
  /** Translation memories that came in; absent where there were none. */
  memories: z.array(MemoryReport).readonly().optional(),
});
export type ImportReport = Readonly<z.infer<typeof ImportReport>>;

/** What an export wrote, and what the format could not carry. `downloadId` is set where the result waits for a browser. */
export const ExportReport = z.object({
  written: z.array(z.object({ file: z.string(), articles: z.int().nonnegative() })).readonly(),
  losses: z.array(z.object({ article: ArticleId, what: z.string() })).readonly(),
  downloadId: z.string().optional(),
});
export type ExportReport = Readonly<z.infer<typeof ExportReport>>;

const progress = {
  id: JobId,
  /** `cancelled` keeps what was committed before; `failed` names the reason in `message`. */
  state: z.enum(['running', 'done', 'cancelled', 'failed']),
  done: z.int().nonnegative(),
  total: z.int().nonnegative(),
  /** What is being worked on now, for people. */
  current: z.string(),
  /** What was refused so far; only imports count it. */
  refused: z.object({ skipped: z.int().nonnegative(), failed: z.int().nonnegative() }).optional(),
  message: z.string().optional(),
};

/** A long task with progress. The report is there once the job has ended (a cancelled one reports what was done). */
export const Job = z.discriminatedUnion('kind', [
  z.object({ ...progress, kind: z.literal('import'), report: ImportReport.optional() }),
  z.object({ ...progress, kind: z.literal('export'), report: ExportReport.optional() }),
]);
export type Job = Readonly<z.infer<typeof Job>>;
