import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { textSizes, type Settings } from '../../shared/model/settings.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { ChoiceField } from './ChoiceField.tsx';
import './comfort-fields.css';

interface ComfortFieldsProps {
  readonly settings: Settings;
  readonly onChange: (changed: Partial<Settings>) => void;
}

/** What makes reading and typing comfortable. Every change is seen at once in the article behind. */
export function ComfortFields({ settings, onChange }: ComfortFieldsProps): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <section className="comfort" aria-label={t('settings.text')}>
        <h3>{t('settings.text')}</h3>
        <TextSizeField size={settings.textSize} onChange={(textSize) => onChange({ textSize })} />
        <ChoiceField
          label={t('settings.font')}
          chosen={settings.textFont}
          choices={[
            { value: 'serif', label: t('settings.fontSerif') },
            { value: 'sans', label: t('settings.fontSans') },
          ]}
          onChoose={(textFont) => onChange({ textFont })}
        />
        <ChoiceField
          label={t('settings.lineWidth')}
          chosen={settings.lineWidth}
          choices={[
            { value: 'narrow', label: t('settings.lineNarrow') },
            { value: 'medium', label: t('settings.lineMedium') },
            { value: 'full', label: t('settings.lineFull') },
          ]}
          onChoose={(lineWidth) => onChange({ lineWidth })}
        />
        <ChoiceField
          label={t('settings.lineSpacing')}
          chosen={settings.lineSpacing}
          choices={[
            { value: 'tight', label: t('settings.spacingTight') },
            { value: 'usual', label: t('settings.spacingUsual') },
            { value: 'wide', label: t('settings.spacingWide') },
          ]}
          onChoose={(lineSpacing) => onChange({ lineSpacing })}
        />
        <Switch
          label={t('settings.focusMode')}
          isOn={settings.focusMode}
          onSwitch={(focusMode) => onChange({ focusMode })}
        />
        <Switch
          label={t('settings.marginMarks')}
          isOn={settings.marginMarks}
          onSwitch={(marginMarks) => onChange({ marginMarks })}
        />
      </section>
      <section className="comfort" aria-label={t('settings.access')}>
        <h3>{t('settings.access')}</h3>
        <Switch
          label={t('settings.highContrast')}
          help={t('settings.highContrastHelp')}
          isOn={settings.contrast === 'high'}
          onSwitch={(isOn) => onChange({ contrast: isOn ? 'high' : 'system' })}
        />
        <Switch
          label={t('settings.lessMotion')}
          help={t('settings.lessMotionHelp')}
          isOn={settings.motion === 'reduced'}
          onSwitch={(isOn) => onChange({ motion: isOn ? 'reduced' : 'system' })}
        />
      </section>
    </>
  );
}

interface TextSizeFieldProps {
  readonly size: number;
  readonly onChange: (size: number) => void;
}

function TextSizeField({ size, onChange }: TextSizeFieldProps): ReactNode {
  const { t } = useTranslation();
  const formats = useFormats();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} className="field__label">
        {t('settings.textSize')}
      </label>
      <div className="comfort__range">
        <input
          id={id}
          type="range"
          min={textSizes.least}
          max={textSizes.most}
          step={textSizes.step}
          value={size}
          aria-valuetext={formats.percent(size / 100)}
          onChange={(event) => onChange(event.target.valueAsNumber)}
        />
        <output htmlFor={id}>{formats.percent(size / 100)}</output>
      </div>
    </div>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly help?: string;
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}

function Switch({ label, help, isOn, onSwitch }: SwitchProps): ReactNode {
  const helpId = useId();
  return (
    <div>
      <label className="choice">
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby={help === undefined ? undefined : helpId}
          onChange={(event) => onSwitch(event.target.checked)}
        />
        {label}
      </label>
      {help !== undefined && (
        <p className="field__help comfort__help" id={helpId}>
          {help}
        </p>
      )}
    </div>
  );
}
