import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LineRule } from '../../shared/model/outlet-rule.ts';

interface RuleLinesFieldProps {
  /** The line that the rule is made from. */
  readonly exact: string;
  readonly kind: LineRule['kind'];
  readonly pattern: string;
  readonly isFaulty: boolean;
  /** Id of the element that says what is wrong with the pattern. */
  readonly noteId: string;
  readonly onKind: (kind: LineRule['kind']) => void;
  readonly onPattern: (pattern: string) => void;
}

/** Which lines a rule is about: exactly one, or all of a pattern. */
export function RuleLinesField(props: RuleLinesFieldProps): ReactNode {
  const { exact, kind, pattern, isFaulty, noteId, onKind, onPattern } = props;
  const { t } = useTranslation();
  const group = useId();
  return (
    <fieldset className="field">
      <legend className="field__label">{t('review.ruleLines')}</legend>
      <label className="choice">
        <input type="radio" name={group} checked={kind === 'line'} onChange={() => onKind('line')} />
        <span>
          {t('review.ruleExact')} <q lang="id">{exact}</q>
        </span>
      </label>
      <label className="choice">
        <input type="radio" name={group} checked={kind === 'pattern'} onChange={() => onKind('pattern')} />
        {t('review.rulePattern')}
      </label>
      <input
        className="input"
        lang="id"
        aria-label={t('review.rulePatternText')}
        aria-describedby={`${group}-help ${noteId}`}
        aria-invalid={isFaulty}
        value={pattern}
        onChange={(event) => {
          onPattern(event.target.value);
          onKind('pattern');
        }}
      />
      <span id={`${group}-help`} className="field__help">
        {t('review.rulePatternHelp')}
      </span>
    </fieldset>
  );
}
