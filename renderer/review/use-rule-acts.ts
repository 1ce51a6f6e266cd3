import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RuleReach } from '../../shared/model/outlet-rule.ts';
import { describeFailure } from '../app/describe-failure.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { useHostText } from '../i18n/use-host-text.ts';

/** Acts on outlet rules, and what is told about the last one. */
export interface RuleActs {
  readonly done: string | undefined;
  readonly failure: string | undefined;
  /** Runs an act and shows what it returns to be told. */
  readonly run: (act: () => Promise<string | undefined>) => Promise<void>;
  /** How many lines a rule is about, in words. */
  readonly reachText: (reach: RuleReach) => string;
}

/** Carries out acts on outlet rules one after the other. */
export function useRuleActs(): RuleActs {
  const { t } = useTranslation();
  const { number } = useFormats();
  const hostText = useHostText();
  const [done, setDone] = useState<string>();
  const [failure, setFailure] = useState<string>();
  return {
    done,
    failure: failure === undefined ? undefined : hostText(failure),
    run: async (act) => {
      setFailure(undefined);
      try {
        setDone(await act());
      } catch (error) {
        setFailure(describeFailure(error));
      }
    },
    reachText: ({ articles, lines, spared }) =>
      [
        t('review.reachLines', { count: lines, formatted: number(lines) }),
        t('review.reachArticles', { count: articles, formatted: number(articles) }),
        ...(spared > 0 ? [t('review.reachSpared', { count: spared, formatted: number(spared) })] : []),
      ].join(' '),
  };
}
