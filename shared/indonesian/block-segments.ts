import type { Block, BlockRole } from '../model/article.ts';
import type { TextRange } from '../model/text-range.ts';
import { findDateline, type Dateline } from './dateline.ts';
import { segmentSentences } from './segment-sentences.ts';

/** Roles that are one segment, whatever marks they hold. */
const WHOLE: ReadonlySet<BlockRole> = new Set<BlockRole>(['title', 'kicker', 'subheading']);
/** Paragraphs into the body in which a dateline may stand. */
const DATELINE_PARAGRAPHS = 3;

/** A dateline, and the index of the block that it opens. */
export interface PlacedDateline {
  readonly index: number;
  readonly dateline: Dateline;
}

/** The segments of one block, its first `datelineEnd` code units left out: sentences, or all of a headline at once. */
export function segmentBlock(
  text: string,
  { role, start, end }: Pick<Block, 'role' | 'start' | 'end'>,
  datelineEnd = 0,
): readonly TextRange[] {
  return WHOLE.has(role) ? [{ start, end }] : segmentSentences(text, start + datelineEnd, end);
}

/** The dateline of an article, which opens one of its first paragraphs. */
export function findArticleDateline(
  text: string,
  blocks: readonly (TextRange & { readonly role?: BlockRole | undefined })[],
): PlacedDateline | undefined {
  let paragraphs = 0;
  for (const [index, { role, start, end }] of blocks.entries()) {
    if (role !== 'paragraph') continue;
    const dateline = findDateline(text.slice(start, end));
    if (dateline && dateline.end < end - start) return { index, dateline };
    if (++paragraphs === DATELINE_PARAGRAPHS) return undefined;
  }
  return undefined;
}
