import { useId, type ReactNode } from 'react';
import './choice-field.css';

interface ChoiceFieldProps<Value extends string> {
  readonly label: string;
  readonly chosen: Value;
  /** `lang` is given where the label is in another language than the interface. */
  readonly choices: readonly { readonly value: Value; readonly label: string; readonly lang?: string }[];
  readonly onChoose: (value: Value) => void;
}

/** One choice of a few, all in sight: radio buttons that look like one divided control. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>): ReactNode {
  const name = useId();
  return (
    <fieldset className="field">
      <legend className="field__label">{props.label}</legend>
      <div className="choice-field">
        {props.choices.map(({ value, label, lang }) => (
          <label key={value} className="choice-field__choice" lang={lang}>
            <input
              type="radio"
              className="visually-hidden"
              name={name}
              checked={value === props.chosen}
              onChange={() => props.onChoose(value)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
