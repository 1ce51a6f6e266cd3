/** Turns an offset in UTF-16 code units into one in code points. */
export type ToCodePoints = (offset: number) => number;

/**
 * A converter for the offsets of one text. An offset inside a surrogate pair counts as after the pair's character.
 * Takes time proportional to the text once, then logarithmic in its number of astral characters.
 */
export function codePointOffsets(text: string): ToCodePoints {
  const astral = [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map((match) => match.index);
  return (offset) => offset - countBefore(astral, offset);
}

/**
 * The converter back: an offset in code points becomes one in UTF-16 code units. One behind the end of the text stays
 * behind it.
 */
export function utf16Offsets(text: string): (codePoints: number) => number {
  const astral = [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map((match, before) => match.index - before);
  return (codePoints) => codePoints + countBefore(astral, codePoints);
}

/** How many of the rising numbers are smaller than the limit. */
function countBefore(rising: readonly number[], limit: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rising[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
