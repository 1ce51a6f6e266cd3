/**
 * Whether every word of `query` (separated by white space) occurs in the texts, in any case, as a whole word or as a part
 * of one. An empty query is contained in everything.
 */
export function containsEveryWord(query: string, texts: readonly string[]): boolean {
  const words = query
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return true;
  const folded = texts.map((text) => text.toLowerCase());
  return words.every((word) => folded.some((text) => text.includes(word)));
}
