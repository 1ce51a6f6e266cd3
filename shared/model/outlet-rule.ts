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

/**
 * What a rule does, or would do, to the articles that are there: how many lines of how many articles it drops, and how
 * many it leaves because somebody has translated or annotated them.
 */
export const RuleReach = z.object({
  articles: z.int().nonnegative(),
  lines: z.int().nonnegative(),
  spared: z.int().nonnegative(),
});
export type RuleReach = Readonly<z.infer<typeof RuleReach>>;
