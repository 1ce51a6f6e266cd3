import { Trash2 } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LineRule, OutletRule } from '../../shared/model/outlet-rule.ts';

interface OutletRuleRowProps {
  readonly rule: OutletRule;
  readonly onChange: (rule: LineRule) => void;
  readonly onApply: () => void;
  readonly onRemove: () => void;
}

/** One rule of an outlet. Its text counts when the field is left or with Enter; Escape takes the old one back. */
export function OutletRuleRow({ rule, onChange, onApply, onRemove }: OutletRuleRowProps): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const [draft, setDraft] = useState<string>();

  function commit(): void {
    const text = draft?.trim() ?? '';
    setDraft(undefined);
    if (text !== '' && text !== rule.text) onChange({ ...rule, text });
  }

  return (
    <li className="rule-list__rule" aria-labelledby={`${id}-outlet`}>
      <h3 id={`${id}-outlet`} className="rule-list__outlet">
        {rule.outlet}
      </h3>
      <label className="field">
        <span className="field__label">{t('review.ruleKind')}</span>
        <select
          className="input"
          value={rule.kind}
          onChange={(event) =>
            onChange({ ...rule, kind: event.target.value === 'line' ? 'line' : 'pattern' })
          }
        >
          <option value="line">{t('review.ruleKindLine')}</option>
          <option value="pattern">{t('review.ruleKindPattern')}</option>
        </select>
      </label>
      <label className="field rule-list__text">
        <span className="field__label">{t('review.ruleText')}</span>
        <input
          className="input"
          lang="id"
          value={draft ?? rule.text}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit();
            if (event.key !== 'Escape' || draft === undefined) return;
            event.preventDefault();
            event.stopPropagation();
            setDraft(undefined);
          }}
        />
      </label>
      <button type="button" className="button" onClick={onApply}>
        {t('review.ruleApply')}
      </button>
      <button
        type="button"
        className="button button--quiet button--icon"
        aria-label={t('review.ruleRemove', { text: rule.text })}
        onClick={onRemove}
      >
        <Trash2 aria-hidden size={16} />
      </button>
    </li>
  );
}
