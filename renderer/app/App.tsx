import type { i18n } from 'i18next';
import { CircleAlert } from 'lucide-react';
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Client } from '../../shared/client.ts';
import type { EditorSession } from '../editor/editor-session.ts';
import { SettingsStore } from '../settings/settings-store.ts';
import { describeFailure } from './describe-failure.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Workbench } from './Workbench.tsx';
import { WorkbenchProvider, type WorkbenchContext } from './workbench-context.ts';
import './app.css';

type Start =
  | { readonly kind: 'starting' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'started'; readonly workbench: WorkbenchContext };

/** The whole page: asks the host what it is, then shows its workspace, or says why it cannot. */
export function App({ client }: { readonly client: Client }): ReactNode {
  // The hook gives another object after a change of language; the workbench must not start anew for that.
  const { i18n: current } = useTranslation();
  const [i18n] = useState(current);
  const [start, setStart] = useState<Start>({ kind: 'starting' });
  const lastSession = useRef<EditorSession>(undefined);

  const connect = useCallback(() => {
    openWorkbench(client, i18n).then(
      (workbench) => setStart({ kind: 'started', workbench }),
      (error: unknown) => setStart({ kind: 'failed', message: describeFailure(error) }),
    );
  }, [client, i18n]);
  useEffect(connect, [connect]);
  useEffect(
    () =>
      client.subscribe('scheme.changed', (scheme) =>
        setStart((now) =>
          now.kind === 'started' ? { ...now, workbench: { ...now.workbench, scheme } } : now,
        ),
      ),
    [client],
  );
  function connectAgain(): void {
    setStart({ kind: 'starting' });
    connect();
  }

  const flush = useCallback(async () => (await lastSession.current?.flush()) ?? true, []);
  const keepSession = useCallback((session: EditorSession) => (lastSession.current = session), []);

  return (
    <ErrorBoundary flush={flush}>
      {start.kind === 'started' ? (
        <WorkbenchProvider value={start.workbench}>
          <Workbench onSession={keepSession} />
        </WorkbenchProvider>
      ) : (
        <StartScreen problem={start.kind === 'failed' ? start.message : undefined} onRetry={connectAgain} />
      )}
    </ErrorBoundary>
  );
}

/** The language is set before anything is drawn, so that nothing appears in one language and then in the other. */
async function openWorkbench(client: Client, i18n: i18n): Promise<WorkbenchContext> {
  const [host, settings, scheme] = await Promise.all([
    client.request('host.describe', {}),
    client.request('settings.read', {}),
    client.request('scheme.get', {}),
  ]);
  await i18n.changeLanguage(settings.locale);
  return { client, host, scheme, settings: new SettingsStore(client, settings) };
}

interface StartScreenProps {
  readonly problem: string | undefined;
  readonly onRetry: () => void;
}

function StartScreen({ problem, onRetry }: StartScreenProps): ReactNode {
  const { t } = useTranslation();
  return (
    <main className="full-page">
      {problem === undefined ? (
        <p role="status" className="full-page__waiting">
          {t('app.starting')}
        </p>
      ) : (
        <div className="empty" role="alert">
          <CircleAlert aria-hidden size={32} className="empty__icon" />
          <h1 className="empty__title">{t('app.startFailed')}</h1>
          <p>{t('app.startFailedHelp')}</p>
          <p className="hint">{problem}</p>
          <button type="button" className="button button--primary" onClick={onRetry}>
            {t('app.retry')}
          </button>
        </div>
      )}
    </main>
  );
}
