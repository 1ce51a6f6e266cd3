import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Settings } from '../../shared/model/settings.ts';
import type { EditorSession } from '../editor/editor-session.ts';
import type { SessionSnapshot } from '../editor/session-snapshot.ts';
import { languages } from '../i18n/start-i18n.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { useSaveStateLabel } from './SaveState.tsx';
import { useSessionSnapshot } from './use-session-snapshot.ts';
import './status-bar.css';

interface StatusBarProps {
  readonly session: EditorSession | undefined;
  readonly settings: Settings;
  readonly onSettings: () => void;
  /** What goes on in the background. */
  readonly children?: ReactNode;
}

/** The line at the bottom: where in the article the person is, how far it is, and under which name they work. */
export function StatusBar({ session, settings, onSettings, children }: StatusBarProps): ReactNode {
  const { t } = useTranslation();
  const snapshot = useSessionSnapshot(session);
  const language = languages.find(({ locale }) => locale === settings.locale)?.name ?? settings.locale;
  return (
    <footer className="status-bar" aria-label={t('app.statusBar')}>
      <div className="status-bar__part">
        {snapshot === undefined ? (
          <span>{t('status.noArticle')}</span>
        ) : (
          <ArticleStatus snapshot={snapshot} />
        )}
      </div>
      <div className="status-bar__part">
        {children}
        <button type="button" className="status-bar__button" onClick={onSettings}>
          {t('status.language', { name: language })}
        </button>
        <button type="button" className="status-bar__button" onClick={onSettings}>
          {t('status.annotator', { name: settings.annotator })}
        </button>
      </div>
    </footer>
  );
}

function ArticleStatus({ snapshot }: { readonly snapshot: SessionSnapshot }): ReactNode {
  const { t } = useTranslation();
  const formats = useFormats();
  const { segments, translated, words, translatedWords } = snapshot.progress;
  return (
    <>
      <span>
        {t('status.segment', {
          number: formats.number(snapshot.activeSegment),
          total: formats.number(segments),
        })}
      </span>
      <span className="status-bar__progress">
        <progress className="progress" max={Math.max(1, segments)} value={translated} aria-hidden />
        {t('status.progress', {
          done: formats.number(translated),
          total: formats.number(segments),
          percent: formats.percent(segments === 0 ? 0 : translated / segments),
        })}
      </span>
      <span>
        {t('status.progressWords', { done: formats.number(translatedWords), total: formats.number(words) })}
      </span>
      <span>{useSaveStateLabel(snapshot.saveState)}</span>
    </>
  );
}
