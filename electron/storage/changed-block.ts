import { z } from 'zod';
import { BlockRole, type Block } from '../../shared/model/article.ts';
import type { BlockChange } from '../../shared/model/block-change.ts';
import { reasonName } from '../../shared/model/outlet-rule.ts';
import type { LoggedChange } from './history-rows.ts';

/** Roles of what is translated: page chrome that a person says to be one of these is kept. */
const textRoles: ReadonlySet<BlockRole> = new Set<BlockRole>([
  'title',
  'kicker',
  'standfirst',
  'paragraph',
  'subheading',
  'caption',
]);

/** A logged change by which a block was kept. */
const Keeping = z.object({
  before: z.object({ role: BlockRole.optional(), reason: z.string().optional() }),
  after: z.object({ keep: z.literal(true), role: BlockRole.optional() }),
});

/**
 * A block as a change leaves it. Role and keep never contradict each other: page chrome is dropped, and what is kept is no page
 * chrome but a paragraph, until it has another role. One that a person drops again has the role and the reason that it had before
 * it was kept; the id of a rule is not among them, since it is the person who has dropped it.
 *
 * @param lastFlip the newest logged change by which the block was kept or dropped
 */
export function changedBlock(
  block: Block,
  change: BlockChange | undefined,
  reason: string,
  lastFlip: () => LoggedChange | undefined,
): Block {
  if (change === undefined) return block;
  const { start, end } = block;
  const keep = change.keep ?? keepOf(block, change.role);
  const role = change.role ?? block.role;
  if (keep) return { start, end, role: role === 'boilerplate' ? 'paragraph' : role, keep };
  if (!block.keep) return { ...block, role };
  if (reason !== 'by-hand') return { start, end, role, keep, reason };
  const keeping = Keeping.safeParse(lastFlip()).data;
  const earlier = keeping?.after.role === block.role ? keeping.before.role : undefined;
  const why = keeping?.before.reason ?? reason;
  return { start, end, role: change.role ?? earlier ?? role, keep, reason: reasonName(why) };
}

function keepOf(block: Block, role: BlockRole | undefined): boolean {
  if (role === 'boilerplate') return false;
  return block.keep || (role !== undefined && block.role === 'boilerplate' && textRoles.has(role));
}
