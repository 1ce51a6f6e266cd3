import { sliceRange, type TextRange } from '../model/text-range.ts';

/** Code units of context kept on each side of a quote (the length that Hypothesis uses). */
const contextLength = 32;

/** The quote and context of a range, as a target stores them. */
export interface Quote {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Cuts the quote of `range` out of `text`, with up to 32 code units of context on each side. */
export function makeQuote(text: string, range: TextRange): Quote {
  return {
    quote: sliceRange(text, range),
    prefix: text.slice(Math.max(0, range.start - contextLength), range.start),
    suffix: text.slice(range.end, range.end + contextLength),
  };
}
