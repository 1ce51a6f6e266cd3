import type { ArticleMetadata, BlockRole } from '../model/article.ts';
import type { TextRange } from '../model/text-range.ts';
import type { BlockReason } from './block-reasons.ts';

/** A classified stretch of the text: one line, or a part of a line where page chrome is glued to an article's own words. */
export interface AnalysedBlock extends TextRange {
  readonly role: BlockRole;
  /** Whether the block is part of the article; false for bylines, dates and page chrome. */
  readonly keep: boolean;
  /** Why the block is not part of the article; absent where it is. */
  readonly reason?: BlockReason;
}

/** One sentence (or headline) of a kept block. */
export interface AnalysedSegment extends TextRange {
  /** Index of its block in `TextAnalysis.blocks`. */
  readonly block: number;
}

/**
 * What the analysis found in a text. Blocks are in text order, disjoint, without white space at their edges, and together
 * hold every visible character. Segments are in text order, each inside a kept block. All offsets are half-open and in
 * UTF-16 code units of the text exactly as it was given.
 */
export interface TextAnalysis {
  readonly metadata: ArticleMetadata;
  readonly blocks: readonly AnalysedBlock[];
  readonly segments: readonly AnalysedSegment[];
}
