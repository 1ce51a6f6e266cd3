/** Which side of a quotation a straight mark is on. */
export type QuoteSide = 'opens' | 'closes';

/**
 * Tells which of the straight double quotation marks in `text` open and which close a quotation, by the white space
 * and punctuation around each and, where both sides look alike, by whether a quotation is open before it.
 * Curly marks are not in the map: they say it themselves. One pass; unclosed quotations end with the text.
 */
export function straightQuoteSides(text: string): ReadonlyMap<number, QuoteSide> {
  const sides = new Map<number, QuoteSide>();
  let isOpen = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index] ?? '';
    if (character === '“' || character === '„' || character === '«') isOpen = true;
    else if (character === '”' || character === '»') isOpen = false;
    else if (character === '"') {
      const side = sideOf(text, index, isOpen);
      sides.set(index, side);
      isOpen = side === 'opens';
    }
  }
  return sides;
}

const BLANK = /[\s\u200B-\u200D\u2060]/u;

function sideOf(text: string, index: number, isOpen: boolean): QuoteSide {
  const before = text[index - 1];
  const after = text[index + 1];
  const blankBefore = before === undefined || BLANK.test(before) || '([{-–—/“‘'.includes(before);
  const blankAfter = after === undefined || BLANK.test(after) || ')]},;:?!”’'.includes(after);
  if (blankBefore && !blankAfter) return isMisplacedCloser(text, index) ? 'closes' : 'opens';
  if (blankAfter && !blankBefore) return 'closes';
  return isOpen ? 'closes' : 'opens';
}

const SPEECH_CUE =
  /(?:kata|ujar|ucap|tutur|ungkap|jelas|papar|tegas|terang|imbuh|tambah|pungkas|lanjut)(?:nya)?(?![\p{L}-])/uy;

/** `Kami siap, "katanya`: a mark on the wrong side of the space, told by the comma before and the cue behind it. */
function isMisplacedCloser(text: string, index: number): boolean {
  SPEECH_CUE.lastIndex = index + 1;
  return ',.?!'.includes(text[index - 2] ?? ' ') && SPEECH_CUE.test(text);
}
