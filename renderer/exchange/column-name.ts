import type { TFunction } from 'i18next';

/** The name of a column as the file has it. Columns without a name are called by the host "column 1", "column 2" … */
export function columnName(t: TFunction, column: string): string {
  const number = /^column (?<number>\d+)$/.exec(column)?.groups?.['number'];
  return number === undefined ? column : t('columns.unnamed', { number });
}
