import type { Author } from '../storage/author.ts';
import type { HostContext } from './host-context.ts';

/** The author of what is being done now, as one act of its own. */
export function authorNow(context: HostContext): Author {
  return { actor: context.actor(), at: context.clock(), batch: context.newId() };
}
