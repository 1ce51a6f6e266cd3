import { FileText, Languages } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useHostText } from '../i18n/use-host-text.ts';
import type { CommandId } from '../../shared/commands.ts';
import type { ArticleId } from '../../shared/model/ids.ts';
import { RequestFailure } from '../../shared/request-failure.ts';
import { ArticleEditor } from '../editor/ArticleEditor.tsx';
import type { EditorSession } from '../editor/editor-session.ts';
import { SegmentFilterBar } from '../segments/SegmentFilterBar.tsx';
import { describeFailure } from './describe-failure.ts';
import { useWorkbench } from './workbench-context.ts';

interface EditorPaneProps {
  readonly articleId: ArticleId | undefined;
  /** How many articles there are; undefined while that is not known. */
  readonly total: number | undefined;
  /** The session on the open article, once there is one. */
  readonly session: EditorSession | undefined;
  /** Rises when the filter of segments is asked for; 0 while it is not. */
  readonly filterAsked: number;
  readonly onFilterClose: () => void;
  readonly onSession: (session: EditorSession | null) => void;
  readonly run: (command: CommandId) => void;
}

/** The middle pane: the open article, or what to do to get one. */
export function EditorPane(props: EditorPaneProps): ReactNode {
  const { articleId, session, total, onSession, run } = props;
  const { t } = useTranslation();
  return (
    <section className="pane" data-tour="editor" aria-label={t('article.editor')}>
      {articleId !== undefined ? (
        <>
          {session !== undefined && (
            <SegmentFilterBar session={session} asked={props.filterAsked} onClose={props.onFilterClose} />
          )}
          <OpenArticle key={articleId} articleId={articleId} onSession={onSession} />
        </>
      ) : (
        total !== undefined && (total === 0 ? <FirstImport run={run} /> : <ChooseArticle />)
      )}
    </section>
  );
}

interface OpenArticleProps {
  readonly articleId: ArticleId;
  readonly onSession: (session: EditorSession | null) => void;
}

function OpenArticle({ articleId, onSession }: OpenArticleProps): ReactNode {
  const { client, scheme } = useWorkbench();
  const [failure, setFailure] = useState<unknown>();
  if (failure !== undefined) return <OpenFailure failure={failure} onRetry={() => setFailure(undefined)} />;
  return (
    <ArticleEditor
      client={client}
      articleId={articleId}
      scheme={scheme}
      onSession={onSession}
      onFailure={setFailure}
    />
  );
}

interface OpenFailureProps {
  readonly failure: unknown;
  readonly onRetry: () => void;
}

function OpenFailure({ failure, onRetry }: OpenFailureProps): ReactNode {
  const { t } = useTranslation();
  const hostText = useHostText();
  if (failure instanceof RequestFailure && failure.code === 'not-found') {
    return (
      <div className="empty" role="alert">
        <h2 className="empty__title">{t('article.missingTitle')}</h2>
        <p>{t('article.missingHelp')}</p>
      </div>
    );
  }
  return (
    <div className="empty" role="alert">
      <h2 className="empty__title">{t('article.openFailed')}</h2>
      <p>{hostText(describeFailure(failure))}</p>
      <button type="button" className="button" onClick={onRetry}>
        {t('app.retry')}
      </button>
    </div>
  );
}

function ChooseArticle(): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="empty empty--centred">
      <Languages aria-hidden size={36} strokeWidth={1.5} className="empty__icon" />
      <h2 className="empty__title">{t('article.chooseTitle')}</h2>
      <p>{t('article.chooseHelp')}</p>
    </div>
  );
}

function FirstImport({ run }: { readonly run: (command: CommandId) => void }): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="empty empty--centred">
      <FileText aria-hidden size={36} strokeWidth={1.5} className="empty__icon" />
      <h2 className="empty__title">{t('article.emptyTitle')}</h2>
      <p>{t('article.emptyHelp')}</p>
      <div className="empty__actions">
        <button type="button" className="button button--primary" onClick={() => run('import.files')}>
          {t('import.files')}
        </button>
        <button type="button" className="button" onClick={() => run('import.folder')}>
          {t('import.folder')}
        </button>
        <button type="button" className="button" onClick={() => run('import.paste')}>
          {t('import.paste')}
        </button>
      </div>
    </div>
  );
}
