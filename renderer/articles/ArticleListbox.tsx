import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import {
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type Ref,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleSummary } from '../../shared/model/article.ts';
import type { ArticleId } from '../../shared/model/ids.ts';
import { markRange, toggleMark, type ArticleMarks } from './article-marks.ts';
import type { SegmentCounts } from './article-status.ts';
import { ArticleRow } from './ArticleRow.tsx';

/** Height of one row in CSS pixels; `article-list.css` says the same. */
const rowHeight = 88;

interface ArticleListboxProps {
  readonly articles: readonly ArticleSummary[];
  /** All of the workspace, for the titles of those that others resemble. */
  readonly all: readonly ArticleSummary[];
  readonly openId: ArticleId | undefined;
  /** Counts of the open article that are newer than the listing. */
  readonly openCounts: SegmentCounts | undefined;
  readonly marks: ArticleMarks;
  readonly onMarks: (marks: ArticleMarks) => void;
  readonly onOpen: (id: ArticleId) => void;
  readonly onRemove: (article: ArticleSummary) => void;
  /** Called before a character that is typed into the list, so that it can go to the search field. */
  readonly onType: () => void;
  readonly listRef: Ref<HTMLDivElement>;
}

/**
 * The articles as a listbox that draws only the rows in view. Arrow keys, Page Up and Down, Home and End move; Enter opens;
 * Space, Shift and Control select several; Delete removes; typing searches.
 */
export function ArticleListbox(props: ArticleListboxProps): ReactNode {
  const { articles, openId, openCounts, marks } = props;
  const { t } = useTranslation();
  const domId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [activeId, setActiveId] = useState(openId);
  const [anchor, setAnchor] = useState(0);
  const found = articles.findIndex(({ id }) => id === (activeId ?? openId));
  const active = Math.max(0, found);

  const virtualizer = useVirtualizer({
    count: articles.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => articles[index]?.id ?? index,
    overscan: 6,
    rangeExtractor: (range) =>
      rowsToDraw(defaultRangeExtractor(range), active).filter((index) => index < range.count),
  });

  const openIndex = articles.findIndex(({ id }) => id === openId);
  useEffect(() => {
    if (openId === undefined) return;
    setActiveId(openId);
  }, [openId]);
  useEffect(() => {
    if (openIndex >= 0) virtualizer.scrollToIndex(openIndex, { align: 'auto' });
    // Only when another article is opened: scrolling by hand must not be undone by a new listing.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [openId, openIndex >= 0]);

  function moveTo(index: number, extend: boolean): void {
    const next = Math.min(articles.length - 1, Math.max(0, index));
    const article = articles[next];
    if (article === undefined) return;
    setActiveId(article.id);
    virtualizer.scrollToIndex(next, { align: 'auto' });
    if (extend) props.onMarks(markRange(articles, anchor, next));
    else setAnchor(next);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const article = articles[active];
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? rowHeight) / rowHeight) - 1);
    const place = placeOfKey(event.key, { active, page, last: articles.length - 1 });
    const mod = event.ctrlKey || event.metaKey;
    if (event.altKey) return;
    if (place !== undefined && !mod) moveTo(place, event.shiftKey);
    else if (event.key === 'Enter' && article !== undefined && !mod) props.onOpen(article.id);
    else if (event.key === ' ' && article !== undefined) props.onMarks(toggleMark(marks, article.id));
    else if (event.key === 'a' && mod) props.onMarks(new Set(articles.map(({ id }) => id)));
    else if (event.key === 'Delete' && article !== undefined) props.onRemove(article);
    else if (event.key.length === 1 && !mod) {
      props.onType();
      return;
    } else return;
    event.preventDefault();
  }

  function onClick(article: ArticleSummary, event: MouseEvent): void {
    const index = articles.indexOf(article);
    setActiveId(article.id);
    if (event.shiftKey) props.onMarks(markRange(articles, anchor, index));
    else if (event.ctrlKey || event.metaKey) props.onMarks(toggleMark(marks, article.id));
    else props.onOpen(article.id);
    if (!event.shiftKey) setAnchor(index);
  }

  const titles = useMemo(() => new Map(props.all.map(({ id, title }) => [id, title])), [props.all]);
  const titleOf = (id: ArticleId | undefined) => (id === undefined ? undefined : titles.get(id));
  const rowId = (index: number): string => `${domId}-${articles[index]?.id ?? index}`;
  return (
    <div className="article-list__scroller" ref={scroller}>
      <div
        ref={props.listRef}
        role="listbox"
        tabIndex={0}
        aria-label={t('article.list')}
        aria-multiselectable
        aria-activedescendant={articles.length === 0 ? undefined : rowId(active)}
        className="article-list__rows"
        style={{ height: virtualizer.getTotalSize() }}
        onKeyDown={onKeyDown}
      >
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const article = articles[index];
          if (article === undefined) return null;
          return (
            <ArticleRow
              key={article.id}
              article={article}
              similarTitle={titleOf(article.similarTo?.id)}
              counts={article.id === openId && openCounts !== undefined ? openCounts : article}
              domId={rowId(index)}
              position={index + 1}
              total={articles.length}
              offset={start}
              isOpen={article.id === openId}
              isMarked={marks.has(article.id)}
              isActive={index === active}
              onClick={onClick}
            />
          );
        })}
      </div>
    </div>
  );
}

/** The rows in view and the active one, which the list names by id; in order, as screen readers go through them. */
function rowsToDraw(inView: readonly number[], active: number): number[] {
  return inView.includes(active) ? [...inView] : [...inView, active].toSorted((a, b) => a - b);
}

function placeOfKey(key: string, at: { active: number; page: number; last: number }): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return at.active + 1;
    case 'ArrowUp':
      return at.active - 1;
    case 'PageDown':
      return at.active + at.page;
    case 'PageUp':
      return at.active - at.page;
    case 'Home':
      return 0;
    case 'End':
      return at.last;
    default:
      return undefined;
  }
}
