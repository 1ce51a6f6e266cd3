import { sliceRange, type TextRange } from '../../shared/model/text-range.ts';

/** Runs of letters and digits, joined by hyphens and apostrophes ("anak-anak", "Jum'at") and within numbers ("10.30"). */
const word = /[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}\p{N}]+|(?<=\p{N})[.,:]\p{N}+)*/gu;

/** The number of words under the ranges of a text. */
export function countWords(text: string, ranges: readonly TextRange[]): number {
  return ranges.reduce((sum, range) => sum + (sliceRange(text, range).match(word)?.length ?? 0), 0);
}
