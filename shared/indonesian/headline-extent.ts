import { isTitleCase, wordsOf } from './line-shape.ts';
import { SENTENCE_OPENERS } from './sentence-openers.ts';

const OPENERS: ReadonlySet<string> = new Set(SENTENCE_OPENERS);
/** Words that Indonesian headlines leave in lower case among their capitals. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'di ke dari dan yang untuk dengan vs soal pada dalam atas oleh agar demi bagi para atau hingga sampai saat usai jadi asal lewat milik bareng buat karena tapi juga akan tak ini itu per tentang terkait the of in on for to a and'.split(
    ' ',
  ),
);
/** Offices and ranks that open the subject of a sentence: the name and the verb follow. */
const OFFICES: ReadonlySet<string> = new Set(
  'Kapolsek Kapolres Kapolresta Kapolrestabes Kapolda Kapolri Kasat Kanit Kabid Kasi Kadis Danramil Dandim Pangdam AKP AKBP Kompol Kombes Ipda Iptu Aiptu Aipda Bripka Brigjen Irjen Komjen Letkol Kolonel Mayjen Letjen Jenderal Menteri Wakil Presiden Gubernur Bupati Camat Lurah Rektor Dekan Ketua Direktur Kepala Sekretaris Manajer Komisaris Pengamat Jaksa Hakim Pengacara Pelatih'.split(
    ' ',
  ),
);
/** An office stands at most this many words before the verb, and before the next office of the same person. */
const LONGEST_SUBJECT = 7;
const WORD = /\S{1,60}/gu;
const LONGEST_HEADLINE = 200;

/**
 * Where the headline that begins at `from` in a running line ends, when article text follows without a line break. A headline ends
 * at a question or exclamation mark, at a full stop, at a double space, or before the sentence whose words are no longer capitalised.
 * Returns the end of the line where nothing else ends it.
 */
export function headlineEnd(line: string, from: number): number {
  if (isHeadlineOnly(line, from)) return line.length;
  const window = line.slice(from, from + LONGEST_HEADLINE);
  const isWholeRest = from + LONGEST_HEADLINE >= line.length;
  const words: { readonly text: string; readonly start: number; readonly end: number }[] = [];
  for (const match of window.matchAll(WORD)) {
    const previous = words.at(-1);
    const gap = previous ? window.slice(previous.end, match.index) : '';
    if (previous && (/\s{2}/u.test(gap) || /[.?!]["”’']?$/u.test(previous.text) || opensListItem(match[0])))
      return from + previous.end;
    if (previous && /^["“]/u.test(match[0]) && words.length > 2) return from + previous.end;
    words.push({ text: match[0], start: match.index, end: match.index + match[0].length });
    if (words.length > 1 && isBodyWord(match[0])) return from + startOfSentence(words);
  }
  return isWholeRest ? line.length : from + (words.at(-1)?.end ?? 0);
}

/**
 * Whether a line has capitals in all its longer words, as only headlines have: a sentence about places and people may have many,
 * but not in its verb.
 */
export function isSpeltAsHeadline(line: string): boolean {
  return isTitleCase(line) && wordsOf(line).every((word) => word.length <= 4 || !isBodyWord(word));
}

function isBodyWord(word: string): boolean {
  return /^\p{Ll}/u.test(word) && !SMALL_WORDS.has(word.replace(/\P{L}+$/u, ''));
}

function opensListItem(word: string): boolean {
  return /^\d{1,2}\.$/u.test(word);
}

/** A short rest of a line without a sentence in it. */
function isHeadlineOnly(line: string, from: number): boolean {
  if (line.length - from > 160) return false;
  return !/[.!][”"’)]?(?:\s|$)|\s{2}\S|[?]\s.{0,160}\.$/u.test(line.slice(from).trim());
}

/**
 * The sentence that `words` ends in begins at its last opener or, without one, at its last capitalised word. A headline that is
 * not in capitals cannot be told from the sentence behind it: nothing of it is taken.
 */
function startOfSentence(
  words: readonly { readonly text: string; readonly start: number; readonly end: number }[],
): number {
  const opener = words.findLastIndex((word) => OPENERS.has(word.text.replace(/[^\p{L}-]+/gu, '')));
  const capital = words.findLastIndex((word) => /^["“(]?\p{Lu}/u.test(word.text));
  const index = opener > 0 && words.length - opener <= 6 ? opener : startOfName(words, capital);
  return words[index - 1]?.end ?? 0;
}

/** Where the name begins that ends at `capital`: `Kapolsek Sukmajaya AKP Rizky Firmansyah` at its first office. */
function startOfName(words: readonly { readonly text: string }[], capital: number): number {
  let start = capital;
  for (let index = capital; index > 1 && start - index < LONGEST_SUBJECT; index--) {
    const { text = '' } = words[index] ?? {};
    if (!/^\p{Lu}/u.test(text)) break;
    if (OFFICES.has(text)) start = index;
  }
  return start;
}
