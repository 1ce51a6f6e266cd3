import { isHeadlineLike, wordsOf } from './line-shape.ts';
import { isMenuRoot, isSectionLine } from './section-names.ts';
import { setRole, type TextPiece } from './text-pieces.ts';

/** A breadcrumb has fewer words than a title of the same page. */
const FEWEST_TITLE_WORDS = 4;

/**
 * Takes the names of sections and the breadcrumbs of the page out of what is before the body. A name of a section goes where another
 * headline is left; behind `Home`, what is as short and stands before a longer headline is a breadcrumb too, whatever it says.
 */
export function assignBreadcrumbs(head: readonly TextPiece[]): void {
  const titleAt = head.findIndex((piece) => isOpenHeadline(piece) && !isSectionLine(piece.text));
  if (titleAt === -1) return;
  for (const [index, piece] of head.entries()) {
    if (piece.role === undefined && isSectionLine(piece.text))
      setRole(piece, 'boilerplate', index < titleAt ? 'before-article' : 'page-control');
  }
  assignTrail(head);
}

function assignTrail(head: readonly TextPiece[]): void {
  const root = head.findIndex((piece) => piece.reason === 'page-control' && isMenuRoot(piece.text));
  const dateAt = head.findIndex((piece) => piece.role === 'date');
  const end = dateAt === -1 ? head.length : dateAt;
  const title = head.findIndex(
    (piece, index) =>
      index > root &&
      index < end &&
      isOpenHeadline(piece) &&
      wordsOf(piece.text).length >= FEWEST_TITLE_WORDS,
  );
  if (root === -1 || title === -1 || head.slice(0, root).some(isOpenHeadline)) return;
  for (const piece of head.slice(root, title))
    if (piece.role === undefined) setRole(piece, 'boilerplate', 'before-article');
}

function isOpenHeadline(piece: TextPiece): boolean {
  return piece.role === undefined && isHeadlineLike(piece.text);
}
