import { readDateLine } from './date-line.ts';
import type { BlockReason } from './block-reasons.ts';
import { lastShortText, shortArticleText } from './closing-text.ts';
import { endsSentence, isHeadlineLike, isRunningText, isTitleCase, wordsOf } from './line-shape.ts';
import { isOutletName } from './outlet-names.ts';
import type { TextPiece } from './text-pieces.ts';

/** Chrome after which no article text follows, once the last paragraph is past. */
const CLOSING_REASONS: ReadonlySet<BlockReason> = new Set<BlockReason>([
  'related-header',
  'related-table',
  'tag-list',
  'comment-disclaimer',
  'copyright',
  'promotion',
  'page-control',
  'pagination',
  'credit',
  'end-mark',
  'signature',
  'render-trace',
]);

/**
 * Gives a role to what is not article text after the beginning of the body: lists of other articles in the middle of it, and
 * what stands among the page furniture behind its end. Paragraphs are never taken.
 */
export function assignFurniture(pieces: readonly TextPiece[], bodyAt: number): void {
  const kicker = pieces.find((piece) => piece.role === 'kicker')?.text;
  const title = pieces.find((piece) => piece.role === 'title')?.text;
  const lastText = lastArticleText(pieces, bodyAt);
  let inList = false;
  let isOver = false;
  for (const [index, piece] of pieces.entries()) {
    if (index < bodyAt) continue;
    const isBehind = index > lastText;
    if (piece.role !== undefined) {
      inList =
        piece.reason === 'related-header' ||
        piece.reason === 'related-headline' ||
        (inList && piece.reason === 'related-table');
      isOver ||= isBehind && piece.reason !== undefined && CLOSING_REASONS.has(piece.reason);
      continue;
    }
    const reason = furnitureReason(pieces, index, { kicker, title, inList, isBehind, isOver });
    if (reason !== undefined) {
      piece.role = reason === 'publication-date' ? 'date' : 'boilerplate';
      piece.reason = reason;
    }
    inList = reason === 'related-header' || reason === 'related-headline' || reason === 'related-table';
    isOver ||= isBehind && reason !== undefined && CLOSING_REASONS.has(reason);
  }
}

/** Chrome that ends an article, whatever else the page holds behind it. */
const ENDING_REASONS: ReadonlySet<BlockReason> = new Set<BlockReason>([
  'signature',
  'end-mark',
  'tag-list',
  'related-header',
  'comment-disclaimer',
  'copyright',
  'credit',
]);
/** As many loose lines behind such chrome are a page’s furniture, if little text stands among them. */
const FEWEST_LOOSE_LINES = 8;
const LARGEST_SHARE = 0.3;

/**
 * Index of the last piece of article text. Teasers in the furniture of a whole page are not: where the chrome that ends an article is
 * followed by many loose lines and little running text, the article is over.
 */
function lastArticleText(pieces: readonly TextPiece[], bodyAt: number): number {
  const texts = new Set(pieces.filter((piece) => piece.role === undefined && isArticleText(piece.text)));
  const shortTexts = shortArticleText(pieces, texts);
  const isLoose = (piece: TextPiece): boolean =>
    piece.role === undefined && !texts.has(piece) && !shortTexts.has(piece);
  let text = [...texts].reduce((sum, piece) => sum + piece.text.length, 0);
  let loose = pieces.filter((piece) => isLoose(piece)).length;
  let textBefore = 0;
  let last = bodyAt - 1;
  let limit = pieces.length;
  for (const [index, piece] of pieces.entries()) {
    if (texts.has(piece)) {
      text -= piece.text.length;
      textBefore += piece.text.length;
      last = index;
    } else if (isLoose(piece)) loose--;
    const isEnding = index > bodyAt && piece.reason !== undefined && ENDING_REASONS.has(piece.reason);
    if (isEnding && loose >= FEWEST_LOOSE_LINES && text < textBefore * LARGEST_SHARE) {
      limit = index;
      break;
    }
  }
  return lastShortText(pieces, shortTexts, last, limit);
}

interface Situation {
  readonly kicker: string | undefined;
  readonly title: string | undefined;
  readonly inList: boolean;
  readonly isBehind: boolean;
  readonly isOver: boolean;
}

function isArticleText(text: string): boolean {
  return isRunningText(text) || (endsSentence(text) && text.length >= 40 && !isTitleCase(text));
}

function furnitureReason(
  pieces: readonly TextPiece[],
  index: number,
  situation: Situation,
): BlockReason | undefined {
  const text = pieces[index]?.text ?? '';
  const { kicker, title, inList, isBehind, isOver } = situation;
  if (isTableRow(pieces, index)) return 'related-table';
  if (text === title) return 'repeated-title';
  if (text === kicker && isBehind) return 'related-header';
  if (isBehind && isAgency(text)) return 'signature';
  if (isOver && isBehind) return readDateLine(text) ? 'publication-date' : 'after-article';
  if (
    inList &&
    isHeadlineLike(text) &&
    (isBehind || (isTitleCase(text) && isLongHeadline(text) && !isRunningText(text)))
  )
    return 'related-headline';
  return undefined;
}

/** `ANTARA` under the last paragraph: who supplied the text. */
function isAgency(text: string): boolean {
  return text.length <= 20 && /^\p{Lu}{3,}$/u.test(text) && isOutletName(text);
}

/** Shorter lines under a list of links are subheadings. */
function isLongHeadline(text: string): boolean {
  return text.length >= 25 || wordsOf(text).length >= 4;
}

/** A row of a table whose other rows are rules: `Headline |` above `---|`. */
function isTableRow(pieces: readonly TextPiece[], index: number): boolean {
  const text = pieces[index]?.text ?? '';
  const isRow = text.endsWith('|') || text.startsWith('|');
  return (
    isRow && [pieces[index - 1], pieces[index + 1]].some((neighbour) => neighbour?.reason === 'related-table')
  );
}
