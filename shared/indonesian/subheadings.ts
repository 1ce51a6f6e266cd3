import { isHeadlineLike, isListItem, isRunningText, isTitleCase, wordsOf } from './line-shape.ts';
import { numberedHeadings } from './numbered-headings.ts';
import type { TextPiece } from './text-pieces.ts';

const LONGEST_SUBHEADING = 110;
const MOST_WORDS = 14;
/** A heading that ends in a question or quotation mark is told from a sentence by its capitals, and only when short. */
const LONGEST_MARKED = 70;

/** Gives the role of a subheading to short lines of the body that end without a mark and stand over a paragraph. */
export function assignSubheadings(pieces: readonly TextPiece[], bodyAt: number): void {
  for (const heading of numberedHeadings(pieces, bodyAt)) heading.role = 'subheading';
  for (const [index, piece] of pieces.entries()) {
    if (index > bodyAt && piece.role === undefined && isSubheading(piece.text, nextText(pieces, index)))
      piece.role = 'subheading';
  }
}

function isSubheading(text: string, next: string | undefined): boolean {
  if (text.length > LONGEST_SUBHEADING || wordsOf(text).length > MOST_WORDS) return false;
  if (!isHeadlineLike(text) || isListItem(text)) return false;
  if (/[.?!…"'”’)]$/u.test(text) && !(isTitleCase(text) && text.length <= LONGEST_MARKED)) return false;
  if (/[.,]["'”’]{1,2}$/u.test(text)) return false;
  return /^[\p{Lu}\p{N}"“'‘]/u.test(text) && next !== undefined && isRunningText(next);
}

function nextText(pieces: readonly TextPiece[], index: number): string | undefined {
  const next = pieces
    .slice(index + 1, index + 4)
    .find((piece) => piece.role === undefined || piece.role === 'paragraph');
  return next?.text;
}
