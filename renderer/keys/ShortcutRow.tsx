import { RotateCcw } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommandId } from '../../shared/commands.ts';
import type { ChosenKeys } from '../../shared/keys/command-keys.ts';
import { useSettings } from '../app/workbench-context.ts';
import { KeyRecorder } from './KeyRecorder.tsx';
import type { Shortcut } from './use-shortcut-groups.ts';

interface ShortcutRowProps {
  readonly shortcut: Shortcut;
  readonly onChange: (keys: ChosenKeys) => void;
}

/** A command or an act of the editor with its key; the key of a command can be recorded anew. */
export function ShortcutRow({ shortcut, onChange }: ShortcutRowProps): ReactNode {
  const { t } = useTranslation();
  const [isRecording, setRecording] = useState(false);
  const { name, key, note, command } = shortcut;
  return (
    <li className="shortcuts__row">
      <span className="shortcuts__name">
        {name}
        {note !== undefined && <span className="shortcuts__note">{note}</span>}
      </span>
      {key === undefined ? (
        <span className="shortcuts__none">{t('shortcuts.noKey')}</span>
      ) : (
        <kbd className="key">{key}</kbd>
      )}
      {command !== undefined && (
        <RowActs
          command={command}
          name={name}
          isRecording={isRecording}
          onRecord={() => setRecording(!isRecording)}
          onChange={onChange}
        />
      )}
      {command !== undefined && isRecording && (
        <KeyRecorder
          command={command}
          name={name}
          onKeys={(keys) => {
            setRecording(false);
            onChange(keys);
          }}
          onStop={() => setRecording(false)}
        />
      )}
    </li>
  );
}

interface RowActsProps {
  readonly command: CommandId;
  readonly name: string;
  readonly isRecording: boolean;
  readonly onRecord: () => void;
  readonly onChange: (keys: ChosenKeys) => void;
}

function RowActs({ command, name, isRecording, onRecord, onChange }: RowActsProps): ReactNode {
  const { t } = useTranslation();
  const { keys } = useSettings();
  const { [command]: chosen, ...others } = keys;
  return (
    <span className="shortcuts__acts">
      <button
        type="button"
        className="button button--quiet button--small"
        aria-label={t('shortcuts.change', { name })}
        aria-expanded={isRecording}
        onClick={onRecord}
      >
        {t('shortcuts.changeShort')}
      </button>
      {chosen === undefined ? (
        <span className="shortcuts__no-reset" />
      ) : (
        <button
          type="button"
          className="button button--quiet button--icon button--small"
          aria-label={t('shortcuts.reset', { name })}
          title={t('shortcuts.reset', { name })}
          onClick={() => onChange(others)}
        >
          <RotateCcw aria-hidden size={13} />
        </button>
      )}
    </span>
  );
}
