import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/use-formats.ts';
import type { ImportOutcome } from './import-progress.ts';

/** The parts of a report, in the order in which they are shown: what needs an answer first. */
export type ReportPart = 'failed' | 'unread' | 'skipped' | 'memories' | 'imported';

/** How many there are of one part of a report, as a number and in words. */
export interface PartCount {
  readonly part: ReportPart;
  readonly count: number;
  /** "173 failed". */
  readonly text: string;
}

/** Counts the parts of a report that have anything in them, for summaries: "173 failed · 53 skipped". */
export function useImportCounts(): (outcome: ImportOutcome) => readonly PartCount[] {
  const { t } = useTranslation();
  const formats = useFormats();
  return ({ report, unread }) => {
    const failed = report.failed.length;
    const skipped = report.skipped.length;
    const memories = report.memories?.length ?? 0;
    const imported = report.imported.length;
    const all: readonly PartCount[] = [
      {
        part: 'failed',
        count: failed,
        text: t('import.countFailed', { formatted: formats.number(failed) }),
      },
      {
        part: 'unread',
        count: unread.count,
        text: t('import.countUnread', { formatted: formats.number(unread.count) }),
      },
      {
        part: 'skipped',
        count: skipped,
        text: t('import.countSkipped', { formatted: formats.number(skipped) }),
      },
      {
        part: 'memories',
        count: memories,
        text: t('import.countMemories', { count: memories, formatted: formats.number(memories) }),
      },
      {
        part: 'imported',
        count: imported,
        text: t('import.countImported', { formatted: formats.number(imported) }),
      },
    ];
    return all.filter(({ count }) => count > 0);
  };
}
