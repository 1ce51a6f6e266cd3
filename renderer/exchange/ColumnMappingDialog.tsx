import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ColumnMapping, DataField, DataSetPreview } from '../../shared/model/data-set.ts';
import { Modal } from '../app/Modal.tsx';
import { PreviewTable } from './PreviewTable.tsx';
import './column-mapping.css';

interface ColumnMappingDialogProps {
  readonly preview: DataSetPreview;
  readonly onImport: (mapping: ColumnMapping) => void;
  readonly onClose: () => void;
}

/** Asks which columns of a data set hold what, beginning with the guess, beside the first rows of the file. */
export function ColumnMappingDialog({ preview, onImport, onClose }: ColumnMappingDialogProps): ReactNode {
  const { t } = useTranslation();
  const formId = useId();
  const [chosen, setChosen] = useState<Chosen>(preview.guess ?? {});
  const fields: readonly { readonly field: DataField; readonly label: string }[] = [
    { field: 'text', label: t('columns.text') },
    { field: 'title', label: t('columns.title') },
    { field: 'published', label: t('columns.published') },
    { field: 'outlet', label: t('columns.outlet') },
    { field: 'url', label: t('columns.url') },
    { field: 'author', label: t('columns.author') },
  ];

  function submit(): void {
    const mapping = toMapping(chosen);
    if (mapping !== undefined) onImport(mapping);
  }

  return (
    <Modal
      wide
      title={t('columns.dialogTitle', { file: preview.file })}
      onClose={onClose}
      actions={
        <>
          <button type="button" className="button" onClick={onClose}>
            {t('app.cancel')}
          </button>
          <button
            type="submit"
            form={formId}
            className="button button--primary"
            disabled={toMapping(chosen) === undefined}
          >
            {t('columns.submit')}
          </button>
        </>
      }
    >
      <form
        id={formId}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <p>{preview.guess === undefined ? t('columns.noGuess') : t('columns.help')}</p>
        <div className="column-fields">
          {fields.map(({ field, label }) => (
            <label key={field} className="field">
              <span className="field__label">{label}</span>
              <select
                className="input"
                required={field === 'text'}
                value={chosen[field] ?? ''}
                onChange={(event) => setChosen({ ...chosen, [field]: event.target.value })}
              >
                <option value="">{field === 'text' ? t('columns.choose') : t('columns.none')}</option>
                {preview.columns.map((column) => (
                  <option key={column} value={column}>
                    {column}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
        <PreviewTable
          preview={preview}
          labels={new Map(fields.flatMap(({ field, label }) => labelled(chosen[field], label)))}
        />
      </form>
    </Modal>
  );
}

/** The column of every field; empty or absent where there is none. */
type Chosen = { readonly [F in DataField]?: string | undefined };

function labelled(column: string | undefined, label: string): readonly (readonly [string, string])[] {
  return column === undefined || column === '' ? [] : [[column, label]];
}

/** The mapping without the fields that have no column; undefined while the text has none. */
function toMapping({ text, ...rest }: Chosen): ColumnMapping | undefined {
  if (text === undefined || text === '') return undefined;
  const given = Object.entries(rest).filter(([, column]) => column !== undefined && column !== '');
  return { ...Object.fromEntries(given), text };
}
