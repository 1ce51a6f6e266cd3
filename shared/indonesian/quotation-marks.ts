/** Which side of a quotation a mark is on. */
export type QuoteSide = 'opens' | 'closes';

/**
 * Tells which of the double quotation marks in `text` open and which close a quotation. Straight marks are told by the white space and
 * punctuation around each and, where both sides look alike, by whether a quotation is open before it. Curly marks say it themselves,
 * except where a page uses one for both: `”Kami siap,” katanya`, `"Kami siap. “ Ia`. One pass; unclosed quotations end with the text.
 */
export function quoteSides(text: string): ReadonlyMap<number, QuoteSide> {
  const sides = new Map<number, QuoteSide>();
  let isOpen = false;
  for (const { index } of text.matchAll(/["“”„«»]/g)) {
    const side = sideOf(text, index, isOpen);
    sides.set(index, side);
    isOpen = side === 'opens';
  }
  return sides;
}

function sideOf(text: string, index: number, isOpen: boolean): QuoteSide {
  const before = text[index - 1];
  const after = text[index + 1];
  const isBlankBefore = before === undefined || BLANK.test(before) || '([{-–—/“‘'.includes(before);
  const isBlankAfter = after === undefined || BLANK.test(after) || ')]},;:?!”’'.includes(after);
  switch (text[index]) {
    case '„':
    case '«':
      return 'opens';
    case '»':
      return 'closes';
    case '“':
      return isOpen && isBlankAfter ? 'closes' : 'opens';
    case '”':
      return isBlankBefore && !isBlankAfter && !isOpen ? 'opens' : 'closes';
    default:
      if (isBlankBefore && !isBlankAfter) return isMisplacedCloser(text, index) ? 'closes' : 'opens';
      if (isBlankAfter && !isBlankBefore) return 'closes';
      return isOpen ? 'closes' : 'opens';
  }
}

const BLANK = /[\s\u200B-\u200D\u2060]/u;
const SPEECH_CUE =
  /(?:kata|ujar|ucap|tutur|ungkap|jelas|papar|tegas|terang|imbuh|tambah|pungkas|lanjut)(?:nya)?(?![\p{L}-])/uy;

/** `Kami siap, "katanya`: a mark on the wrong side of the space, told by the comma before and the cue behind it. */
function isMisplacedCloser(text: string, index: number): boolean {
  SPEECH_CUE.lastIndex = index + 1;
  return ',.?!'.includes(text[index - 2] ?? ' ') && SPEECH_CUE.test(text);
}
