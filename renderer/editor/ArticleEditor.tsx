import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSettings } from '../app/workbench-context.ts';
import type { Client } from '../../shared/client.ts';
import type { ArticleId } from '../../shared/model/ids.ts';
import type { Scheme } from '../../shared/model/scheme.ts';
import { EditorSession } from './editor-session.ts';
import { openSession } from './open-session.ts';
import { SelectionToolbar } from './SelectionToolbar.tsx';
import 'prosemirror-view/style/prosemirror.css';
import './article-editor.css';
import './spans.css';

interface ArticleEditorProps {
  readonly client: Client;
  readonly articleId: ArticleId;
  readonly scheme: Scheme;
  /** Told about the session once the article is loaded, and null when it is left. */
  readonly onSession: (session: EditorSession | null) => void;
  /** Told when the article cannot be opened. */
  readonly onFailure?: (error: unknown) => void;
}

/** The source text and its translation side by side, segment by segment. */
export function ArticleEditor({ client, articleId, scheme, onSession, onFailure }: ArticleEditorProps): ReactNode {
  const { t } = useTranslation();
  const { annotator } = useSettings();
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const source = useRef<HTMLDivElement>(null);
  const target = useRef<HTMLDivElement>(null);
  const [session, setSession] = useState<EditorSession | null>(null);
  const latest = useLatest({ annotator, onSession, onFailure, t });

  useEffect(() => {
    const elements = [scroller.current, grid.current, source.current, target.current] as const;
    const [scrollerElement, gridElement, sourceElement, targetElement] = elements;
    if (scrollerElement === null || gridElement === null || sourceElement === null || targetElement === null) return;
    const abort = new AbortController();
    let opened: EditorSession | null = null;
    const { t: translate } = latest.current;
    openSession(
      {
        client,
        scheme,
        annotator: () => latest.current.annotator,
        places: { scroller: scrollerElement, grid: gridElement, source: sourceElement, target: targetElement },
        labels: { source: translate('editor.sourceLabel'), target: translate('editor.targetLabel') },
      },
      articleId,
      abort.signal,
    ).then(
      (made) => {
        if (made === undefined) return;
        opened = made;
        setSession(made);
        latest.current.onSession(made);
      },
      (error: unknown) => {
        if (!abort.signal.aborted) latest.current.onFailure?.(error);
      },
    );
    return () => {
      abort.abort();
      if (opened === null) return;
      latest.current.onSession(null);
      setSession(null);
      void closeSession(opened);
    };
  }, [client, articleId, scheme, latest]);

  return (
    <div className="article-editor" ref={scroller}>
      <div className="article-editor__heads" aria-hidden="true">
        <span>{t('editor.source')}</span>
        <span>{t('editor.target')}</span>
      </div>
      <div className="article-editor__grid" ref={grid}>
        <div className="article-editor__side article-editor__side--source" ref={source} />
        <div className="article-editor__side article-editor__side--target" ref={target} />
      </div>
      {session !== null && session.getSnapshot().progress.segments === 0 && (
        <p className="article-editor__empty">{t('editor.noSegments')}</p>
      )}
      {session !== null && <SelectionToolbar session={session} scroller={scroller} />}
    </div>
  );
}

async function closeSession(session: EditorSession): Promise<void> {
  await session.flush();
  session.close();
}

/** A ref that always holds the latest value, for callbacks that must not start an effect again. */
function useLatest<T>(value: T): { readonly current: T } {
  const ref = useRef(value);
  useEffect(() => {
    ref.current = value;
  });
  return ref;
}
