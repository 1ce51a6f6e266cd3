import { isHeadlineLike, isListItem, isRunningText, isTitleCase, wordsOf } from './line-shape.ts';
import type { TextPiece } from './text-pieces.ts';

/** Headlines that one "Baca juga" may head. */
const MOST_HEADLINES = 3;
/** A shorter line may be a subheading of the article. */
const FEWEST_TITLE_WORDS = 5;
const FEWEST_WORDS = 6;

/**
 * Gives a role to chrome that only the line beside it shows: the headline under a bare "Baca juga", whose link took it to a line of its
 * own, and the letters that set the size of the type.
 */
export function assignByNeighbours(pieces: readonly TextPiece[]): void {
  let left = 0;
  for (const [index, piece] of pieces.entries()) {
    if (isBareLink(piece)) left = MOST_HEADLINES;
    else if (left > 0 && isLinkedHeadline(piece, left === MOST_HEADLINES)) {
      piece.role = 'boilerplate';
      piece.reason = 'related-headline';
      left--;
    } else left = 0;
    if (
      piece.text.length <= 2 &&
      isTypeSize(piece) &&
      [pieces[index - 1], pieces[index + 1]].some((other) => isTypeSize(other))
    ) {
      piece.role = 'boilerplate';
      piece.reason = 'page-control';
    }
  }
}

function isBareLink({ reason, text }: TextPiece): boolean {
  return (
    reason === 'related-link' && /^\W{0,4}(?:baca|simak|lihat|tonton) (?:juga|pula)\W{0,4}$/iu.test(text)
  );
}

function isLinkedHeadline({ role, text }: TextPiece, isFirst: boolean): boolean {
  if (role !== undefined || !isHeadlineLike(text) || isRunningText(text) || isListItem(text)) return false;
  const words = wordsOf(text).length;
  return isTitleCase(text) ? words >= FEWEST_TITLE_WORDS : isFirst && words >= FEWEST_WORDS;
}

/** `A`, `A-`, `A+`. */
function isTypeSize(piece: TextPiece | undefined): boolean {
  return piece !== undefined && /^A[+-]?$/u.test(piece.text);
}
