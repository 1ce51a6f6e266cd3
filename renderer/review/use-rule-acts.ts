import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LineCount, OutletRuleId, RuleReach } from '../../shared/model/outlet-rule.ts';
import { describeFailure } from '../app/describe-failure.ts';
import { useWorkbench } from '../app/workbench-context.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { useHostText } from '../i18n/use-host-text.ts';

/** What is told about an act, and how it is taken back where it dropped lines. */
export interface RuleTold {
  readonly text: string;
  readonly dropping?: { readonly id: OutletRuleId; readonly act: string };
}

/** Acts on outlet rules, and what is told about the last one. */
export interface RuleActs {
  readonly told: RuleTold | undefined;
  readonly failure: string | undefined;
  /** Runs an act and shows what it returns to be told; false when it failed. */
  readonly run: (act: () => Promise<RuleTold | undefined>) => Promise<boolean>;
  /** Drops the lines that fit a rule now. */
  readonly apply: (id: OutletRuleId) => Promise<RuleTold>;
  /** Keeps again what the last act dropped. */
  readonly takeBack: () => void;
  /** How many lines a rule is about, in words. */
  readonly reachText: (reach: RuleReach) => string;
  /** How many lines of how many articles, in words. */
  readonly countText: (count: LineCount) => string;
}

/** Carries out acts on outlet rules one after the other. */
export function useRuleActs(): RuleActs {
  const { t } = useTranslation();
  const { client } = useWorkbench();
  const { number } = useFormats();
  const hostText = useHostText();
  const [told, setTold] = useState<RuleTold>();
  const [failure, setFailure] = useState<string>();

  const countText = ({ articles, lines }: LineCount): string =>
    `${t('review.reachLines', { count: lines, formatted: number(lines) })} ${t('review.reachArticles', { count: articles, formatted: number(articles) })}`;
  const sparedText = (spared: number): readonly string[] =>
    spared > 0 ? [t('review.reachSpared', { count: spared, formatted: number(spared) })] : [];

  async function run(act: () => Promise<RuleTold | undefined>): Promise<boolean> {
    setFailure(undefined);
    try {
      setTold(await act());
      return true;
    } catch (error) {
      setFailure(describeFailure(error));
      return false;
    }
  }

  return {
    told,
    failure: failure === undefined ? undefined : hostText(failure),
    run,
    apply: async (id) => {
      const { act, ...reach } = await client.request('outletRules.apply', { id });
      const lines =
        reach.lines > 0 ? t('review.ruleDropped', { lines: countText(reach) }) : t('review.ruleDroppedNone');
      const text = [lines, ...sparedText(reach.spared)].join(' ');
      return reach.lines > 0 ? { text, dropping: { id, act } } : { text };
    },
    takeBack: () => {
      const dropping = told?.dropping;
      if (dropping === undefined) return;
      void run(async () => {
        const kept = await client.request('outletRules.takeBack', dropping);
        return { text: t('review.ruleTakenBack', { lines: countText(kept) }) };
      });
    },
    reachText: (reach) =>
      [
        countText(reach),
        ...sparedText(reach.spared),
        ...(reach.already > 0
          ? [t('review.reachAlready', { count: reach.already, formatted: number(reach.already) })]
          : []),
      ].join(' '),
    countText,
  };
}
