import { FileDown, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useImportCounts } from './import-counts.ts';
import type { ImportOutcome } from './import-progress.ts';

interface ImportNoticeProps {
  readonly outcome: ImportOutcome;
  readonly onShow: () => void;
  readonly onDismiss: () => void;
}

/** Says that an import has ended while nobody looked at it, and leads to its report. */
export function ImportNotice({ outcome, onShow, onDismiss }: ImportNoticeProps): ReactNode {
  const { t } = useTranslation();
  const countsOf = useImportCounts();
  const counts = countsOf(outcome).map(({ text }) => text);
  return (
    <div className="banner banner--info">
      <FileDown aria-hidden size={16} className="banner__icon" />
      <p className="banner__text">{[title(), ...counts].join(' · ')}</p>
      <div className="banner__actions">
        <button type="button" className="button button--small" onClick={onShow}>
          {t('import.showReport')}
        </button>
        <button
          type="button"
          className="button button--quiet button--icon button--small"
          aria-label={t('app.dismiss')}
          onClick={onDismiss}
        >
          <X aria-hidden size={14} />
        </button>
      </div>
    </div>
  );

  function title(): string {
    return outcome.cancelled || outcome.problem !== undefined
      ? t('import.cancelledTitle')
      : t('import.doneTitle');
  }
}
