import { FileText, Folder, ClipboardPaste, FileUp, ListChecks, Search, Trash2, X } from 'lucide-react';
import { useMemo, useRef, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { useHostText } from '../i18n/use-host-text.ts';
import type { CommandId } from '../../shared/commands.ts';
import type { ArticleSummary } from '../../shared/model/article.ts';
import type { ArticleId } from '../../shared/model/ids.ts';
import type { Settings } from '../../shared/model/settings.ts';
import { MenuButton } from '../app/MenuButton.tsx';
import { useFormats } from '../i18n/use-formats.ts';
import type { EndedImport } from '../exchange/import-progress.ts';
import type { EditorSession } from '../editor/editor-session.ts';
import type { ArticleMarks } from './article-marks.ts';
import { ArticleListbox } from './ArticleListbox.tsx';
import { HiddenImports } from './HiddenImports.tsx';
import { sortArticles } from './sort-articles.ts';
import type { Articles } from './use-articles.ts';
import { useLiveCounts } from './use-live-counts.ts';
import './article-list.css';

interface ArticlePaneProps {
  readonly articles: Articles;
  readonly isHidden: boolean;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly order: Settings['articleSort'];
  readonly onOrder: (order: Settings['articleSort']) => void;
  readonly openId: ArticleId | undefined;
  readonly session: EditorSession | undefined;
  readonly marks: ArticleMarks;
  readonly onMarks: (marks: ArticleMarks) => void;
  readonly onOpen: (id: ArticleId) => void;
  readonly onRemove: (article: ArticleSummary) => void;
  /** The last import, if there was one since the start. */
  readonly lastImport: EndedImport | undefined;
  readonly run: (command: CommandId) => void;
  readonly searchRef: Ref<HTMLInputElement>;
  readonly listRef: Ref<HTMLDivElement>;
  readonly focusSearch: () => void;
  readonly focusList: () => void;
}

/** The left pane: every article of the workspace, with search, order and import. */
export function ArticlePane(props: ArticlePaneProps): ReactNode {
  const { articles, query, order } = props;
  const { t } = useTranslation();
  const hostText = useHostText();
  const openCounts = useLiveCounts(props.session);
  const shown = useMemo(() => sortArticles(articles.matching ?? [], order), [articles.matching, order]);

  function onSearchKey(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown') props.focusList();
    else if (event.key === 'Enter' && shown[0] !== undefined) props.onOpen(shown[0].id);
    else if (event.key === 'Escape' && query !== '') props.onQuery('');
    else return;
    event.preventDefault();
  }

  return (
    <nav
      className="pane pane--side"
      data-tour="articles"
      aria-label={t('article.list')}
      hidden={props.isHidden}
    >
      <PaneHead {...props} shown={shown.length} />
      <div className="article-list__tools">
        <SearchField {...props} onKeyDown={onSearchKey} />
        <OrderField order={order} onOrder={props.onOrder} />
      </div>
      <HiddenImports
        articles={articles}
        query={query}
        lastImport={props.lastImport}
        onClear={() => props.onQuery('')}
      />
      {articles.failure !== undefined && (
        <div className="failure article-list__failure" role="alert">
          <div>
            <p>{t('article.listFailed')}</p>
            <p>{hostText(articles.failure)}</p>
            <button type="button" className="button button--small" onClick={articles.reload}>
              {t('app.retry')}
            </button>
          </div>
        </div>
      )}
      {shown.length > 0 ? (
        <ArticleListbox
          {...props}
          articles={shown}
          all={articles.all ?? []}
          openCounts={openCounts}
          onType={props.focusSearch}
        />
      ) : (
        articles.all !== undefined && <NoArticles query={articles.all.length === 0 ? '' : query} />
      )}
    </nav>
  );
}

function PaneHead(props: ArticlePaneProps & { readonly shown: number }): ReactNode {
  const { t } = useTranslation();
  const formats = useFormats();
  const { marks, openId, run } = props;
  const chosen = props.articles.all?.find(({ id }) => id === openId);
  return (
    <div className="pane__head">
      <h2 className="pane__title">
        {t('article.list')}{' '}
        <span className="article-list__count" role="status">
          <span aria-hidden>{formats.number(props.shown)}</span>
          <span className="visually-hidden">
            {t('article.count', { count: props.shown, formatted: formats.number(props.shown) })}
          </span>
          {marks.size > 1 &&
            ` · ${t('article.marked', { count: marks.size, formatted: formats.number(marks.size) })}`}
        </span>
      </h2>
      <div className="article-list__acts">
        <button
          type="button"
          className="button button--quiet button--icon"
          aria-label={t('article.remove')}
          title={t('article.remove')}
          disabled={chosen === undefined}
          onClick={() => chosen !== undefined && props.onRemove(chosen)}
        >
          <Trash2 aria-hidden size={15} />
        </button>
        <MenuButton
          label={t('import.action')}
          icon={<FileUp aria-hidden size={15} />}
          className="button button--quiet"
          items={[
            {
              id: 'files',
              label: t('import.files'),
              icon: <FileText aria-hidden size={15} />,
              run: () => run('import.files'),
            },
            {
              id: 'folder',
              label: t('import.folder'),
              icon: <Folder aria-hidden size={15} />,
              run: () => run('import.folder'),
            },
            {
              id: 'paste',
              label: t('import.paste'),
              icon: <ClipboardPaste aria-hidden size={15} />,
              run: () => run('import.paste'),
            },
            ...(props.lastImport !== undefined
              ? [
                  {
                    id: 'report',
                    label: t('import.lastReport'),
                    icon: <ListChecks aria-hidden size={15} />,
                    run: () => run('import.report'),
                  },
                ]
              : []),
          ]}
        />
      </div>
    </div>
  );
}

interface SearchFieldProps extends Pick<ArticlePaneProps, 'query' | 'onQuery' | 'searchRef'> {
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function SearchField({ query, onQuery, searchRef, onKeyDown }: SearchFieldProps): ReactNode {
  const { t } = useTranslation();
  const field = useRef<HTMLDivElement>(null);
  return (
    <div className="article-list__search" role="search" ref={field}>
      <Search aria-hidden size={14} className="article-list__search-icon" />
      <input
        ref={searchRef}
        type="search"
        className="input"
        aria-label={t('article.search')}
        placeholder={t('article.searchPlaceholder')}
        value={query}
        spellCheck={false}
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {query !== '' && (
        <button
          type="button"
          className="button button--quiet button--icon button--small article-list__search-clear"
          aria-label={t('article.clearSearch')}
          onClick={() => {
            onQuery('');
            field.current?.querySelector('input')?.focus();
          }}
        >
          <X aria-hidden size={13} />
        </button>
      )}
    </div>
  );
}

function OrderField({ order, onOrder }: Pick<ArticlePaneProps, 'order' | 'onOrder'>): ReactNode {
  const { t } = useTranslation();
  const orders: readonly { readonly order: Settings['articleSort']; readonly label: string }[] = [
    { order: 'imported', label: t('article.sortImported') },
    { order: 'title', label: t('article.sortTitle') },
    { order: 'published', label: t('article.sortPublished') },
    { order: 'progress', label: t('article.sortProgress') },
  ];
  return (
    <label className="article-list__order">
      {t('article.sort')}
      <select
        value={order}
        onChange={(event) => {
          const chosen = orders.find((one) => one.order === event.target.value);
          if (chosen !== undefined) onOrder(chosen.order);
        }}
      >
        {orders.map((one) => (
          <option key={one.order} value={one.order}>
            {one.label}
          </option>
        ))}
      </select>
    </label>
  );
}

function NoArticles({ query }: { readonly query: string }): ReactNode {
  const { t } = useTranslation();
  const isSearch = query.trim() !== '';
  return (
    <div className="empty" role="status">
      <p className="empty__title">{isSearch ? t('article.noMatch', { query }) : t('article.none')}</p>
      <p>{isSearch ? t('article.noMatchHelp') : t('article.noneHelp')}</p>
    </div>
  );
}
