import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DataSetPreview } from '../../shared/model/data-set.ts';
import { columnName } from './column-name.ts';

interface PreviewTableProps {
  readonly preview: DataSetPreview;
  /** What columns have been chosen for, by column. */
  readonly labels: ReadonlyMap<string, string>;
}

/** Characters of a cell that are shown: enough to know what the column is. */
const shownLength = 160;

/** The first rows of a data set; chosen columns say in words what they are for. */
export function PreviewTable({ preview, labels }: PreviewTableProps): ReactNode {
  const { t } = useTranslation();
  return (
    // A region that scrolls has to be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="preview-scroller" role="region" aria-label={t('columns.preview')} tabIndex={0}>
      <table className="preview-table">
        <thead>
          <tr>
            {preview.columns.map((column) => (
              <th
                key={column}
                scope="col"
                className={labels.has(column) ? 'preview-table__chosen' : undefined}
              >
                <span className="preview-table__column">{columnName(t, column)}</span>
                {labels.has(column) && <span className="preview-table__field">{labels.get(column)}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, position) => (
                <td key={preview.columns[position]} lang="id">
                  <div className="preview-table__cell">
                    {cell.length > shownLength ? `${cell.slice(0, shownLength).toWellFormed()}…` : cell}
                  </div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
