import { Plus, X } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface AliasFieldProps {
  readonly aliases: readonly string[];
  readonly isReadOnly: boolean;
  readonly onAdd: (alias: string) => void;
  readonly onRemove: (alias: string) => void;
}

/** The other names of a speaker, each with a button that removes it, and a field for one more. */
export function AliasField({ aliases, isReadOnly, onAdd, onRemove }: AliasFieldProps): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const [typed, setTyped] = useState('');

  function add(): void {
    if (typed.trim() !== '') onAdd(typed.trim());
    setTyped('');
  }

  return (
    <div className="field">
      <span className="field__label" id={`${id}-label`}>
        {t('speakers.aliases')}
      </span>
      {aliases.length > 0 && (
        <ul className="alias-list" aria-labelledby={`${id}-label`}>
          {aliases.map((alias) => (
            <li key={alias} className="alias-list__alias">
              {alias}
              {!isReadOnly && (
                <button
                  type="button"
                  className="alias-list__remove"
                  aria-label={t('speakers.removeAlias', { alias })}
                  onClick={() => onRemove(alias)}
                >
                  <X aria-hidden size={12} />
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {!isReadOnly && (
        <div className="alias-list__new">
          <input
            className="input"
            aria-label={t('speakers.addAlias')}
            placeholder={t('speakers.addAlias')}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') add();
            }}
          />
          <button
            type="button"
            className="button button--icon"
            aria-label={t('speakers.addAlias')}
            disabled={typed.trim() === ''}
            onClick={add}
          >
            <Plus aria-hidden size={16} />
          </button>
        </div>
      )}
    </div>
  );
}
