import { TriangleAlert, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useHostText } from '../i18n/use-host-text.ts';
import type { Notice } from '../../shared/model/notice.ts';
import { useFormats } from '../i18n/use-formats.ts';
import type { Notices } from './use-notices.ts';
import './banner.css';

interface NoticeListProps {
  readonly notices: Notices;
  /** More messages, in banners of their own. */
  readonly children?: ReactNode;
}

/** Messages above the workbench, each until the person dismisses it. */
export function NoticeList({ notices, children }: NoticeListProps): ReactNode {
  const { t } = useTranslation();
  return (
    <section aria-label={t('notice.region')} aria-live="polite">
      {notices.shown.map(({ key, notice }) => (
        <div key={key} className="banner banner--warning">
          <TriangleAlert aria-hidden size={16} className="banner__icon" />
          <NoticeText notice={notice} />
          <button
            type="button"
            className="button button--quiet button--icon button--small"
            aria-label={t('app.dismiss')}
            onClick={() => notices.dismiss(key)}
          >
            <X aria-hidden size={14} />
          </button>
        </div>
      ))}
      {children}
    </section>
  );
}

function NoticeText({ notice }: { readonly notice: Notice }): ReactNode {
  const { t } = useTranslation();
  const hostText = useHostText();
  const formats = useFormats();
  if (notice.kind === 'warning') return <p className="banner__text">{hostText(notice.message)}</p>;
  const lost = notice.lostEdits.length;
  return (
    <div className="banner__text">
      <p className="banner__title">{t('notice.recovered', { time: formats.moment(notice.snapshotTime) })}</p>
      <p>{t('notice.recoveredAside', { path: notice.aside, reason: hostText(notice.reason) })}</p>
      {lost === 0 ? (
        <p>{t('notice.recoveredNoneLost')}</p>
      ) : (
        <details>
          <summary>{t('notice.recoveredLost', { count: lost, formatted: formats.number(lost) })}</summary>
          <ul className="banner__list">
            {notice.lostEdits.map((edit, index) => (
              <li key={index}>{hostText(edit)}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
