/** Number of words of a text: runs of letters, digits and marks, with inner hyphens, apostrophes, stops and commas ("1.302", "apa-apa"). */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}\p{M}]+(?:[-'’.,][\p{L}\p{N}\p{M}]+)*/gu)?.length ?? 0;
}
