import type { BlockReason } from './block-reasons.ts';
import { LOWER_CUES } from './break-patterns.ts';
import { isListItem, isTitleCase, wordsOf } from './line-shape.ts';
import type { TextPiece } from './text-pieces.ts';

/** More loose lines than this in a row are the furniture of the page, whatever stands behind them. */
const MOST_LOOSE_LINES = 3;
const LONGEST_LABEL = 80;
/** Shorter lines in capitals are names and entries; a headline says something. */
const FEWEST_HEADLINE_WORDS = 5;

/**
 * The pieces without a role that read as the article though they are short: sentences, quotations, the entries of a list under its
 * label, of a recipe, of a schedule. Headlines and the entries of a page’s menus do not.
 *
 * @param texts the paragraphs, which are not looked at
 */
export function shortArticleText(
  pieces: readonly TextPiece[],
  texts: ReadonlySet<TextPiece>,
): ReadonlySet<TextPiece> {
  const found = new Set<TextPiece>();
  let label: TextPiece | undefined;
  let isUnderLinks = false;
  for (const [index, piece] of pieces.entries()) {
    if (piece.role !== undefined) {
      isUnderLinks = piece.reason === 'related-header';
      label = undefined;
      continue;
    }
    const { text } = piece;
    if (texts.has(piece)) {
      if (label && !isListItem(text)) label = undefined;
      continue;
    }
    const isText = readsAsArticle(text, isUnderLinks) || isOneOfEntries(pieces, index);
    if (isLabel(text)) label = piece;
    else if (isText || (label && !saysAsHeadlinesDo(text))) {
      found.add(piece);
      if (label) found.add(label);
      isUnderLinks = false;
    } else label = undefined;
  }
  return found;
}

/**
 * Index of the last piece behind `last`, and before `limit`, that is one of `texts`; `last` where there is none. A button, a writer’s
 * name or a list of links among them ends nothing; tags, comments, a copyright notice, or links behind the writer’s name do.
 */
export function lastShortText(
  pieces: readonly TextPiece[],
  texts: ReadonlySet<TextPiece>,
  last: number,
  limit: number,
): number {
  let found = last;
  let loose = 0;
  let isSigned = false;
  let isUnderLinks = false;
  for (const [index, piece] of pieces.slice(0, limit).entries()) {
    if (index <= last) continue;
    if (piece.role !== undefined) {
      if (isFinal(piece, isSigned)) break;
      isSigned ||= piece.reason === 'credit' || piece.reason === 'signature';
      isUnderLinks = piece.reason === 'related-header';
    } else if (texts.has(piece)) {
      found = index;
      loose = 0;
    } else if (!isUnderLinks && !isLabel(piece.text) && ++loose > MOST_LOOSE_LINES) break;
  }
  return found;
}

/** Chrome behind which even a short sentence is a comment or a notice of the page. */
const FINAL_REASONS: ReadonlySet<BlockReason> = new Set<BlockReason>([
  'tag-list',
  'comment-disclaimer',
  'copyright',
]);

function isFinal({ reason, text }: TextPiece, isSigned: boolean): boolean {
  if (reason === undefined) return false;
  if (reason === 'page-control') return /^\W{0,4}(?:komentar|comments?)\b/iu.test(text);
  return FINAL_REASONS.has(reason) || (isSigned && reason === 'related-header');
}

const QUOTED = new RegExp(`[,.?!]["”’]\\s(?:${LOWER_CUES})(?:nya)?(?!\\p{L})`, 'u');
/** `2 batang serai`, `½ sdt garam`: the measures and counting words that recipes and lists of goods use. */
const QUANTITY =
  /^(?:\d{1,4}(?:[.,/]\d{1,3})?(?:\s?[-–]\s?\d{1,4})?|[½¼¾⅓⅔])\s?(?:sdm|sdt|sendok|gr?|gram|kg|kilogram|ons|ml|cc|liter|butir|siung|buah|bh|lembar|lbr|batang|btg|ekor|ruas|cm|bungkus|bks|sachet|potong|ikat|tangkai|helai|biji|genggam|gelas|cangkir|mangkuk|kaleng|papan|bonggol|keping|jumput|unit|porsi|set|pasang)\b/iu;
/** `19.00 WIB: Pembukaan`. */
const SCHEDULED =
  /^(?:pukul\s)?\d{1,2}[.:]\d{2}(?:\s?[-–]\s?\d{1,2}[.:]\d{2})?\s(?:WIB|WITA|WIT)\b.{0,4}(?=\p{L})/iu;
/** `Elang Biru vs Harimau Putih pukul 19.00 WIB`. */
const MATCH = /^(?=.{0,120}\svs?\.?\s).{0,120}\d{1,2}[.:]\d{2}\s(?:WIB|WITA|WIT)\b/iu;
/** `Elang Biru: Ani, Budi, Citra, Dewi`: a team; a headline has `dan` before the last. */
const NAMES =
  /^[^:,]{2,60}:[^,]{2,60}(?:,(?!\sdan\s)[^,]{2,60}){3}$|^[^:,]{2,60}:[^,]{2,60}(?:,(?!\sdan\s)[^,]{2,60}){4}/u;
/** `Ani Wijaya/Budi Santoso, Citra Dewi/Eka Putri`: players in pairs. */
const PAIRS = /\p{L}\/\p{Lu}[^/,]{1,60},\s[^/,]{2,60}\p{L}\/\p{Lu}/u;
/** `Elang Biru: Ani Wijaya, Budi`: an entry where another is beside it; alone it may be a headline. */
const ENTRY =
  /^[^\s:,@[\]]+(?:\s[^\s:,@[\]]+){0,2}:(?:\s[^\s:,@[\]]+){1,3}(?:,(?!\sdan\s)(?:\s[^\s:,@[\]]+){1,3}){0,30}$/u;
const LONGEST_ENTRY = 200;
/** Longer lines in lower case say more than a headline does, even without a full stop. */
const LONGEST_HEADLINE = 110;

function readsAsArticle(text: string, isUnderLinks: boolean): boolean {
  if (isSentence(text) || text.includes(';') || QUOTED.test(text) || QUANTITY.test(text)) return true;
  if (MATCH.test(text) || NAMES.test(text) || PAIRS.test(text)) return true;
  if (SCHEDULED.test(text)) return !saysAsHeadlinesDo(text.replace(SCHEDULED, ''));
  if (text.length > LONGEST_HEADLINE)
    return !isTitleCase(text) && !/[.…|>»]$/u.test(text) && !/[·•|]/u.test(text);
  if (!isListItem(text) || text.endsWith('-') || saysAsHeadlinesDo(text)) return false;
  return !isUnderLinks || wordsOf(text).length <= 3;
}

function isOneOfEntries(pieces: readonly TextPiece[], index: number): boolean {
  return isEntry(pieces[index]) && (isEntry(pieces[index - 1]) || isEntry(pieces[index + 1]));
}

function isEntry(piece: TextPiece | undefined): boolean {
  if (piece === undefined || piece.role !== undefined || piece.text.length > LONGEST_ENTRY) return false;
  return ENTRY.test(piece.text);
}

/** A sentence ends in one full stop and has a word in lower case, which headlines that end so have not. */
function isSentence(text: string): boolean {
  return /[^.]\.["'”’»)\]]{0,3}$/u.test(text.slice(-8)) && /\s["“‘(]?\p{Ll}{4}/u.test(text);
}

function isLabel(text: string): boolean {
  return text.endsWith(':') && text.length <= LONGEST_LABEL && /\p{L}{3}/u.test(text);
}

function saysAsHeadlinesDo(text: string): boolean {
  return !text.endsWith('.') && isTitleCase(text) && wordsOf(text).length >= FEWEST_HEADLINE_WORDS;
}
