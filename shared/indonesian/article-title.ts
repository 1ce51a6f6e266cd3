import { assignBreadcrumbs } from './breadcrumbs.ts';
import { findDisguisedTitle } from './disguised-title.ts';
import { isSpeltAsHeadline } from './headline-extent.ts';
import { isHeadlineLike, isNameLine, wordsOf } from './line-shape.ts';
import { isSectionLine } from './section-names.ts';
import { setRole, type TextPiece } from './text-pieces.ts';
import { isUncreditedCaption } from './uncredited-caption.ts';

/** More lines than this before the body are the menus of a page. */
const FEWEST_MENU_LINES = 9;
/** The date is at most this many lines behind the title. */
const FURTHEST_DATE = 6;
const FEWEST_TITLE_WORDS = 4;
const LONGEST_KICKER_WORDS = 5;

/**
 * Gives the roles of title and kicker among the pieces before the body (`head`), and takes out the menus before them. Returns the index
 * of the title, or undefined where the article has none.
 */
export function assignTitle(pieces: readonly TextPiece[], head: readonly TextPiece[]): number | undefined {
  const disguised = findDisguisedTitle(head);
  if (disguised !== undefined) {
    setRole(head[disguised], 'title');
    for (const piece of head.slice(0, disguised))
      if (piece.role === undefined && isSectionLine(piece.text))
        setRole(piece, 'boilerplate', 'before-article');
    return disguised;
  }
  const menuEnd = endOfMenus(head);
  for (const piece of head.slice(0, menuEnd))
    if (piece.role === undefined) setRole(piece, 'boilerplate', 'before-article');
  assignBreadcrumbs(head);
  const headlines = head.flatMap((piece, index) =>
    piece.role === undefined && isHeadlineLike(piece.text) ? [index] : [],
  );
  const [first, second] = headlines;
  const firstOpen = head.findIndex((piece) => piece.role === undefined);
  if (first === undefined || first !== firstOpen) return undefined;
  const titleAt = second !== undefined && isKicker(pieces, first, second) ? second : first;
  for (const index of headlines) if (index < titleAt) setRole(head[index], 'kicker');
  setRole(head[titleAt], 'title');
  return titleAt;
}

/**
 * Where the menus of a page end and its article begins: at the headline nearest before the last date line or, without one, at the last
 * headline before the body. 0 where the head is as short as an article's own.
 */
function endOfMenus(head: readonly TextPiece[]): number {
  const open = head.filter((piece) => piece.role === undefined).length;
  if (open < FEWEST_MENU_LINES) return 0;
  const lastDate = head.findLastIndex((piece) => piece.role === 'date');
  const isTitle = (piece: TextPiece): boolean =>
    piece.role === undefined &&
    isHeadlineLike(piece.text) &&
    wordsOf(piece.text).length >= FEWEST_TITLE_WORDS &&
    !piece.text.includes('|');
  const before = head.findLastIndex(
    (piece, index) => index < lastDate && lastDate - index <= FURTHEST_DATE && isTitle(piece),
  );
  const after = head.findIndex((piece, index) => index > lastDate && isTitle(piece));
  if (lastDate !== -1) return before === -1 ? Math.max(after, 0) : before;
  return Math.max(head.findLastIndex(isTitle), 0);
}

/** A kicker is short, stands directly before the title, and often heads the list of related articles again at the end. */
function isKicker(pieces: readonly TextPiece[], at: number, next: number): boolean {
  const text = pieces[at]?.text ?? '';
  const following = pieces[next]?.text ?? '';
  if (following.startsWith(text.replace(/(?:\.{3}|…)$/u, ''))) return false;
  if (isUncreditedCaption(following, pieces[next + 1])) return false;
  const isRepeated = pieces.some((piece, index) => index > next && piece.text === text);
  const isAdjacent = pieces
    .slice(at + 1, next)
    .every((piece) => piece.role !== 'date' && piece.role !== 'byline');
  if (!isAdjacent) return false;
  if (isRepeated && wordsOf(text).length <= LONGEST_KICKER_WORDS) return true;
  return (
    wordsOf(text).length <= LONGEST_KICKER_WORDS &&
    following.length >= text.length * 1.4 &&
    isSpeltAsHeadline(following) &&
    !isNameLine(following)
  );
}
