import { MapPin } from 'lucide-react';
import { useId, useState, type ChangeEvent, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FoundPlace } from './where-found.ts';

/** What a field of the metadata is made of. */
export interface MetadataInputProps {
  readonly label: string;
  readonly value: string;
  readonly place: FoundPlace | undefined;
  /** Where the value comes from, in words. */
  readonly origin: string;
  /** What is stored for what was written; undefined where it cannot be read. Without it, the words themselves are. */
  readonly read?: (text: string) => string | undefined;
  /** What can be read. */
  readonly help?: string;
  /** Whether it often needs more than one line; it is one paragraph all the same. */
  readonly isLong?: boolean;
  readonly onShow: (place: FoundPlace) => void;
  readonly onCommit: (value: string) => void;
}

/** One field of the metadata. It counts when it is left or with Enter; Escape takes the old one back. */
export function MetadataInput({
  label,
  value,
  place,
  origin,
  read,
  help,
  isLong = false,
  onShow,
  onCommit,
}: MetadataInputProps): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const [isUnread, setUnread] = useState(false);

  function commit(): void {
    const text = draft?.trim().replace(/\s+/gu, ' ') ?? value;
    const stored = text === '' || read === undefined ? text : read(text);
    setUnread(stored === undefined && text !== value);
    if (text !== value && stored === undefined) return;
    setDraft(undefined);
    if (text !== value && stored !== undefined) onCommit(stored);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter') {
      event.preventDefault();
      commit();
    }
    if (event.key !== 'Escape' || draft === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    setDraft(undefined);
    setUnread(false);
  }

  const common = {
    id,
    className: isLong ? 'input metadata-long' : 'input',
    value: draft ?? value,
    'aria-describedby': `${id}-note`,
    'aria-invalid': isUnread,
    onBlur: commit,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => setDraft(event.target.value),
    onKeyDown,
  };
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      {isLong ? <textarea rows={1} {...common} /> : <input {...common} />}
      <div id={`${id}-note`} className="metadata-note">
        {isUnread && <span className="metadata-note__fault">{help}</span>}
        {!isUnread && value !== '' && place === undefined && origin}
        {!isUnread && place !== undefined && (
          <button
            type="button"
            className="button button--quiet button--small"
            aria-label={t('review.showFound', { field: label })}
            onClick={() => onShow(place)}
          >
            <MapPin aria-hidden size={13} />
            {t('review.inText')}
          </button>
        )}
      </div>
    </div>
  );
}
