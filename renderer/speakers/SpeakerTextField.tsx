import { useId, useState, type ReactNode } from 'react';

interface SpeakerTextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly isReadOnly: boolean;
  /** Several lines. */
  readonly isLong?: boolean;
  readonly onCommit: (text: string) => void;
}

/** A text that counts when the field is left, or with Enter where it is one line; Escape takes the old one back. */
export function SpeakerTextField({
  label,
  value,
  isReadOnly,
  isLong = false,
  onCommit,
}: SpeakerTextFieldProps): ReactNode {
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const commit = (): void => {
    if (draft !== undefined && draft !== value) onCommit(draft);
    setDraft(undefined);
  };
  const common = {
    id,
    className: 'input',
    value: draft ?? value,
    readOnly: isReadOnly,
    onBlur: commit,
    onChange: (event: { readonly target: { readonly value: string } }) => setDraft(event.target.value),
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.key === 'Enter' && !isLong) commit();
      if (event.key !== 'Escape' || draft === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      setDraft(undefined);
    },
  };
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      {isLong ? <textarea rows={2} {...common} /> : <input {...common} />}
    </div>
  );
}
