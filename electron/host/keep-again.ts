import type { ArticleId } from '../../shared/model/ids.ts';
import { ruleReason, type LineCount, type OutletRuleId } from '../../shared/model/outlet-rule.ts';
import { authorNow } from './author-now.ts';
import type { HostContext } from './host-context.ts';

/** An article that an act has changed, at the revision after it. */
export interface ChangedArticle {
  readonly id: ArticleId;
  readonly revision: number;
}

/** The lines that a rule has dropped and that nobody has kept or dropped since. */
export function countDropped({ workspace }: HostContext, rule: OutletRuleId): LineCount {
  const dropped = workspace.structure.droppedFor(ruleReason(rule));
  return { articles: dropped.length, lines: dropped.reduce((sum, { starts }) => sum + starts.length, 0) };
}

/**
 * Keeps the lines again that a rule has dropped, or only those that it dropped in one act, in one transaction. Lines that a
 * person has kept or dropped since stay as that person left them.
 */
export function keepAgain(
  context: HostContext,
  rule: OutletRuleId,
  act?: string,
): { readonly kept: LineCount; readonly changed: readonly ChangedArticle[] } {
  const { structure } = context.workspace;
  const author = authorNow(context);
  return context.workspace.transaction(() => {
    const dropped = structure.droppedFor(ruleReason(rule), act);
    const changed = dropped.map(({ id, revision, starts }) => {
      const changes = starts.map((start) => ({ start, keep: true }));
      const edit = { changes, reason: 'by-hand', mayTake: false, newId: context.newId };
      const saved = structure.setBlocks(id, revision, edit, author);
      if (!saved.ok)
        throw new Error(`The lines of article ${id} cannot be kept: ${JSON.stringify(saved.problem)}`);
      return { id, revision: saved.value };
    });
    const lines = dropped.reduce((sum, { starts }) => sum + starts.length, 0);
    return { kept: { articles: dropped.length, lines }, changed };
  });
}
