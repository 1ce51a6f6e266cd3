import { useEffect, useState } from 'react';
import { LineRule, type RuleReach } from '../../shared/model/outlet-rule.ts';
import { describeFailure } from '../app/describe-failure.ts';
import { useWorkbench } from '../app/workbench-context.ts';

/** Milliseconds between what is typed and looking through every article of the outlet. */
const reachDelay = 250;

/** What a rule would do now; undefined for one that is no rule, and until it is known. */
export function useRuleReach({ outlet, kind, text }: Partial<LineRule>): {
  readonly reach: RuleReach | undefined;
  readonly failure: string | undefined;
} {
  const { client } = useWorkbench();
  const [found, setFound] = useState<{ readonly of: string; readonly reach: RuleReach }>();
  const [failure, setFailure] = useState<string>();
  const key = JSON.stringify([outlet, kind, text]);

  useEffect(() => {
    const rule = LineRule.safeParse({ outlet, kind, text }).data;
    if (rule === undefined) return undefined;
    let isCurrent = true;
    const timer = setTimeout(() => {
      client.request('outletRules.reach', { rule }).then(
        (reach) => isCurrent && setFound({ of: key, reach }),
        (error: unknown) => isCurrent && setFailure(describeFailure(error)),
      );
    }, reachDelay);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [client, outlet, kind, text, key]);

  return { reach: found?.of === key ? found.reach : undefined, failure };
}
