import { sliceRange, type TextRange } from '../model/text-range.ts';

/** Code units of context kept on each side of a quote (the length that Hypothesis uses). */
const contextLength = 32;

/** The quote and context of a range, as a target stores them. */
export interface Quote {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Cuts the quote of `range` out of `text`, with up to 32 code units of whole characters on each side. */
export function makeQuote(text: string, range: TextRange): Quote {
  return {
    quote: sliceRange(text, range),
    prefix: text.slice(Math.max(0, range.start - contextLength), range.start).replace(halfAtStart, ''),
    suffix: text.slice(range.end, range.end + contextLength).replace(halfAtEnd, ''),
  };
}

/** Half of a character outside the basic plane, cut through by the length limit: it could not be stored. */
const halfAtStart = /^[\udc00-\udfff]/;
const halfAtEnd = /[\ud800-\udbff]$/;
