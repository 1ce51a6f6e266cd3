import { useState } from 'react';
import type { Block } from '../../shared/model/article.ts';

/** Which blocks of an article are chosen: the active one, or all from another one to it. */
export interface BlockChoice {
  /** Index of the active block. */
  readonly active: number;
  /** First and last index of the chosen blocks. */
  readonly from: number;
  readonly to: number;
  /** Makes a block the active one; `isExtended` keeps the other end of what is chosen. */
  readonly choose: (index: number, isExtended?: boolean) => void;
}

/** The choice in a list of blocks; nothing but the first block at the beginning. */
export function useBlockChoice(): BlockChoice {
  const [{ active, anchor }, setPlaces] = useState({ active: 0, anchor: 0 });
  return {
    active,
    from: Math.min(active, anchor),
    to: Math.max(active, anchor),
    choose: (index, isExtended = false) =>
      setPlaces((before) => ({ active: index, anchor: isExtended ? before.anchor : index })),
  };
}

/** The chosen ones of `blocks`. */
export function chosenBlocks(blocks: readonly Block[], { from, to }: BlockChoice): readonly Block[] {
  return blocks.slice(from, to + 1);
}
