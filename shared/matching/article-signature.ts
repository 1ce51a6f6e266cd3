import type { Block } from '../model/article.ts';
import { sliceRange } from '../model/text-range.ts';
import { textSignature } from './min-hash.ts';

/**
 * The signature by which near-duplicates of an article are found: of its kept text without captions, since page furniture is the same for
 * all the articles of an outlet. Undefined for a text that is too short to have one.
 */
export function articleSignature(text: string, blocks: readonly Block[]): Uint32Array | undefined {
  return textSignature(
    blocks
      .filter(({ keep, role }) => keep && role !== 'caption')
      .map((block) => sliceRange(text, block))
      .join('\n'),
  );
}
