import type { Block, BlockRole } from '../model/article.ts';
import type { TextRange } from '../model/text-range.ts';
import { findDateline, type Dateline } from './dateline.ts';
import { isRunningText } from './line-shape.ts';
import { segmentSentences } from './segment-sentences.ts';
import { isTownName } from './town-names.ts';

/** Roles that are one segment, whatever marks they hold. */
const WHOLE: ReadonlySet<BlockRole> = new Set<BlockRole>(['title', 'kicker', 'subheading']);
/** Paragraphs into the body in which a dateline may stand. */
const DATELINE_PARAGRAPHS = 3;
/** As many short lines may stand before or among them: buttons and labels of a page that nothing shows to be such. */
const MOST_SHORT_LINES = 12;

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

/**
 * The dateline of an article, which opens one of its first paragraphs. A short line is none of these; a dateline that opens one behind
 * others has to name an outlet.
 */
export function findArticleDateline(
  text: string,
  blocks: readonly (TextRange & { readonly role?: BlockRole | undefined })[],
): PlacedDateline | undefined {
  let paragraphs = 0;
  let shortLines = 0;
  for (const [index, { role, start, end }] of blocks.entries()) {
    if (role !== 'paragraph') continue;
    const words = text.slice(start, end);
    const dateline = findDateline(words);
    const isWhole = dateline?.end === end - start;
    const isRunning = isRunningText(words);
    const mayBeBare = isRunning || shortLines < DATELINE_PARAGRAPHS;
    if (dateline && !isWhole && isDatelineHere(text, start, dateline, mayBeBare)) return { index, dateline };
    if (isRunning) paragraphs++;
    else shortLines++;
    if (paragraphs === DATELINE_PARAGRAPHS || shortLines === MOST_SHORT_LINES) return undefined;
  }
  return undefined;
}

/** One that names an outlet is certain; a bare place stands in running text or among the first lines. */
function isDatelineHere(text: string, start: number, dateline: Dateline, mayBeBare: boolean): boolean {
  if (dateline.outlet !== undefined) return true;
  return mayBeBare && !isPairOfNames(text, start, dateline);
}

/** `Prabowo - Gibran unggul`, `TNI - Polri siaga`: what looks like a dateline is two names that the article joins elsewhere as well. */
function isPairOfNames(text: string, start: number, { end, place = '' }: Dateline): boolean {
  if (isTownName(place)) return false;
  const next = /^\s{0,2}(?<word>[\p{L}\p{N}]{2,30})/u.exec(text.slice(start + end, start + end + 33))
    ?.groups?.['word'];
  if (next === undefined) return false;
  return ['-', ' - ', '–', ' – '].some((dash) => {
    const pair = `${place}${dash}${next}`;
    return text.indexOf(pair, start + end) !== -1 || text.slice(0, start).includes(pair);
  });
}
