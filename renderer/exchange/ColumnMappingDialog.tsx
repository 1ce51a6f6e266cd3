import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  sharedColumns,
  type ColumnMapping,
  type DataField,
  type DataSetPreview,
} from '../../shared/model/data-set.ts';
import { Modal } from '../app/Modal.tsx';
import { useFormats } from '../i18n/use-formats.ts';
import type { ColumnQuestion } from './ask-columns.ts';
import { ColumnField } from './ColumnField.tsx';
import { columnName } from './column-name.ts';
import { PreviewTable } from './PreviewTable.tsx';
import './column-mapping.css';

interface ColumnMappingDialogProps extends ColumnQuestion {
  readonly onImport: (mapping: ColumnMapping) => void;
  readonly onClose: () => void;
}

/** Asks which columns of a data set hold what, beginning with the guess, beside the first rows of the file. */
export function ColumnMappingDialog({
  preview,
  others,
  isAmongOthers,
  onImport,
  onClose,
}: ColumnMappingDialogProps): ReactNode {
  const { t } = useTranslation();
  const formats = useFormats();
  const formId = useId();
  const [chosen, setChosen] = useState<Chosen>(preview.guess ?? {});
  const twice = sharedColumns(chosen);
  const mapping = twice.length === 0 ? toMapping(chosen) : undefined;
  const fields: readonly { readonly field: DataField; readonly label: string }[] = [
    { field: 'text', label: t('columns.text') },
    { field: 'title', label: t('columns.title') },
    { field: 'kicker', label: t('columns.kicker') },
    { field: 'standfirst', label: t('columns.standfirst') },
    { field: 'published', label: t('columns.published') },
    { field: 'outlet', label: t('columns.outlet') },
    { field: 'author', label: t('columns.author') },
    { field: 'editor', label: t('columns.editor') },
    { field: 'dateline', label: t('columns.dateline') },
    { field: 'section', label: t('columns.section') },
    { field: 'url', label: t('columns.url') },
  ];

  return (
    <Modal
      className="column-mapping"
      title={t('columns.dialogTitle', { file: preview.file })}
      onClose={onClose}
      actions={
        <>
          <button type="button" className="button" onClick={onClose}>
            {isAmongOthers ? t('columns.leaveOut') : t('app.cancel')}
          </button>
          <button
            type="submit"
            form={formId}
            className="button button--primary"
            disabled={mapping === undefined}
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
          if (mapping !== undefined) onImport(mapping);
        }}
      >
        <p>
          {rowsText(preview.total)} {preview.guess === undefined ? t('columns.noGuess') : t('columns.help')}
        </p>
        {others > 0 && <p>{t('columns.others', { count: others, formatted: formats.number(others) })}</p>}
        <div className="column-fields">
          {fields.map(({ field, label }) => (
            <ColumnField
              key={field}
              label={label}
              columns={preview.columns}
              value={chosen[field] ?? ''}
              isRequired={field === 'text'}
              isTaken={twice.includes(chosen[field] ?? '')}
              onChoose={(column) => setChosen({ ...chosen, [field]: column === '' ? undefined : column })}
            />
          ))}
        </div>
        <p role="status" className="column-mapping__fault">
          {twice.map((column) => t('columns.twice', { column: columnName(t, column) })).join(' ')}
        </p>
        <PreviewTable preview={preview} labels={labelsOf(fields, chosen)} />
      </form>
    </Modal>
  );

  function rowsText(total: DataSetPreview['total']): string {
    if (total === undefined) return '';
    const count = total.records;
    const formatted = formats.number(count);
    return total.isEstimate
      ? t('columns.rowsAbout', { count, formatted })
      : t('columns.rows', { count, formatted });
  }
}

/** The column of every field; absent where there is none. */
type Chosen = { readonly [F in DataField]?: string | undefined };

/** All that a column has been chosen for. */
function labelsOf(
  fields: readonly { readonly field: DataField; readonly label: string }[],
  chosen: Chosen,
): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const { field, label } of fields) {
    const column = chosen[field];
    if (column === undefined) continue;
    const before = labels.get(column);
    labels.set(column, before === undefined ? label : `${before}, ${label}`);
  }
  return labels;
}

/** The mapping without the fields that have no column; undefined while the text has none. */
function toMapping({ text, ...rest }: Chosen): ColumnMapping | undefined {
  if (text === undefined) return undefined;
  const given = Object.entries(rest).filter(([, column]) => column !== undefined);
  return { ...Object.fromEntries(given), text };
}
