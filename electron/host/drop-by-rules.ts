import { fitsRule } from '../../shared/indonesian/line-pattern.ts';
import { ruleReason, type OutletRule } from '../../shared/model/outlet-rule.ts';
import { rangesOverlap, sliceRange } from '../../shared/model/text-range.ts';
import type { ImportedAnalysis } from './analyse-imported.ts';

/**
 * The analysis of a text with the lines dropped that the rules of its outlet are about. A line that came with a translation
 * stays.
 */
export function dropByRules(
  text: string,
  analysis: ImportedAnalysis,
  rules: readonly OutletRule[],
): ImportedAnalysis {
  const dropped = new Map(
    analysis.blocks.flatMap((block) => {
      const rule = block.keep ? rules.find((each) => fitsRule(each, sliceRange(text, block))) : undefined;
      const isTranslated = analysis.segments.some(
        ({ target = '', ...segment }) => target !== '' && rangesOverlap(segment, block),
      );
      return rule === undefined || isTranslated ? [] : [[block, rule.id] as const];
    }),
  );
  if (dropped.size === 0) return analysis;
  return {
    ...analysis,
    blocks: analysis.blocks.map((block) => {
      const rule = dropped.get(block);
      return rule === undefined ? block : { ...block, keep: false, reason: ruleReason(rule) };
    }),
    segments: analysis.segments.filter(
      (segment) => ![...dropped.keys()].some((block) => rangesOverlap(segment, block)),
    ),
  };
}
