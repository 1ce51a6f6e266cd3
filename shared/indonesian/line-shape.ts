/** Whether a line ends as a sentence of running text does. */
export function endsSentence(line: string): boolean {
  return /[.?!…]["'”’»)\]]{0,3}$/u.test(line.slice(-8));
}

/** Whether a line is a paragraph of running text rather than a heading, an entry of a list or a label. */
export function isRunningText(line: string): boolean {
  if (isMenuRow(line)) return false;
  if (line.length >= 250) return true;
  const endsWithStop = /\.["'”’»)\]]{0,3}$/u.test(line.slice(-8)) && !/\.{2}$/u.test(line);
  if (endsWithStop && line.length >= 80) return true;
  if (endsSentence(line) && line.length >= 140) return true;
  return line.length >= 40 && /(?:\p{Ll}{4}|\d{3}|\))\.["”’]?\s["“‘]?\p{Lu}/u.test(line);
}

/** `Home · Berita · Olahraga · Foto`: entries of a menu on one line. */
function isMenuRow(line: string): boolean {
  if (!/[·|•»]/u.test(line)) return false;
  const entries = line.slice(0, 600).split(/\s*[·|•»]\s*/u);
  return entries.length >= 5 && entries.every((entry) => entry.length <= 40);
}

const WORDS = /[\p{L}\p{N}][\p{L}\p{N}.,'’\-/%]*/gu;

/** The words of a line; a rough count is all that headings are judged by. */
export function wordsOf(line: string): readonly string[] {
  return line.slice(0, 400).match(WORDS) ?? [];
}

/** Whether a line is spelt as headlines are: most of its longer words have capitals. */
export function isTitleCase(line: string): boolean {
  const long = wordsOf(line).filter((word) => word.length > 4 && /^\p{L}/u.test(word));
  return long.length > 0 && long.filter((word) => /^\p{Lu}/u.test(word)).length / long.length >= 0.65;
}

/** Whether a line may be a headline: not too long, no full stop, comma or colon at its end. */
export function isHeadlineLike(line: string): boolean {
  if (isMenuRow(line) || line.endsWith('|')) return false;
  const longest = isTitleCase(line) ? 220 : 160;
  return (
    line.length <= longest && /\p{L}{2}/u.test(line) && !/[.,;:]$/u.test(line.replace(/(?:\.{3}|…)$/u, ''))
  );
}

/** `1. Beras`, `a) Gula`, `• Garam`: an entry of a list. */
export function isListItem(line: string): boolean {
  return /^(?:\(?(?:\d{1,3}|\p{L}|[ivx]{1,4})[.)]|[•●▪*\-–—·‣])\s?\S/u.test(line);
}

const NAME = String.raw`\p{Lu}[\p{L}.'’\-]*(?:\s\p{Lu}[\p{L}.'’\-]*){0,3}`;
const NAME_LINE = new RegExp(String.raw`^${NAME}(?:(?:,|,?\s(?:&|dan))\s${NAME}){0,3}$`, 'u');

/** Personal names standing alone: up to four, of up to four words each. */
export function isNameLine(line: string): boolean {
  return line.length <= 90 && /\p{L}{3}/u.test(line) && NAME_LINE.test(line);
}
