import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useHostText } from '../i18n/use-host-text.ts';
import type { ExportFormat } from '../../shared/contract.ts';

interface FormatFieldProps {
  readonly formats: readonly ExportFormat[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

/** The choice of an export format; what the chosen one cannot carry is said before the export, not after. */
export function FormatField({ formats, chosen, onChoose }: FormatFieldProps): ReactNode {
  const { t } = useTranslation();
  const hostText = useHostText();
  const factsId = useId();
  const format = formats.find(({ id }) => id === chosen);
  return (
    <fieldset className="field" aria-describedby={factsId}>
      <legend className="field__label">{t('export.format')}</legend>
      {formats.map(({ id, name, extension }) => (
        <label key={id} className="choice">
          <input type="radio" name="export-format" checked={id === chosen} onChange={() => onChoose(id)} />
          <span>
            {hostText(name)} <span className="hint">.{extension}</span>
          </span>
        </label>
      ))}
      {format !== undefined && (
        <div className="field__help export-facts" id={factsId}>
          {format.perArticle && <p>{t('export.perArticle')}</p>}
          {format.losses.length === 0 ? <p>{t('export.lossless')}</p> : <p>{t('export.losses')}</p>}
          <ul className="export-facts__losses">
            {format.losses.map((loss) => (
              <li key={loss}>{hostText(loss)}</li>
            ))}
          </ul>
        </div>
      )}
    </fieldset>
  );
}
