import { useTranslation } from 'react-i18next';
import type { ArticleId } from '../../shared/model/ids.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { useHostText } from '../i18n/use-host-text.ts';
import type { ReportPart } from './import-counts.ts';
import type { ImportOutcome } from './import-progress.ts';

/** One line of a report. */
export interface ReportRow {
  /** The article or file that it is about. */
  readonly name: string;
  readonly detail: string;
  /** The article that it leads to. */
  readonly open?: ArticleId;
  /** The article whose import can be reviewed. */
  readonly review?: ArticleId;
  /** An article that was there before and tells the same story, in words. */
  readonly similar?: { readonly id: ArticleId; readonly text: string };
}

/** The lines of each part of a report. Imported articles that resemble others come first: they ask for a decision. */
export function useReportRows({ report, unread }: ImportOutcome): (part: ReportPart) => readonly ReportRow[] {
  const { t } = useTranslation();
  const formats = useFormats();
  const hostText = useHostText();
  const titled = (title: string): string => (title === '' ? t('article.untitled') : title);
  return (part) => {
    switch (part) {
      case 'failed':
        return report.failed.map(({ file, reason }) => ({ name: hostText(file), detail: hostText(reason) }));
      case 'unread':
        return unread.files.map((file) => ({ name: file, detail: '' }));
      case 'skipped':
        return report.skipped.map(({ file, reason, id }) => ({
          name: hostText(file),
          detail: hostText(reason),
          open: id,
        }));
      case 'memories':
        return (report.memories ?? []).map((memory) => ({
          name: hostText(memory.file),
          detail: t('import.memoryUnits', {
            count: memory.units,
            formatted: formats.number(memory.units),
            skipped: formats.number(memory.skipped.length),
          }),
        }));
      case 'imported':
        return report.imported.map(importedRow).toSorted((a, b) => rank(a) - rank(b));
    }
  };

  function importedRow({
    id,
    title,
    file,
    similarTo,
  }: ImportOutcome['report']['imported'][number]): ReportRow {
    const row = { name: titled(title), detail: hostText(file), open: id, review: id };
    if (similarTo === undefined) return row;
    const text = t('import.similarTo', {
      title: titled(similarTo.title),
      percent: formats.percent(similarTo.similarity),
    });
    return { ...row, similar: { id: similarTo.id, text } };
  }
}

function rank({ similar }: ReportRow): number {
  return similar === undefined ? 1 : 0;
}
