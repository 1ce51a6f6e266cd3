import { useCallback, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleSummary } from '../../shared/model/article.ts';
import type { ArticleId } from '../../shared/model/ids.ts';
import { AnnotationPanel } from '../annotations/AnnotationPanel.tsx';
import type { ArticleMarks } from '../articles/article-marks.ts';
import { ArticlePane } from '../articles/ArticlePane.tsx';
import { useArticles } from '../articles/use-articles.ts';
import type { EditorSession } from '../editor/editor-session.ts';
import { everySegment } from '../editor/segment-filter.ts';
import { chooseFiles } from '../exchange/choose-files.ts';
import { DropZone } from '../exchange/DropZone.tsx';
import { ImportDialog } from '../exchange/ImportDialog.tsx';
import { ImportNotice } from '../exchange/ImportNotice.tsx';
import { ImportStatus } from '../exchange/ImportStatus.tsx';
import { useImport } from '../exchange/use-import.ts';
import { historyScope, type HistoryScope } from '../history/history-scope.ts';
import { Tour } from '../tour/Tour.tsx';
import { comfortCommands } from './comfort-commands.ts';
import { describeFailure } from './describe-failure.ts';
import { EditorPane } from './EditorPane.tsx';
import { HeaderBar } from './HeaderBar.tsx';
import { NoticeList } from './NoticeList.tsx';
import { PaneLayout } from './PaneLayout.tsx';
import { RunCommandProvider } from './run-command.ts';
import { SaveProblem } from './SaveProblem.tsx';
import { StatusBar } from './StatusBar.tsx';
import { useApplySettings } from './use-apply-settings.ts';
import { useCommands } from './use-commands.ts';
import { useDocumentTitle } from './use-document-title.ts';
import { useFlushOnLeave } from './use-flush-on-leave.ts';
import { useFocusAfterDialog } from './use-focus-after-dialog.ts';
import { useNotices } from './use-notices.ts';
import { useOpenArticle } from './use-open-article.ts';
import { usePanes } from './use-panes.ts';
import { usePendingSelection } from './use-pending-selection.ts';
import { useSettings, useWorkbench } from './workbench-context.ts';
import { workspaceCommands } from './workspace-commands.ts';
import { noDialog, WorkbenchDialogs, type Dialog } from './WorkbenchDialogs.tsx';

interface WorkbenchProps {
  /** Told about every session, so that its text can be saved even when the page breaks. */
  readonly onSession: (session: EditorSession) => void;
}

/** A started workbench: the three panes, the bars, the dialogs, and what connects them. */
export function Workbench({ onSession }: WorkbenchProps): ReactNode {
  const { t } = useTranslation();
  const { client, host, settings: store } = useWorkbench();
  const settings = useSettings();
  const notices = useNotices(client, host.notices);
  const [query, setQuery] = useState('');
  const [marks, setMarks] = useState<ArticleMarks>(new Set());
  const [dialog, setDialog] = useState<Dialog>(noDialog);
  const [session, setSession] = useState<EditorSession>();
  const [stayedOn, setStayedOn] = useState<ArticleId>();
  const [filterAsked, setFilterAsked] = useState(0);
  const articles = useArticles(client, query);
  const imports = useImport(client);
  const selectWhenOpen = usePendingSelection(session);
  const takesFocus = useRef(false);
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const { refs: paneRefs, annotations, isPaneOpen, ...panes } = usePanes({ list, session });
  const [isTouring, setTouring] = useState(!settings.tourDone);
  const forgetStay = useCallback(() => setStayedOn(undefined), []);
  const { warn } = notices;
  const warnOf = useCallback((error: unknown) => warn(describeFailure(error)), [warn]);

  const flush = useCallback(async () => (await session?.flush()) ?? true, [session]);
  const { articleId, show } = useOpenArticle(host.workspace.path, flush);
  const article = articles.all?.find(({ id }) => id === articleId);
  const titleOf = (of: ArticleSummary): string => (of.title === '' ? t('article.untitled') : of.title);

  /** Leaves the open article only when it is saved; else the person stays on it and is told. */
  async function open(id: ArticleId | undefined): Promise<void> {
    const isSaved = await flush();
    setStayedOn(isSaved ? undefined : articleId);
    if (!isSaved) return;
    show(id);
    setMarks(new Set(id === undefined ? [] : [id]));
  }

  /** Opens an article to go on in its text at once. */
  function openToType(id: ArticleId): void {
    takesFocus.current = id !== articleId;
    if (id === articleId) session?.focus('target');
    else void open(id);
  }

  async function remove({ id }: ArticleSummary): Promise<void> {
    if (id === articleId) await open(undefined);
    await client.request('articles.remove', { id });
    setMarks((before) => new Set([...before].filter((marked) => marked !== id)));
  }

  const keepSession = useCallback(
    (opened: EditorSession | null) => {
      setSession(opened ?? undefined);
      setFilterAsked(0);
      if (opened === null) return;
      onSession(opened);
      if (takesFocus.current) opened.focus('target');
      takesFocus.current = false;
    },
    [onSession],
  );

  function change(changed: Parameters<typeof store.change>[0]): void {
    store.change(changed).catch(warnOf);
  }

  function endTour(): void {
    setTouring(false);
    change({ tourDone: true });
  }

  function openHistory(kind: HistoryScope['kind']): void {
    const scope = session === undefined ? undefined : historyScope(session, kind);
    if (scope !== undefined) setDialog({ kind: 'history', scope });
  }

  function dropRefusal(): string | undefined {
    if (imports.activity?.kind === 'running') return t('import.dropWhileRunning');
    return dialog.kind === 'none' && imports.activity === undefined ? undefined : t('import.dropInDialog');
  }

  /** One import at a time: while one runs, that one is shown. */
  const whenIdle = (begin: () => void) => (imports.activity === undefined ? begin() : imports.show());
  const startImport = (what: 'files' | 'folder') =>
    whenIdle(() => imports.start(chooseFiles(client, what, host.dialogs), true));

  const run = useCommands({
    client,
    session,
    keys: settings.keys,
    frame: {
      ...workspaceCommands({ client, host, flush, onFailure: warnOf }),
      ...comfortCommands(settings, change),
      'import.files': () => startImport('files'),
      'import.folder': () => startImport('folder'),
      'import.paste': () => whenIdle(() => setDialog({ kind: 'paste' })),
      'import.report': imports.show,
      'export.open': () => setDialog({ kind: 'export' }),
      'settings.open': () => setDialog({ kind: 'settings' }),
      'history.segment': () => openHistory('segment'),
      'history.annotation': () => openHistory('annotation'),
      'history.article': () => openHistory('article'),
      'view.reading': () => session !== undefined && setDialog({ kind: 'reading' }),
      'article.review': () => {
        if (articleId !== undefined) setDialog({ kind: 'review', article: articleId });
      },
      'outletRules.open': () => setDialog({ kind: 'outletRules' }),
      'segment.goTo': () => session !== undefined && setDialog({ kind: 'goTo' }),
      'segment.filter': () => session !== undefined && setFilterAsked((count) => count + 1),
      'segment.showAll': () => {
        setFilterAsked(0);
        session?.filter(everySegment);
        session?.focus();
      },
      'speakers.open': () => setDialog({ kind: 'speakers' }),
      'articles.search': () => panes.show('articles', () => search.current?.focus()),
      'view.articles': () => panes.toggle('articles'),
      'view.annotations': () => panes.toggle('annotations'),
      'view.nextPane': () => panes.focusNext(1),
      'view.previousPane': () => panes.focusNext(-1),
      'palette.open': () => setDialog({ kind: 'palette' }),
      'help.shortcuts': () => setDialog({ kind: 'shortcuts' }),
      'help.open': () => setDialog({ kind: 'help' }),
      'help.tour': () => setTouring(true),
    },
  });

  useFocusAfterDialog(imports.isShown, list);
  useApplySettings(settings);
  useDocumentTitle(article === undefined ? undefined : titleOf(article));
  useFlushOnLeave({ client, session, doorAsks: host.dialogs });

  return (
    <div className="workbench">
      <HeaderBar
        workspace={host.workspace.name}
        article={article}
        session={session}
        isArticlesOpen={isPaneOpen('articles')}
        isAnnotationsOpen={isPaneOpen('annotations')}
        run={run}
      />
      <div>
        <NoticeList notices={notices}>
          {imports.isNews && imports.last !== undefined && (
            <ImportNotice outcome={imports.last} onShow={imports.show} onDismiss={imports.hide} />
          )}
        </NoticeList>
        <SaveProblem
          session={session}
          stayedOn={stayedOn === articleId && article !== undefined ? titleOf(article) : undefined}
          onFailure={warnOf}
          onSolved={forgetStay}
        />
      </div>
      <PaneLayout
        widths={settings.panes}
        onWidths={(widths) => change({ panes: widths })}
        onOpen={panes.noteOpen}
        articlesPane={paneRefs.articles}
        annotationsPane={paneRefs.annotations}
        articles={
          <ArticlePane
            articles={articles}
            query={query}
            onQuery={setQuery}
            order={settings.articleSort}
            onOrder={(articleSort) => change({ articleSort })}
            isHidden={!isPaneOpen('articles')}
            openId={articleId}
            session={session}
            marks={marks}
            onMarks={setMarks}
            onOpen={(id) => void open(id)}
            onRemove={(removed) => setDialog({ kind: 'remove', article: removed })}
            lastImport={imports.last}
            run={run}
            searchRef={search}
            listRef={list}
            focusSearch={() => search.current?.focus()}
            focusList={() => list.current?.focus()}
          />
        }
        editor={
          <EditorPane
            articleId={articleId}
            session={session}
            total={articles.all?.length}
            filterAsked={filterAsked}
            onFilterClose={() => setFilterAsked(0)}
            onSession={keepSession}
            run={run}
          />
        }
        annotations={
          <section
            hidden={!isPaneOpen('annotations')}
            className="pane pane--side"
            data-tour="annotations"
            aria-label={t('article.annotations')}
            ref={annotations}
            tabIndex={-1}
          >
            <div className="pane__head">
              <h2 className="pane__title">{t('article.annotations')}</h2>
            </div>
            {session === undefined ? (
              <p className="empty">{t('article.annotationsEmpty')}</p>
            ) : (
              <RunCommandProvider value={run}>
                <AnnotationPanel session={session} />
              </RunCommandProvider>
            )}
          </section>
        }
      />
      <StatusBar session={session} settings={settings} onSettings={() => setDialog({ kind: 'settings' })}>
        <ImportStatus imports={imports} />
      </StatusBar>

      <WorkbenchDialogs
        dialog={dialog}
        articles={articles.all ?? []}
        article={article}
        marks={marks}
        session={session}
        hasReport={imports.last !== undefined}
        run={run}
        flush={flush}
        onDialog={setDialog}
        onOpen={openToType}
        onMention={(id, annotation) => {
          selectWhenOpen({ article: id, annotation });
          if (id !== articleId) void open(id);
        }}
        onImport={(file) => imports.start(Promise.resolve({ kind: 'files', files: [file] }))}
        onRemove={remove}
      />
      {isTouring && <Tour onEnd={endTour} />}
      <ImportDialog
        imports={imports}
        onOpen={openToType}
        onReview={(id) => {
          void open(id);
          setDialog({ kind: 'review', article: id });
        }}
      />
      <DropZone
        refusal={dropRefusal()}
        onFiles={(files) => imports.start(files.then((dropped) => ({ kind: 'files', files: dropped })))}
      />
    </div>
  );
}
