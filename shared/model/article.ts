import { z } from 'zod';
import { Annotation } from './annotation.ts';
import { FieldOrigin } from './field-origin.ts';
import { ArticleId } from './ids.ts';
import { Segment } from './segment.ts';
import { TextRange } from './text-range.ts';

/** What is known about an article besides its text. Absent fields were not found and were not filled in by anybody. */
export const ArticleMetadata = z.object({
  title: z.string().optional(),
  kicker: z.string().optional(),
  standfirst: z.string().optional(),
  outlet: z.string().optional(),
  author: z.string().optional(),
  editor: z.string().optional(),
  /** The place name that opens the first paragraph ("MOSKOW"), without the outlet and the dash. */
  dateline: z.string().optional(),
  section: z.string().optional(),
  /** ISO 8601, with the offset where the article names its zone (WIB is +07:00). */
  published: z.string().optional(),
  url: z.string().optional(),
});
export type ArticleMetadata = Readonly<z.infer<typeof ArticleMetadata>>;

/** The name of a field of the metadata. */
export const MetadataField = ArticleMetadata.keyof();
export type MetadataField = z.infer<typeof MetadataField>;

/** Where fields of the metadata come from, as far as that is known. */
export const MetadataOrigins = z.partialRecord(MetadataField, FieldOrigin);
export type MetadataOrigins = Readonly<z.infer<typeof MetadataOrigins>>;

/** The part that a block plays on the page. */
export const BlockRole = z.enum([
  'title',
  'kicker',
  'standfirst',
  'paragraph',
  'subheading',
  'caption',
  'byline',
  'date',
  'boilerplate',
]);
export type BlockRole = z.infer<typeof BlockRole>;

/** A classified range of the source text. Blocks are disjoint and in text order; `keep` says whether it is translated. */
export const Block = z.object({
  ...TextRange.shape,
  role: BlockRole,
  keep: z.boolean(),
  /** Machine name of what took the block for page chrome, where there is one; for a rule of the outlet with its id (`ruleReason`). */
  reason: z.string().optional(),
});
export type Block = Readonly<z.infer<typeof Block>>;

/** The imported file, kept for provenance. */
const SourceFile = z.object({
  name: z.string(),
  encoding: z.string(),
  /** Size in bytes as imported. */
  size: z.int().nonnegative(),
});
export type SourceFile = Readonly<z.infer<typeof SourceFile>>;

/** One article, whole: what an editor needs to show it and a lossless export needs to carry it. */
export const Article = z.object({
  id: ArticleId,
  /** Rises by one with every committed change of the article; a save names the one it is based on. */
  revision: z.int().positive(),
  /** Exactly what was imported, never changed. All source-side offsets are into it. */
  sourceText: z.string(),
  /** SHA-256 of the UTF-8 bytes of `sourceText`, lower-case hexadecimal. */
  sourceHash: z.string().regex(/^[0-9a-f]{64}$/),
  metadata: ArticleMetadata,
  /** Absent where nothing of it was recorded, as before this was done. */
  origins: MetadataOrigins.optional(),
  file: SourceFile,
  importedAt: z.iso.datetime(),
  blocks: z.array(Block).readonly(),
  /** In text order; ranges are disjoint, each inside one kept block. */
  segments: z.array(Segment).readonly(),
  annotations: z.array(Annotation).readonly(),
});
export type Article = Readonly<z.infer<typeof Article>>;

/** Another article that tells the same story, and how much of the text is the same, from 0 to 1. */
export const SimilarArticle = z.object({ id: ArticleId, similarity: z.number().min(0).max(1) });
export type SimilarArticle = Readonly<z.infer<typeof SimilarArticle>>;

/** One line of the article list. Counts are of segments unless named otherwise. */
export const ArticleSummary = z.object({
  id: ArticleId,
  revision: z.int().positive(),
  title: z.string(),
  outlet: z.string().optional(),
  published: z.string().optional(),
  importedAt: z.iso.datetime(),
  file: z.string(),
  segments: z.int().nonnegative(),
  draft: z.int().nonnegative(),
  translated: z.int().nonnegative(),
  reviewed: z.int().nonnegative(),
  annotations: z.int().nonnegative(),
  /** Words of the kept source text. */
  words: z.int().nonnegative(),
  /** The article before it that it was found to republish. */
  similarTo: SimilarArticle.optional(),
});
export type ArticleSummary = Readonly<z.infer<typeof ArticleSummary>>;
