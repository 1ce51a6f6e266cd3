import { fitsRule } from '../../shared/indonesian/line-pattern.ts';
import type { Article, Block } from '../../shared/model/article.ts';
import type { ArticleId } from '../../shared/model/ids.ts';
import {
  ruleReason,
  type LineRule,
  type OutletRule,
  type RuleOutcome,
  type RuleReach,
} from '../../shared/model/outlet-rule.ts';
import { rangesOverlap, sliceRange } from '../../shared/model/text-range.ts';
import { authorNow } from './author-now.ts';
import type { HostContext } from './host-context.ts';
import type { ChangedArticle } from './keep-again.ts';

/** What a rule would do now to the articles of its outlet that are there. */
export function ruleReach(context: HostContext, rule: LineRule): RuleReach {
  return sumReach(reading(context, rule).map(({ lines }) => lines));
}

/** Drops the lines that fit a rule, in one transaction. Lines that somebody has worked on are spared. */
export function applyRule(
  context: HostContext,
  rule: OutletRule,
): { readonly outcome: RuleOutcome; readonly changed: readonly ChangedArticle[] } {
  const author = authorNow(context);
  return context.workspace.transaction(() => {
    const found = reading(context, rule);
    const changed = found
      .filter(({ lines }) => lines.free.length > 0)
      .map(({ id, revision, lines }) => {
        const changes = lines.free.map(({ start }) => ({ start, keep: false }));
        const edit = { changes, reason: ruleReason(rule.id), mayTake: false, newId: context.newId };
        const saved = context.workspace.structure.setBlocks(id, revision, edit, author);
        if (!saved.ok)
          throw new Error(`The rule does not fit article ${id}: ${JSON.stringify(saved.problem)}`);
        return { id, revision: saved.value };
      });
    return { outcome: { ...sumReach(found.map(({ lines }) => lines)), act: author.batch }, changed };
  });
}

/** Lines that fit a rule: kept ones that are `free`, kept ones with work on them, and whether there are dropped ones. */
interface RuleLines {
  readonly free: readonly Block[];
  readonly spared: number;
  readonly hasDropped: boolean;
}

/** What is left of an article of the rule's outlet once its lines were looked at: the texts of all at once could be many. */
interface ReadArticle {
  readonly id: ArticleId;
  readonly revision: number;
  readonly lines: RuleLines;
}

function reading({ workspace }: HostContext, rule: LineRule): readonly ReadArticle[] {
  return workspace.structure.ofOutlet(rule.outlet).flatMap((id) => {
    const article = workspace.articles.get(id);
    return article === undefined ? [] : [{ id, revision: article.revision, lines: linesOf(article, rule) }];
  });
}

function linesOf(article: Article, rule: LineRule): RuleLines {
  const fitting = article.blocks.filter((block) => fitsRule(rule, sliceRange(article.sourceText, block)));
  const kept = fitting.filter(({ keep }) => keep);
  const free = kept.filter((block) => !isWorkedOn(article, block));
  return { free, spared: kept.length - free.length, hasDropped: kept.length < fitting.length };
}

/** Whether a translation, a note or a span, on either side, is on a block. */
function isWorkedOn({ segments, annotations }: Article, block: Block): boolean {
  const own = segments.filter((segment) => rangesOverlap(segment, block));
  const ids = new Set(own.map(({ id }) => id));
  return (
    own.some(({ target, note }) => target !== '' || note !== '') ||
    annotations.some(({ targets }) =>
      targets.some((each) => (each.side === 'source' ? rangesOverlap(each, block) : ids.has(each.segmentId))),
    )
  );
}

function sumReach(all: readonly RuleLines[]): RuleReach {
  const reach = { articles: 0, lines: 0, spared: 0, already: 0 };
  for (const { free, spared, hasDropped } of all) {
    reach.articles += free.length > 0 ? 1 : 0;
    reach.lines += free.length;
    reach.spared += spared;
    reach.already += hasDropped ? 1 : 0;
  }
  return reach;
}
