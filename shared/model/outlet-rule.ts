import { z } from 'zod';

/** Identifies an outlet rule; a UUIDv7 made by the host. */
export const OutletRuleId = z.uuid().brand<'OutletRuleId'>();
export type OutletRuleId = z.infer<typeof OutletRuleId>;

/**
 * Which lines a rule is about: the `line` that `text` is, or all that fit the `pattern` in `text` (`shared/indonesian/line-pattern.ts`).
 */
export const LineRule = z.object({
  /** Name of the outlet as articles have it; upper and lower case count as equal. */
  outlet: z.string().trim().min(1),
  kind: z.enum(['line', 'pattern']),
  text: z.string().trim().min(1),
});
export type LineRule = Readonly<z.infer<typeof LineRule>>;

/** "Always drop lines like this from this outlet", as it is remembered in the workspace. */
export const OutletRule = z.object({ id: OutletRuleId, ...LineRule.shape, createdAt: z.iso.datetime() });
export type OutletRule = Readonly<z.infer<typeof OutletRule>>;

/** How many lines of how many articles. */
export const LineCount = z.object({ articles: z.int().nonnegative(), lines: z.int().nonnegative() });
export type LineCount = Readonly<z.infer<typeof LineCount>>;

/**
 * What a rule does, or would do, to the articles that are there: how many lines of how many articles it drops, how many it
 * leaves because somebody has translated or annotated them, and in how many articles lines that fit are dropped already.
 */
export const RuleReach = z.object({
  ...LineCount.shape,
  spared: z.int().nonnegative(),
  already: z.int().nonnegative(),
});
export type RuleReach = Readonly<z.infer<typeof RuleReach>>;

/** What a rule did to the articles that are there; `act` names this one time, so that it can be taken back. */
export const RuleOutcome = z.object({ ...RuleReach.shape, act: z.uuid() });
export type RuleOutcome = Readonly<z.infer<typeof RuleOutcome>>;

/** The reason on a block that a rule has dropped: with the id, so that the rule's lines can be told from all others. */
export function ruleReason(id: OutletRuleId): string {
  return `outlet-rule:${id}`;
}

/** The name of a reason without the id of the rule in it. */
export function reasonName(reason: string): string {
  return reason.replace(/^outlet-rule:.*$/u, 'outlet-rule');
}
