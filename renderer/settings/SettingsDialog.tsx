import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useHostText } from '../i18n/use-host-text.ts';
import type { Settings } from '../../shared/model/settings.ts';
import { describeFailure } from '../app/describe-failure.ts';
import { Modal } from '../app/Modal.tsx';
import { useSettings, useWorkbench } from '../app/workbench-context.ts';
import { languages } from '../i18n/start-i18n.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { ComfortFields } from './ComfortFields.tsx';

/** The person's settings. Every change holds at once; there is nothing to confirm. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation();
  const hostText = useHostText();
  const { settings: store } = useWorkbench();
  const settings = useSettings();
  const [problem, setProblem] = useState<string>();

  function change(changed: Partial<Settings>): void {
    store.change(changed).then(
      () => setProblem(undefined),
      (error: unknown) => setProblem(describeFailure(error)),
    );
  }

  return (
    <Modal
      title={t('settings.title')}
      onClose={onClose}
      actions={
        <button type="button" className="button button--primary" onClick={onClose}>
          {t('app.close')}
        </button>
      }
    >
      {problem !== undefined && (
        <p className="failure" role="alert">
          {t('settings.failed')} {hostText(problem)}
        </p>
      )}
      <ChoiceField
        label={t('settings.language')}
        chosen={settings.locale}
        choices={languages.map(({ locale, name }) => ({ value: locale, label: name, lang: locale }))}
        onChoose={(locale) => change({ locale })}
      />
      <ChoiceField
        label={t('settings.theme')}
        chosen={settings.theme}
        choices={[
          { value: 'system', label: t('settings.themeSystem') },
          { value: 'light', label: t('settings.themeLight') },
          { value: 'dark', label: t('settings.themeDark') },
        ]}
        onChoose={(theme) => change({ theme })}
      />
      <ComfortFields settings={settings} onChange={change} />
      <AnnotatorField annotator={settings.annotator} onChange={(annotator) => change({ annotator })} />
    </Modal>
  );
}

interface AnnotatorFieldProps {
  readonly annotator: string;
  readonly onChange: (annotator: string) => void;
}

/** The name is taken when the field is left; an empty one is not taken. */
function AnnotatorField({ annotator, onChange }: AnnotatorFieldProps): ReactNode {
  const { t } = useTranslation();
  const inputId = useId();
  const helpId = useId();
  const [typed, setTyped] = useState(annotator);

  function take(): void {
    const name = typed.trim();
    if (name === '') setTyped(annotator);
    else if (name !== annotator) onChange(name);
  }

  return (
    <div className="field">
      <label htmlFor={inputId} className="field__label">
        {t('settings.annotator')}
      </label>
      <input
        id={inputId}
        className="input"
        value={typed}
        maxLength={100}
        aria-describedby={helpId}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
        }}
      />
      <span className="field__help" id={helpId}>
        {t('settings.annotatorHelp')}
      </span>
    </div>
  );
}
