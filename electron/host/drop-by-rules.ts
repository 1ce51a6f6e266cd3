import { fitsRule } from '../../shared/indonesian/line-pattern.ts';
import type { LineRule } from '../../shared/model/outlet-rule.ts';
import { rangesOverlap, sliceRange } from '../../shared/model/text-range.ts';
import type { ImportedAnalysis } from './analyse-imported.ts';

/**
 * The analysis of a text with the lines dropped that the rules of its outlet are about. A line that came with a translation
 * stays.
 */
export function dropByRules(
  text: string,
  analysis: ImportedAnalysis,
  rules: readonly LineRule[],
): ImportedAnalysis {
  const dropped = analysis.blocks.filter(
    (block) =>
      block.keep &&
      rules.some((rule) => fitsRule(rule, sliceRange(text, block))) &&
      !analysis.segments.some(
        ({ target = '', ...segment }) => target !== '' && rangesOverlap(segment, block),
      ),
  );
  if (dropped.length === 0) return analysis;
  return {
    ...analysis,
    blocks: analysis.blocks.map((block) =>
      dropped.includes(block) ? { ...block, keep: false, reason: 'outlet-rule' } : block,
    ),
    segments: analysis.segments.filter((segment) => !dropped.some((block) => rangesOverlap(segment, block))),
  };
}
