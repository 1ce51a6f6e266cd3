import { sliceRange, type TextRange } from '../model/text-range.ts';

/**
 * How a target stands in the text: `anchored` (the text under its range is what was marked), `changed` (that text was
 * edited), `detached` (that text is gone; the range is empty and only says where it was).
 */
export type AnchorState = 'anchored' | 'changed' | 'detached';

/** The state of a target whose range is into `text`. Derived, never stored: text, range and quote decide it. */
export function anchorState(text: string, target: TextRange & { readonly quote: string }): AnchorState {
  if (target.start >= target.end) return 'detached';
  return sliceRange(text, target) === target.quote ? 'anchored' : 'changed';
}
