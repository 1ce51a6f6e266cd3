import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutletRule } from '../../shared/model/outlet-rule.ts';
import { Modal } from '../app/Modal.tsx';
import { useWorkbench } from '../app/workbench-context.ts';
import { OutletRuleRow } from './OutletRuleRow.tsx';
import { useRuleActs } from './use-rule-acts.ts';
import './review.css';

interface OutletRulesDialogProps {
  readonly onClose: () => void;
}

/** The rules for lines that imports drop, by outlet: changed, removed, and carried out on what is there. */
export function OutletRulesDialog({ onClose }: OutletRulesDialogProps): ReactNode {
  const { t } = useTranslation();
  const { client } = useWorkbench();
  const acts = useRuleActs();
  const [rules, setRules] = useState<readonly OutletRule[]>();
  const { run, reachText } = acts;

  useEffect(() => {
    void run(async () => {
      setRules(await client.request('outletRules.list', {}));
      return undefined;
    });
    // `run` is another function with every rendering.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [client]);

  function change(act: () => Promise<string | undefined>): void {
    void run(async () => {
      const done = await act();
      setRules(await client.request('outletRules.list', {}));
      return done;
    });
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
      <p role="status" className="review__outcome">
        {acts.done}
      </p>
      {acts.failure !== undefined && (
        <p className="failure" role="alert">
          {acts.failure}
        </p>
      )}
      {rules?.length === 0 && <p>{t('review.rulesNone')}</p>}
      {rules !== undefined && rules.length > 0 && (
        <ul className="rule-list" aria-label={t('review.rulesTitle')}>
          {rules.map((rule) => (
            <OutletRuleRow
              key={rule.id}
              rule={rule}
              onChange={({ outlet, kind, text }) =>
                change(async () => {
                  await client.request('outletRules.save', { id: rule.id, rule: { outlet, kind, text } });
                  return t('review.ruleChanged');
                })
              }
              onApply={() =>
                change(async () => reachText(await client.request('outletRules.apply', { id: rule.id })))
              }
              onRemove={() =>
                change(async () => {
                  await client.request('outletRules.remove', { id: rule.id });
                  return t('review.ruleRemoved');
                })
              }
            />
          ))}
        </ul>
      )}
    </Modal>
  );
}
