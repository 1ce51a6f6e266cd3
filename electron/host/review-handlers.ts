import type { Handlers } from '../../shared/contract.ts';
import { patternFault, tidyPattern } from '../../shared/indonesian/line-pattern.ts';
import { OutletRuleId, type LineRule } from '../../shared/model/outlet-rule.ts';
import { RequestFailure } from '../../shared/request-failure.ts';
import { applyRule, ruleReach } from './apply-outlet-rule.ts';
import { authorNow } from './author-now.ts';
import type { HostContext } from './host-context.ts';
import { countDropped, keepAgain, type ChangedArticle } from './keep-again.ts';
import { failSave } from './save-failure.ts';

type ReviewMethod =
  | 'articles.setBlocks'
  | 'articles.setMetadata'
  | 'outletRules.list'
  | 'outletRules.save'
  | 'outletRules.remove'
  | 'outletRules.reach'
  | 'outletRules.apply'
  | 'outletRules.dropped'
  | 'outletRules.takeBack';

/** The handlers of all that people correct after an import: blocks, metadata, and rules for the next import. */
export function createReviewHandlers(context: HostContext): Pick<Handlers, ReviewMethod> {
  const { structure, outletRules } = context.workspace;

  /** No client's own save: every window loads the article again. */
  function tell(articles: readonly ChangedArticle[]): void {
    for (const article of articles) context.publish('article.saved', { ...article, client: '' });
    if (articles.length > 0) context.publish('articles.changed', {});
  }

  return {
    'articles.setBlocks': ({ id, baseRevision, changes, mayTake }) => {
      const edit = { changes, mayTake, reason: 'by-hand', newId: context.newId };
      const saved = structure.setBlocks(id, baseRevision, edit, authorNow(context));
      if (!saved.ok) {
        if (saved.problem.kind === 'takes') return saved.problem;
        return failSave(saved.problem, baseRevision);
      }
      if (saved.value !== baseRevision) tell([{ id, revision: saved.value }]);
      return { kind: 'saved', revision: saved.value };
    },
    'articles.setMetadata': ({ id, baseRevision, metadata }) => {
      const saved = structure.setMetadata(id, baseRevision, metadata, authorNow(context));
      if (!saved.ok) return failSave(saved.problem, baseRevision);
      if (saved.value !== baseRevision) tell([{ id, revision: saved.value }]);
      return { revision: saved.value };
    },
    'outletRules.list': () => [...outletRules.list()],
    'outletRules.save': ({ id, rule: wanted }) => {
      const rule = usableRule(wanted);
      const before = id === undefined ? undefined : outletRules.get(id);
      if (id !== undefined && before === undefined) throw ruleNotThere();
      const same = outletRules
        .ofOutlet(rule.outlet)
        .find((each) => each.id !== id && each.kind === rule.kind && each.text === rule.text);
      if (same !== undefined) return same;
      const saved = {
        ...rule,
        id: before?.id ?? OutletRuleId.parse(context.newId()),
        createdAt: before?.createdAt ?? context.clock().toISOString(),
      };
      outletRules.put(saved, authorNow(context));
      return saved;
    },
    'outletRules.remove': ({ id, keepAgain: isKeptAgain }) => {
      const { kept, changed } = context.workspace.transaction(() => {
        if (!outletRules.remove(id, authorNow(context))) throw ruleNotThere();
        return isKeptAgain ? keepAgain(context, id) : { kept: { articles: 0, lines: 0 }, changed: [] };
      });
      tell(changed);
      return kept;
    },
    'outletRules.dropped': ({ id }) => countDropped(context, id),
    'outletRules.takeBack': ({ id, act }) => {
      const { kept, changed } = keepAgain(context, id, act);
      tell(changed);
      return kept;
    },
    'outletRules.reach': ({ rule }) => ruleReach(context, rule),
    'outletRules.apply': ({ id }) => {
      const rule = outletRules.get(id);
      if (rule === undefined) throw ruleNotThere();
      const { outcome, changed } = applyRule(context, rule);
      tell(changed);
      return outcome;
    },
  };
}

function usableRule(rule: LineRule): LineRule {
  if (rule.kind === 'line') return rule;
  const text = tidyPattern(rule.text);
  const fault = patternFault(text);
  if (fault === undefined) return { ...rule, text };
  throw new RequestFailure(
    'invalid-input',
    fault === 'ellipsis-alone'
      ? 'Every line would fit this pattern: write before the … how the lines begin.'
      : 'In a pattern, … can stand at the end only.',
  );
}

function ruleNotThere(): RequestFailure {
  return new RequestFailure(
    'not-found',
    'The rule is not in this workspace. It may have been removed in another window.',
  );
}
