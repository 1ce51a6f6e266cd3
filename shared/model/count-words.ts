/** Number of words of a text: runs of letters, digits and marks, with inner hyphens, apostrophes, stops and commas ("1.302", "apa-apa"). */
export function countWords(text: string): number {
  let words = 0;
  let isInside = false;
  for (let at = 0; at < text.length; at += isPair(text, at) ? 2 : 1) {
    if (isWordAt(text, at)) {
      if (!isInside) words += 1;
      isInside = true;
    } else {
      isInside = isInside && JOINERS.includes(text[at] ?? '') && isWordAt(text, at + 1);
    }
  }
  return words;
}

const JOINERS = "-'’.,";
const WORD = /[\p{L}\p{N}\p{M}]/u;

/** One entry an ASCII character; a pattern for each of them would take most of the time. */
const ASCII_WORDS = Uint8Array.from({ length: 128 }, (_, code) =>
  Number(WORD.test(String.fromCharCode(code))),
);

function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  // Behind the end there is no code.
  if (!(code >= 128)) return ASCII_WORDS[code] === 1;
  return WORD.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

function isPair(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
}
