import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { columnName } from './column-name.ts';

interface ColumnFieldProps {
  readonly label: string;
  readonly columns: readonly string[];
  /** The chosen column; empty where there is none. */
  readonly value: string;
  readonly isRequired: boolean;
  /** Whether another field has the same column. */
  readonly isTaken: boolean;
  readonly onChoose: (column: string) => void;
}

/** Asks which column of a data set holds one field of the articles. */
export function ColumnField({
  label,
  columns,
  value,
  isRequired,
  isTaken,
  onChoose,
}: ColumnFieldProps): ReactNode {
  const { t } = useTranslation();
  return (
    <label className="field">
      <span className="field__label">{label}</span>
      <select
        className="input"
        required={isRequired}
        aria-invalid={isTaken}
        value={value}
        onChange={(event) => onChoose(event.target.value)}
      >
        <option value="">{isRequired ? t('columns.choose') : t('columns.none')}</option>
        {columns.map((column) => (
          <option key={column} value={column}>
            {columnName(t, column)}
          </option>
        ))}
      </select>
    </label>
  );
}
