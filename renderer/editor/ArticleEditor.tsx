import { useEffect, useEffectEvent, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkbench } from '../app/workbench-context.ts';
import type { Client } from '../../shared/client.ts';
import type { ArticleId } from '../../shared/model/ids.ts';
import type { Scheme } from '../../shared/model/scheme.ts';
import type { BilingualPlaces } from './bilingual-view.ts';
import type { EditorSession } from './editor-session.ts';
import { openSession } from './open-session.ts';
import { followHover } from './span-hover.ts';
import { SegmentAnnouncement } from './SegmentAnnouncement.tsx';
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
export function ArticleEditor({
  client,
  articleId,
  scheme,
  onSession,
  onFailure,
}: ArticleEditorProps): ReactNode {
  const { t } = useTranslation();
  const { settings } = useWorkbench();
  const scroller = useRef<HTMLDivElement>(null);
  const source = useRef<HTMLDivElement>(null);
  const target = useRef<HTMLDivElement>(null);
  const [session, setSession] = useState<EditorSession | null>(null);
  const labels = useMemo(() => ({ source: t('editor.sourceLabel'), target: t('editor.targetLabel') }), [t]);
  const firstLabels = useEffectEvent(() => labels);
  const show = useEffectEvent((made: EditorSession | null) => {
    setSession(made);
    onSession(made);
  });
  const fail = useEffectEvent((error: unknown) => onFailure?.(error));

  useEffect(() => {
    const places = placesOf(scroller.current, source.current, target.current);
    if (places === undefined) return undefined;
    const abort = new AbortController();
    let opened: EditorSession | undefined;
    const annotator = (): string => settings.getSnapshot().annotator;
    openSession({ client, scheme, annotator, places, labels: firstLabels() }, articleId, abort.signal).then(
      (made) => {
        opened = made;
        if (made !== undefined) show(made);
      },
      (error: unknown) => {
        if (!abort.signal.aborted) fail(error);
      },
    );
    return () => {
      abort.abort();
      if (opened === undefined) return;
      show(null);
      void opened.flush();
      opened.close();
    };
  }, [client, settings, articleId, scheme]);

  useEffect(() => session?.setLabels(labels), [session, labels]);
  useEffect(() => (scroller.current === null ? undefined : followHover(scroller.current)), []);

  return (
    <div className="article-editor" ref={scroller}>
      <div className="article-editor__heads" aria-hidden="true">
        <span>{t('editor.source')}</span>
        <span>{t('editor.target')}</span>
      </div>
      <div className="article-editor__sides">
        <div className="article-editor__side article-editor__side--source" ref={source} />
        <div className="article-editor__side article-editor__side--target" ref={target} />
      </div>
      {session !== null && session.getSnapshot().progress.segments === 0 && (
        <p className="article-editor__empty">{t('editor.noSegments')}</p>
      )}
      {session !== null && <SegmentAnnouncement session={session} />}
      {session !== null && <SelectionToolbar session={session} scroller={scroller} />}
    </div>
  );
}

function placesOf(
  scroller: HTMLElement | null,
  source: HTMLElement | null,
  target: HTMLElement | null,
): BilingualPlaces | undefined {
  if (scroller === null || source === null || target === null) return undefined;
  return { scroller, source, target };
}
