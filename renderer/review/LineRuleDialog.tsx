import { useEffect, useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { generaliseLine } from '../../shared/indonesian/line-pattern.ts';
import { LineRule, type RuleReach } from '../../shared/model/outlet-rule.ts';
import { describeFailure } from '../app/describe-failure.ts';
import { Modal } from '../app/Modal.tsx';
import { useWorkbench } from '../app/workbench-context.ts';
import { useHostText } from '../i18n/use-host-text.ts';
import { useRuleActs } from './use-rule-acts.ts';

interface LineRuleDialogProps {
  /** The line that a rule is made from. */
  readonly line: string;
  readonly outlet: string | undefined;
  readonly onClose: () => void;
}

/** Makes a rule from a line: always drop it, or lines like it, from its outlet; here too, as far as nobody has worked on them. */
export function LineRuleDialog({ line, outlet, onClose }: LineRuleDialogProps): ReactNode {
  const { t } = useTranslation();
  const { client } = useWorkbench();
  const hostText = useHostText();
  const { run, failure, reachText } = useRuleActs();
  const group = useId();
  const exact = line.trim().replace(/\s+/gu, ' ');
  const [kind, setKind] = useState<LineRule['kind']>('pattern');
  const [pattern, setPattern] = useState(() => generaliseLine(line));
  const [appliesHere, setAppliesHere] = useState(true);
  const [found, setFound] = useState<{ readonly of: string; readonly reach: RuleReach }>();
  const [unread, setUnread] = useState<string>();
  const text = kind === 'line' ? exact : pattern;
  const reach = found?.of === `${kind} ${text}` ? found.reach : undefined;
  const isReady = outlet !== undefined && text.trim() !== '';

  useEffect(() => {
    const rule = LineRule.safeParse({ outlet, kind, text }).data;
    if (rule === undefined) return undefined;
    let isCurrent = true;
    client.request('outletRules.reach', { rule }).then(
      (told) => isCurrent && setFound({ of: `${kind} ${text}`, reach: told }),
      (error: unknown) => isCurrent && setUnread(describeFailure(error)),
    );
    return () => {
      isCurrent = false;
    };
  }, [client, outlet, kind, text]);

  function save(): void {
    if (outlet === undefined) return;
    void run(async () => {
      const { id } = await client.request('outletRules.save', { rule: { outlet, kind, text } });
      if (appliesHere) await client.request('outletRules.apply', { id });
      onClose();
      return undefined;
    });
  }

  return (
    <Modal
      title={t('review.ruleTitle')}
      wide
      onClose={onClose}
      actions={
        <>
          <button type="button" className="button" onClick={onClose}>
            {t('app.cancel')}
          </button>
          <button type="button" className="button button--primary" disabled={!isReady} onClick={save}>
            {t('review.ruleSave')}
          </button>
        </>
      }
    >
      {outlet === undefined ? (
        <p className="failure">{t('review.ruleNeedsOutlet')}</p>
      ) : (
        <p>{t('review.ruleHelp', { outlet })}</p>
      )}
      <fieldset className="field">
        <legend className="field__label">{t('review.ruleLines')}</legend>
        <label className="choice">
          <input type="radio" name={group} checked={kind === 'line'} onChange={() => setKind('line')} />
          <span>
            {t('review.ruleExact')} <q lang="id">{exact}</q>
          </span>
        </label>
        <label className="choice">
          <input type="radio" name={group} checked={kind === 'pattern'} onChange={() => setKind('pattern')} />
          {t('review.rulePattern')}
        </label>
        <input
          className="input"
          lang="id"
          aria-label={t('review.rulePatternText')}
          aria-describedby={`${group}-help`}
          value={pattern}
          onChange={(event) => {
            setPattern(event.target.value);
            setKind('pattern');
          }}
        />
        <span id={`${group}-help`} className="field__help">
          {t('review.rulePatternHelp')}
        </span>
      </fieldset>
      <label className="choice">
        <input
          type="checkbox"
          checked={appliesHere}
          onChange={(event) => setAppliesHere(event.target.checked)}
        />
        {t('review.ruleHere')}
      </label>
      <p className="hint" role="status">
        {reach === undefined ? '' : reachText(reach)}
      </p>
      {(failure ?? unread) !== undefined && (
        <p className="failure" role="alert">
          {failure ?? hostText(unread ?? '')}
        </p>
      )}
    </Modal>
  );
}
