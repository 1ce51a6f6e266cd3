/**
 * How well a text answers what was typed; undefined when it does not. Every word typed must be in the text, letter by
 * letter in order, though not side by side ("ctn" finds "Confirm, to next"). Whole words and beginnings of words weigh
 * most, gaps count against; letters strewn too thinly are no match. Upper case and accents do not matter. Higher is better; nothing typed scores 0 everywhere.
 */
export function fuzzyScore(typed: string, text: string): number | undefined {
  const folded = fold(text);
  let total = 0;
  for (const word of fold(typed)
    .split(/\s+/)
    .filter((one) => one !== '')) {
    const score = wordScore(word, folded);
    if (score === undefined || score <= 0) return undefined;
    total += score;
  }
  return total;
}

const accents = /\p{M}/gu;

function fold(text: string): string {
  return text.normalize('NFD').replace(accents, '').toLowerCase();
}

/** Tried from each place where the first letter is: the best way to place the word counts. */
function wordScore(word: string, text: string): number | undefined {
  let best: number | undefined;
  for (
    let start = text.indexOf(word.charAt(0));
    start !== -1;
    start = text.indexOf(word.charAt(0), start + 1)
  ) {
    const score = scoreFrom(word, text, start);
    if (score !== undefined && (best === undefined || score > best)) best = score;
  }
  return best;
}

function scoreFrom(word: string, text: string, start: number): number | undefined {
  let score = 0;
  let before = start - 1;
  for (const letter of word) {
    const at = text.indexOf(letter, before + 1);
    if (at === -1) return undefined;
    score += at === 0 ? 9 : startsWord(text, at) ? 8 : 2;
    if (at === before + 1) score += 4;
    else score -= Math.min(at - before - 1, 6);
    before = at;
  }
  return score;
}

function startsWord(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1));
}
