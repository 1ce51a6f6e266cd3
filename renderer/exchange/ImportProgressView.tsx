import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { clockOf } from '../../shared/model/progress-rate.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { useImportProgress, type ImportProgressFeed } from './import-progress-feed.ts';
import type { ImportProgress } from './import-progress.ts';

interface ImportProgressViewProps {
  readonly feed: ImportProgressFeed;
  readonly isCancelling: boolean;
}

/** How far the running import is: a bar, numbers, the time that is left, and what is being read. */
export function ImportProgressView({ feed, isCancelling }: ImportProgressViewProps): ReactNode {
  const { t } = useTranslation();
  const formats = useFormats();
  const progress = useImportProgress(feed);
  const total = progress?.total;
  return (
    <>
      <progress
        className="progress"
        aria-label={t('import.title')}
        {...(progress === undefined || total === undefined ? {} : { value: progress.done, max: total })}
      />
      {progress === undefined || total === undefined ? (
        <p>{t('import.reading')}</p>
      ) : (
        <p>
          {t('import.progress', {
            count: total,
            done: formats.number(progress.done),
            total: formats.number(total),
          })}
        </p>
      )}
      <p className="import-pace">{progress !== undefined && paceText(progress)}</p>
      <p className="hint hint--one-line">{currentText()}</p>
      <SpokenProgress progress={progress} isCancelling={isCancelling} />
    </>
  );

  function paceText({ done, total: all = 0, rate, skipped, failed }: ImportProgress): string {
    const refused = t('import.refused', {
      skipped: formats.number(skipped),
      failed: formats.number(failed),
    });
    if (rate === undefined) return refused;
    const pace = t('import.pace', {
      left: formats.number(Math.max(0, all - done)),
      rate: formats.number(Math.max(1, Math.round(rate.perSecond))),
      time: clockOf(rate.secondsLeft),
    });
    return `${pace} · ${refused}`;
  }

  function currentText(): string {
    if (isCancelling) return t('import.cancelling');
    return progress === undefined || progress.current === ''
      ? ''
      : t('import.current', { file: progress.current });
  }
}

interface SpokenProgressProps {
  readonly progress: ImportProgress | undefined;
  readonly isCancelling: boolean;
}

/** Tells screen readers how far an import is, a tenth at a time: every file would be too much to listen to. */
export function SpokenProgress({ progress, isCancelling }: SpokenProgressProps): ReactNode {
  const { t } = useTranslation();
  const formats = useFormats();
  const [spoken, setSpoken] = useState<{ readonly step: number; readonly text: string }>();
  const share = progress === undefined ? undefined : shareDone(progress);
  const step = share === undefined ? undefined : Math.floor(share * 10);
  if (step !== spoken?.step)
    setSpoken(step === undefined || progress === undefined ? undefined : { step, text: text(progress) });
  return (
    <span className="visually-hidden" role="status">
      {isCancelling ? t('import.cancelling') : spoken?.text}
    </span>
  );

  function text(of: ImportProgress): string {
    return t('import.spoken', {
      percent: formats.percent(shareDone(of) ?? 0),
      skipped: formats.number(of.skipped),
      failed: formats.number(of.failed),
    });
  }
}

/** The share of an import that is done, between 0 and 1; undefined while that cannot be told. */
export function shareDone({ done, total }: ImportProgress): number | undefined {
  return total === undefined ? undefined : Math.min(1, done / total);
}
