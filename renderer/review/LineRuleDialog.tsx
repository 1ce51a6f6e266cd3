import { useId, useState, type ReactNode, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { fitsRule, generaliseLine, patternFault, tidyPattern } from '../../shared/indonesian/line-pattern.ts';
import type { LineRule } from '../../shared/model/outlet-rule.ts';
import { Modal } from '../app/Modal.tsx';
import { useHostText } from '../i18n/use-host-text.ts';
import { RuleLinesField } from './RuleLinesField.tsx';
import type { RuleActs } from './use-rule-acts.ts';
import { useRuleReach } from './use-rule-reach.ts';

interface LineRuleDialogProps {
  /** The line that a rule is made from. */
  readonly line: string;
  readonly outlet: string | undefined;
  /** Shows a failure here, and what came of the rule after this dialog. */
  readonly acts: RuleActs;
  /** Makes the rule, and applies it to what is there. For an article without an outlet, that is entered first. True when done. */
  readonly onMake: (rule: LineRule, appliesHere: boolean) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Makes a rule from a line: always drop it, or lines like it, from its outlet; here too, as far as nobody has worked on them. */
export function LineRuleDialog({ line, outlet, acts, onMake, onClose }: LineRuleDialogProps): ReactNode {
  const { t } = useTranslation();
  const hostText = useHostText();
  const form = useId();
  const exact = line.trim().replace(/\s+/gu, ' ');
  const [kind, setKind] = useState<LineRule['kind']>('pattern');
  const [pattern, setPattern] = useState(() => generaliseLine(line));
  const [appliesHere, setAppliesHere] = useState(true);
  const [named, setNamed] = useState('');
  const text = kind === 'line' ? exact : tidyPattern(pattern);
  const fault = kind === 'line' ? undefined : patternFault(text);
  const { reach, failure } = useRuleReach({ kind, ...(outlet === undefined ? {} : { outlet }), text });
  const of = outlet ?? named.trim();
  const isReady = of !== '' && text !== '' && fault === undefined;
  const doesFit = text === '' || fitsRule({ kind, text }, line);

  function save(event: SubmitEvent): void {
    event.preventDefault();
    if (!isReady) return;
    void onMake({ outlet: of, kind, text }, appliesHere).then((isMade) => isMade && onClose());
  }

  function noteText(): string {
    if (fault === 'ellipsis-alone') return t('review.patternAlone');
    if (fault === 'ellipsis-inside') return t('review.patternInside');
    if (!doesFit) return t('review.patternMisfit');
    return reach === undefined ? '' : acts.reachText(reach);
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
          <button type="submit" form={form} className="button button--primary" disabled={!isReady}>
            {t('review.ruleSave')}
          </button>
        </>
      }
    >
      <form id={form} className="rule-form" onSubmit={save}>
        {outlet === undefined ? (
          <label className="field">
            <span className="field__label">{t('review.outlet')}</span>
            <input
              className="input"
              value={named}
              aria-describedby={`${form}-outlet`}
              onChange={(event) => setNamed(event.target.value)}
            />
            <span id={`${form}-outlet`} className="field__help">
              {t('review.ruleNeedsOutlet')}
            </span>
          </label>
        ) : (
          <p>{t('review.ruleHelp', { outlet })}</p>
        )}
        <RuleLinesField
          exact={exact}
          kind={kind}
          pattern={pattern}
          isFaulty={fault !== undefined}
          noteId={`${form}-note`}
          onKind={setKind}
          onPattern={setPattern}
        />
        <label className="choice">
          <input
            type="checkbox"
            checked={appliesHere}
            onChange={(event) => setAppliesHere(event.target.checked)}
          />
          {t('review.ruleHere')}
        </label>
        <p
          id={`${form}-note`}
          className={fault === undefined && doesFit ? 'hint' : 'metadata-note__fault'}
          role="status"
        >
          {noteText()}
        </p>
      </form>
      {(acts.failure ?? failure) !== undefined && (
        <p className="failure" role="alert">
          {acts.failure ?? hostText(failure ?? '')}
        </p>
      )}
    </Modal>
  );
}
