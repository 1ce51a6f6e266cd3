import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { commands, type CommandId } from '../../shared/commands.ts';
import { checkKey, type KeyProblem } from '../../shared/keys/check-key.ts';
import { withKey, type ChosenKeys } from '../../shared/keys/command-keys.ts';
import { keyLabel, keyOfPress, thisPlatform } from '../app/command-keys.ts';
import { useSettings, useWorkbench } from '../app/workbench-context.ts';
import { useLocalized } from '../editor/use-localized.ts';

interface KeyRecorderProps {
  readonly command: CommandId;
  readonly name: string;
  readonly onKeys: (keys: ChosenKeys) => void;
  readonly onStop: () => void;
}

/** Waits for the key that a command is to have, and says what stands against it before anything is stored. */
export function KeyRecorder({ command, name, onKeys, onStop }: KeyRecorderProps): ReactNode {
  const { t } = useTranslation();
  const { scheme } = useWorkbench();
  const { keys: chosen } = useSettings();
  const [refused, setRefused] = useState<{ readonly key: string; readonly problem: KeyProblem }>();
  const waiting = useRef<HTMLButtonElement>(null);
  const hintId = useId();
  useEffect(() => waiting.current?.focus(), []);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Tab') return onStop();
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') return onStop();
    const key = keyOfPress(event.nativeEvent);
    if (key === undefined) return;
    const problem = checkKey(command, key, { chosen, scheme, platforms: [thisPlatform] });
    if (problem === undefined) onKeys(withKey(chosen, command, key));
    else setRefused({ key, problem });
  }

  return (
    <div className="shortcuts__recorder">
      <button
        ref={waiting}
        type="button"
        className="button shortcuts__waiting"
        aria-describedby={hintId}
        onKeyDown={onKeyDown}
      >
        {t('shortcuts.recordShort')}
      </button>
      <button
        type="button"
        className="button button--quiet button--small"
        onClick={() => onKeys(withKey(chosen, command, null))}
      >
        {t('shortcuts.clear', { name })}
      </button>
      <p id={hintId} className="hint shortcuts__recording">
        {t('shortcuts.recording', { name })}
      </p>
      <p role="alert" className="shortcuts__problem">
        {refused !== undefined && <ProblemText pressed={refused.key} problem={refused.problem} />}
      </p>
      {refused?.problem.kind === 'command' && (
        <TakeOver
          other={refused.problem.id}
          onTake={(other) => onKeys(withKey(withKey(chosen, other, null), command, refused.key))}
          onLeave={onStop}
        />
      )}
    </div>
  );
}

interface ProblemTextProps {
  readonly pressed: string;
  readonly problem: KeyProblem;
}

function ProblemText({ pressed, problem }: ProblemTextProps): ReactNode {
  const { t } = useTranslation();
  const localized = useLocalized();
  const nameOf = useCommandName();
  const key = keyLabel(pressed);
  switch (problem.kind) {
    case 'types-text':
      return t('shortcuts.typesText', { key });
    case 'owned':
      return t('shortcuts.owned', {
        key,
        owner: localized(problem.owned.owner),
        use: localized(problem.owned.use),
      });
    case 'scheme':
      return t('shortcuts.ofScheme', { key, name: localized(problem.name) });
    case 'command':
      return t('shortcuts.ofCommand', { key, name: nameOf(problem.id) });
  }
}

interface TakeOverProps {
  readonly other: CommandId;
  readonly onTake: (other: CommandId) => void;
  readonly onLeave: () => void;
}

function TakeOver({ other, onTake, onLeave }: TakeOverProps): ReactNode {
  const { t } = useTranslation();
  const nameOf = useCommandName();
  return (
    <span className="shortcuts__take-over">
      <button type="button" className="button button--small" onClick={() => onTake(other)}>
        {t('shortcuts.takeOver', { name: nameOf(other) })}
      </button>
      <button type="button" className="button button--quiet button--small" onClick={onLeave}>
        {t('shortcuts.keepBoth')}
      </button>
    </span>
  );
}

function useCommandName(): (id: CommandId) => string {
  const { t } = useTranslation();
  return (id) => {
    const command = commands.find((one) => one.id === id);
    return command === undefined ? id : t(command.label);
  };
}
