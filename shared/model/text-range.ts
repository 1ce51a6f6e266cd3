import { z } from 'zod';

const offset = z.int().nonnegative();

/** A half-open range `[start, end)` of a text, in UTF-16 code units, with `start <= end`. */
export const TextRange = z.object({ start: offset, end: offset });
export type TextRange = Readonly<z.infer<typeof TextRange>>;

/** The text under a range. */
export function sliceRange(text: string, range: TextRange): string {
  return text.slice(range.start, range.end);
}

/** Whether two ranges have at least one code unit in common; ranges that only touch do not. */
export function rangesOverlap(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}
