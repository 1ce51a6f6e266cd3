import type { Block } from '../../shared/model/article.ts';

/** Where the keys of the list of blocks go from. */
export interface BlockPlace {
  readonly blocks: readonly Pick<Block, 'keep'>[];
  readonly active: number;
  /** How many blocks a page of the list holds. */
  readonly page: number;
}

/**
 * The block that a key goes to: the next or the one before, a page on or back, the first or last; D goes to the next dropped block,
 * T to the next kept one (text), with Shift to the one before. Undefined for a key that goes nowhere.
 */
export function placeOfKey(key: string, isShifted: boolean, place: BlockPlace): number | undefined {
  const { blocks, active, page } = place;
  const last = blocks.length - 1;
  const wanted = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + page,
    PageUp: active - page,
    Home: 0,
    End: last,
  }[key];
  if (wanted !== undefined) return Math.max(0, Math.min(last, wanted));
  const letter = key.toLowerCase();
  return letter === 'd' || letter === 't' ? nextOf(place, letter === 't', isShifted) : undefined;
}

/** The active block itself where there is no other one in that direction. */
function nextOf({ blocks, active }: BlockPlace, keep: boolean, isBackwards: boolean): number {
  const found = isBackwards
    ? blocks.slice(0, active).findLastIndex((block) => block.keep === keep)
    : blocks.findIndex((block, index) => index > active && block.keep === keep);
  return found < 0 ? active : found;
}
