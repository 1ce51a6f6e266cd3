import { CircleHelp } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AttributeValue } from '../../shared/model/annotation.ts';
import type { SchemeAttribute } from '../../shared/model/scheme.ts';
import { useLocalized } from '../editor/use-localized.ts';

interface ChoiceFieldProps {
  readonly attribute: Extract<SchemeAttribute, { readonly type: 'choice' | 'choices' }>;
  readonly value: AttributeValue | undefined;
  /** Whether the next key picks a label here. */
  readonly isPicking: boolean;
  readonly onChange: (value: AttributeValue | undefined) => void;
}

/** The labels of a choice attribute as buttons; what they mean, with an example, on demand. */
export function ChoiceField({ attribute, value, isPicking, onChange }: ChoiceFieldProps): ReactNode {
  const { t } = useTranslation();
  const localized = useLocalized();
  const helpId = useId();
  const [isHelpOpen, setHelpOpen] = useState(false);
  const chosen: readonly string[] = Array.isArray(value) ? value : value === undefined ? [] : [String(value)];
  const choose = (label: string): void => {
    const others = chosen.filter((one) => one !== label);
    const next = chosen.includes(label) ? others : [...others, label];
    if (attribute.type === 'choices') onChange(next.length === 0 ? undefined : next);
    else onChange(chosen.includes(label) ? undefined : label);
  };
  const name = localized(attribute.name);
  return (
    <fieldset className={`attribute-field${isPicking ? ' attribute-field--picking' : ''}`}>
      <legend>
        {name} <kbd>{attribute.key.toUpperCase()}</kbd>
      </legend>
      <button
        type="button"
        className="attribute-field__help-button"
        aria-label={t('annotation.explain', { name })}
        title={t('annotation.explain', { name })}
        aria-expanded={isHelpOpen}
        aria-controls={isHelpOpen ? helpId : undefined}
        onClick={() => setHelpOpen(!isHelpOpen)}
      >
        <CircleHelp aria-hidden size={13} />
      </button>
      <div className="attribute-field__labels">
        {attribute.labels.map((label) => (
          <button
            key={label.id}
            type="button"
            className="attribute-field__label"
            aria-pressed={chosen.includes(label.id)}
            title={label.definition === undefined ? undefined : localized(label.definition)}
            onClick={() => choose(label.id)}
          >
            {localized(label.name)}
          </button>
        ))}
      </div>
      {isHelpOpen && <Explanation id={helpId} attribute={attribute} />}
    </fieldset>
  );
}

interface ExplanationProps {
  readonly id: string;
  readonly attribute: ChoiceFieldProps['attribute'];
}

function Explanation({ id, attribute }: ExplanationProps): ReactNode {
  const localized = useLocalized();
  return (
    <div id={id} className="attribute-field__help">
      {attribute.definition !== undefined && <p>{localized(attribute.definition)}</p>}
      <dl>
        {attribute.labels.map((label) => (
          <div key={label.id}>
            <dt>
              {localized(label.name)} <kbd>{label.key.toUpperCase()}</kbd>
            </dt>
            <dd>
              {label.definition !== undefined && localized(label.definition)}{' '}
              {label.example !== undefined && <q lang="id">{label.example}</q>}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
