import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LineCount, LineRule, OutletRule } from '../../shared/model/outlet-rule.ts';
import { Modal } from '../app/Modal.tsx';
import { useWorkbench } from '../app/workbench-context.ts';
import { OutletRuleRow } from './OutletRuleRow.tsx';
import { RemoveRuleQuestion } from './RemoveRuleQuestion.tsx';
import { RuleOutcome } from './RuleOutcome.tsx';
import { useRuleActs, type RuleTold } from './use-rule-acts.ts';
import './review.css';

interface OutletRulesDialogProps {
  readonly onClose: () => void;
}

interface OpenRemoval {
  readonly rule: OutletRule;
  readonly dropped: LineCount;
}

/** The rules for lines that imports drop, by outlet: changed, removed, and carried out on what is there. */
export function OutletRulesDialog({ onClose }: OutletRulesDialogProps): ReactNode {
  const { t } = useTranslation();
  const { client } = useWorkbench();
  const acts = useRuleActs();
  const [rules, setRules] = useState<readonly OutletRule[]>();
  const [removal, setRemoval] = useState<OpenRemoval>();
  const { run } = acts;

  useEffect(() => {
    void run(async () => {
      setRules(await client.request('outletRules.list', {}));
      return undefined;
    });
    // `run` is another function with every rendering.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [client]);

  function change(act: () => Promise<RuleTold | undefined>): void {
    void run(async () => {
      const told = await act();
      setRules(await client.request('outletRules.list', {}));
      return told;
    });
  }

  async function save(rule: OutletRule, { outlet, kind, text }: LineRule): Promise<RuleTold> {
    const saved = await client.request('outletRules.save', { id: rule.id, rule: { outlet, kind, text } });
    const reach = await client.request('outletRules.reach', { rule: saved });
    return { text: `${t('review.ruleChanged')} ${t('review.ruleFits', { lines: acts.reachText(reach) })}` };
  }

  async function remove(rule: OutletRule, keepAgain: boolean): Promise<RuleTold> {
    const kept = await client.request('outletRules.remove', { id: rule.id, keepAgain });
    const again = keepAgain ? [t('review.ruleKept', { lines: acts.countText(kept) })] : [];
    return { text: [t('review.ruleRemoved'), ...again].join(' ') };
  }

  /** Removes a rule that has dropped nothing; else a person is asked about the lines. */
  async function askToRemove(rule: OutletRule): Promise<RuleTold | undefined> {
    const dropped = await client.request('outletRules.dropped', { id: rule.id });
    if (dropped.lines === 0) return remove(rule, false);
    setRemoval({ rule, dropped });
    return undefined;
  }

  return (
    <Modal
      title={t('review.rulesTitle')}
      className="modal--large"
      onClose={onClose}
      actions={
        <button type="button" className="button button--primary" onClick={onClose}>
          {t('app.close')}
        </button>
      }
    >
      <p className="hint">{t('review.rulesHelp')}</p>
      <RuleOutcome acts={acts} />
      {rules?.length === 0 && <p>{t('review.rulesNone')}</p>}
      {rules !== undefined && rules.length > 0 && (
        <ul className="rule-list" aria-label={t('review.rulesTitle')}>
          {rules.map((rule) => (
            <OutletRuleRow
              key={rule.id}
              rule={rule}
              onChange={(changed) => change(() => save(rule, changed))}
              onApply={() => change(() => acts.apply(rule.id))}
              onRemove={() => change(() => askToRemove(rule))}
            />
          ))}
        </ul>
      )}
      {removal !== undefined && (
        <RemoveRuleQuestion
          rule={removal.rule}
          dropped={acts.countText(removal.dropped)}
          onAnswer={(keepAgain) => {
            setRemoval(undefined);
            if (keepAgain !== undefined) change(() => remove(removal.rule, keepAgain));
          }}
        />
      )}
    </Modal>
  );
}
