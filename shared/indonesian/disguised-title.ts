import { isSpeltAsHeadline } from './headline-extent.ts';
import { endsSentence, isHeadlineLike, isNameLine, isTitleCase, wordsOf } from './line-shape.ts';
import { isOutletName } from './outlet-names.ts';
import { isSectionLine } from './section-names.ts';
import { SENTENCE_OPENERS } from './sentence-openers.ts';
import type { TextPiece } from './text-pieces.ts';

const OPENERS: ReadonlySet<string> = new Set(SENTENCE_OPENERS);
const FEWEST_WORDS = 4;
const LONGEST = 160;
/** `VIDEO: Warga Mengungsi`: formats that sites put before a headline. */
const FORMAT = /^(?:video|foto|infografis|infografik|grafis)\s?[:/]\s?(?<words>\S.*)$/iu;
const COLON = /^[^:]{3,60}:\s(?<words>\S.*)$/u;

/**
 * Index of the headline whose wording is also that of a credit, a caption or page chrome (`Sumber Kapal: Kami Tak Tahu`), or that ends
 * in a full stop. Only the one headline before the date, or else before the body, can be it: where another one stands there, or none
 * has the form of a headline, there is none.
 */
export function findDisguisedTitle(head: readonly TextPiece[]): number | undefined {
  const dateAt = head.findIndex((piece) => piece.role === 'date');
  const before = dateAt === -1 ? head : head.slice(0, dateAt);
  const isDated = dateAt !== -1;
  const titleAt = before.findIndex((piece) => isDisguised(piece, isDated));
  return titleAt === -1 || before.some(isPlainHeadline) ? undefined : titleAt;
}

function isPlainHeadline({ role, text }: TextPiece): boolean {
  return (
    role === undefined &&
    isHeadlineLike(text) &&
    !isSectionLine(text) &&
    !text.split(/\s[-–—|]\s/u).every((part) => isNameLine(part) || isOutletName(part))
  );
}

function isDisguised({ role, reason, text }: TextPiece, isDated: boolean): boolean {
  if (text.length > LONGEST || wordsOf(text).length < FEWEST_WORDS || /[|©@]|https?:|\d{4}\)?$/u.test(text))
    return false;
  if (role === undefined) return isDated && isSpeltAsHeadline(text) && /[^.]\.$/u.test(text);
  if (!isHeadlineLike(text)) return false;
  if (role === 'caption') return isFormat(text, isDated);
  switch (reason) {
    case 'credit':
      return isHeadlineBehindColon(text);
    case 'promotion':
    case 'copyright':
      return isDated && isTitleCase(text) && !text.includes(':');
    case 'related-link':
      return (
        isDated && isTitleCase(text) && !text.includes(':') && !/\b(?:juga|pula|selengkapnya)\b/iu.test(text)
      );
    case 'tag-list':
      return isDated && isTitleCase(text) && endsSentence(text);
    default:
      return false;
  }
}

/** A caption with a photographer at its end stays one; `Foto:` in small letters heads a headline only where a date follows. */
function isFormat(text: string, isDated: boolean): boolean {
  const words = FORMAT.exec(text)?.groups?.['words'];
  if (words === undefined || /[)\]]$|\/\S+$/u.test(words)) return false;
  return isTitleCase(words) && wordsOf(words).length > FEWEST_WORDS && (isDated || !/^[Ff]oto/u.test(text));
}

/** What stands behind the label of a credit is a name: no more than four words, all of them with capitals, none a function word. */
function isHeadlineBehindColon(text: string): boolean {
  const words = COLON.exec(text)?.groups?.['words'];
  if (words === undefined || !isTitleCase(words)) return false;
  const first = words.split(' ')[0] ?? '';
  return (
    OPENERS.has(first) ||
    (!isNameLine(words) && wordsOf(words).length > FEWEST_WORDS && !words.includes(': '))
  );
}
