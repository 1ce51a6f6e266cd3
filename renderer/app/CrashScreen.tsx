import { CircleAlert } from 'lucide-react';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { describeFailure } from './describe-failure.ts';

interface CrashScreenProps {
  readonly error: unknown;
  readonly flush: () => Promise<boolean>;
}

type SaveAttempt = 'saving' | 'saved' | 'unsaved';

/** What a person sees instead of a broken page: whether the text is safe, and the way on. */
export function CrashScreen({ error, flush }: CrashScreenProps): ReactNode {
  const { t } = useTranslation();
  const [attempt, setAttempt] = useState<SaveAttempt>('saving');

  const save = useCallback(() => {
    flush().then(
      (isSaved) => setAttempt(isSaved ? 'saved' : 'unsaved'),
      () => setAttempt('unsaved'),
    );
  }, [flush]);
  useEffect(save, [save]);
  function saveAgain(): void {
    setAttempt('saving');
    save();
  }

  return (
    <main className="full-page" role="alert">
      <div className="empty">
        <CircleAlert aria-hidden size={32} className="empty__icon" />
        <h1 className="empty__title">{t('app.crashed')}</h1>
        <p>{attemptText(attempt)}</p>
        <div className="empty__actions">
          {attempt === 'unsaved' && (
            <button type="button" className="button" onClick={saveAgain}>
              {t('app.saveAgain')}
            </button>
          )}
          <button type="button" className="button button--primary" onClick={() => location.reload()}>
            {t('app.reload')}
          </button>
        </div>
        <details>
          <summary>{t('app.crashedDetails')}</summary>
          <code>{describeFailure(error)}</code>
        </details>
      </div>
    </main>
  );

  function attemptText(state: SaveAttempt): string {
    switch (state) {
      case 'saving':
        return t('app.crashedSaving');
      case 'saved':
        return t('app.crashedSaved');
      case 'unsaved':
        return t('app.crashedUnsaved');
    }
  }
}
