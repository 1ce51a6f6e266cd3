import { assignTitle } from './article-title.ts';
import { readDateLine } from './date-line.ts';
import { findDateline } from './dateline.ts';
import { readLoneDateline } from './lone-dateline.ts';
import { isHeadlineLike, isNameLine, isRunningText } from './line-shape.ts';
import { isOutletName } from './outlet-names.ts';
import { setRole, type TextPiece } from './text-pieces.ts';
import { isUncreditedCaption } from './uncredited-caption.ts';

/** Where the first paragraph is, if there is one. */
export interface ArticleHead {
  /** Index of the first piece of the body; the number of pieces where there is no body. */
  readonly bodyAt: number;
}

/** More characters than this are too many for a standfirst. */
const LONGEST_STANDFIRST = 400;
/** The body begins at most this many lines after the standfirst. */
const FURTHEST_BODY = 6;
const SHORTEST_STANDFIRST = 50;

/**
 * Gives a role to each piece before the body: kicker, title, standfirst, date, byline, caption, and copies of the title. Seen in the wild: title
 * first; a kicker or the date before it; the standfirst, date, writer and captions after it, in any order. Articles without a title stay without.
 */
export function assignHead(pieces: readonly TextPiece[]): ArticleHead {
  const bodyAt = findBody(pieces);
  const head = pieces.slice(0, bodyAt);
  for (const piece of head) if (piece.role === undefined) assignByWording(piece);
  const titleAt = assignTitle(pieces, head);
  if (titleAt !== undefined) assignAfterTitle(pieces, head, titleAt);
  return { bodyAt };
}

function findBody(pieces: readonly TextPiece[]): number {
  const first = pieces.findIndex((piece) => piece.role === undefined && isBody(piece));
  if (first === -1) return endOfHeadWithoutBody(pieces);
  const second = bodyBehindStandfirst(pieces, first);
  if (second === undefined) return first;
  setRole(pieces[first], 'standfirst');
  return second;
}

function isBody(piece: TextPiece): boolean {
  if (readDateLine(piece.text)) return false;
  return (
    isRunningText(piece.text) || (piece.text.length > 60 && findDateline(piece.text)?.outlet !== undefined)
  );
}

/** A text of short lines: the first is the title, if there are others. */
function endOfHeadWithoutBody(pieces: readonly TextPiece[]): number {
  const open = pieces.flatMap((piece, index) =>
    piece.role === undefined && !readDateLine(piece.text) ? [index] : [],
  );
  return open[1] ?? open[0] ?? pieces.length;
}

function assignByWording(piece: TextPiece): void {
  if (readDateLine(piece.text)) setRole(piece, 'date', 'publication-date');
  else if (isOutletName(piece.text)) setRole(piece, 'boilerplate', 'outlet-name');
  else if (readLoneDateline(piece.text)) setRole(piece, 'byline', 'credit');
}

function assignAfterTitle(pieces: readonly TextPiece[], head: readonly TextPiece[], titleAt: number): void {
  const title = head[titleAt]?.text ?? '';
  let isDated = head.slice(0, titleAt).some((piece) => piece.role === 'date');
  const lastOpen = head.findLastIndex((piece) => piece.role === undefined);
  let hasStandfirst = head.some((piece) => piece.role === 'standfirst');
  for (const [index, piece] of head.entries()) {
    if (index <= titleAt) continue;
    isDated ||= piece.role === 'date';
    if (piece.role !== undefined) continue;
    const { text } = piece;
    const next = pieces[index + 1];
    const isLong = text.length >= SHORTEST_STANDFIRST;
    if (isCopyOf(text, title)) setRole(piece, 'boilerplate', 'repeated-title');
    else if (isUncreditedCaption(text, next)) setRole(piece, 'caption');
    else if (isByline(text) && [next, head[index - 1]].some((neighbour) => neighbour?.role === 'date'))
      setRole(piece, 'byline', 'credit');
    else if (isLong && isDated && isHeadlineLike(text)) setRole(piece, 'caption');
    else if (
      isLong &&
      !hasStandfirst &&
      isStandfirst(text, isDated, index === lastOpen ? pieces[head.length] : undefined)
    ) {
      setRole(piece, 'standfirst');
      hasStandfirst = true;
    }
  }
}

/**
 * A standfirst stands before the date without a full stop, or is a sentence directly before the first paragraph (`body`), where
 * that opens with a dateline. A day in brackets shows a caption: `… di Jakarta, Rabu (6/8/2025).`
 */
function isStandfirst(text: string, isDated: boolean, body: TextPiece | undefined): boolean {
  if (!text.endsWith('.')) return !isDated;
  return !/\(\d{1,2}\/\d{1,2}/u.test(text) && body !== undefined && findDateline(body.text) !== undefined;
}

/** `Ani Wijaya`, or `Ani Wijaya - Kabar Pesisir`. */
function isByline(text: string): boolean {
  const parts = text.split(/\s[-–—|]\s/u);
  return parts.length <= 2 && parts.every((part) => isNameLine(part) || isOutletName(part));
}

function isCopyOf(text: string, title: string): boolean {
  if (text === title) return true;
  const cut = text.replace(/\s?(?:\.{3}|…)$/u, '');
  return cut !== text && cut.length >= 10 && title.startsWith(cut);
}

/**
 * Running text after the title is the standfirst when the dateline, the date or the writer's name comes only after it. Returns the
 * index of the paragraph behind it.
 */
function bodyBehindStandfirst(pieces: readonly TextPiece[], at: number): number | undefined {
  const before = pieces.slice(0, at);
  const text = pieces[at]?.text ?? '';
  if (text.length > LONGEST_STANDFIRST || findDateline(text)) return undefined;
  if (!before.some((piece) => piece.role === undefined && !readDateLine(piece.text))) return undefined;
  const behind = pieces.findIndex((piece, index) => index > at && piece.role === undefined && isBody(piece));
  if (behind === -1 || behind - at > FURTHEST_BODY) return undefined;
  const isDated = (piece: TextPiece): boolean =>
    piece.role === undefined && readDateLine(piece.text)?.date.hasTime === true;
  const datedAfter = pieces.slice(at + 1, behind).some(isDated) && !before.some(isDated);
  return datedAfter || findDateline(pieces[behind]?.text ?? '') !== undefined ? behind : undefined;
}
