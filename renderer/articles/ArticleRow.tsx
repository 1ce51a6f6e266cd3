import { Copy } from 'lucide-react';
import { memo, type MouseEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleSummary } from '../../shared/model/article.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { articleProgress, articleStatus, type ArticleStatus, type SegmentCounts } from './article-status.ts';

interface ArticleRowProps {
  readonly article: ArticleSummary;
  readonly counts: SegmentCounts;
  /** Title of the article that this one was found to republish, where that is still there. */
  readonly similarTitle: string | undefined;
  /** Id of the element, which the list names as its active one. */
  readonly domId: string;
  readonly position: number;
  readonly total: number;
  readonly offset: number;
  readonly isOpen: boolean;
  readonly isMarked: boolean;
  readonly isActive: boolean;
  readonly onClick: (article: ArticleSummary, event: MouseEvent) => void;
}

/** One article of the list: title, where it is from, how long it is and how far. Drawn again only when that changes. */
export const ArticleRow = memo(function ArticleRow(props: ArticleRowProps): ReactNode {
  const { article, counts } = props;
  const { t } = useTranslation();
  const formats = useFormats();
  const status = articleStatus(counts);
  const facts = [
    article.outlet,
    article.published === undefined ? undefined : formats.day(article.published),
    t('status.words', { count: article.words, formatted: formats.number(article.words) }),
  ];
  const similar =
    article.similarTo === undefined || props.similarTitle === undefined
      ? undefined
      : t('import.similarTo', {
          percent: formats.percent(article.similarTo.similarity),
          title: props.similarTitle === '' ? t('article.untitled') : props.similarTitle,
        });
  return (
    // The list has the focus and takes the keys; a row only takes the mouse.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={props.domId}
      role="option"
      tabIndex={-1}
      aria-selected={props.isMarked}
      aria-current={props.isOpen ? 'true' : undefined}
      aria-posinset={props.position}
      aria-setsize={props.total}
      className={props.isActive ? 'article-row article-row--active' : 'article-row'}
      style={{ transform: `translateY(${props.offset}px)` }}
      onClick={(event) => props.onClick(article, event)}
    >
      <span className="article-row__title" lang="id">
        {article.title === '' ? t('article.untitled') : article.title}
      </span>
      <span className="article-row__facts">{facts.filter((fact) => fact !== undefined).join(' · ')}</span>
      <span className="article-row__state">
        <span className={`article-row__status article-row__status--${status}`}>{statusLabel(status)}</span>
        {similar !== undefined && (
          <span className="article-row__similar" title={similar}>
            <Copy aria-hidden size={11} />
            <span className="visually-hidden">{similar}</span>
          </span>
        )}
        <ProgressBar counts={counts} />
        <span className="article-row__percent">
          <span aria-hidden>{formats.percent(articleProgress(counts))}</span>
          <span className="visually-hidden">
            {t('article.progress', { percent: formats.percent(articleProgress(counts)) })}
          </span>
        </span>
      </span>
    </div>
  );

  function statusLabel(of: ArticleStatus): string {
    switch (of) {
      case 'new':
        return t('article.statusNew');
      case 'started':
        return t('article.statusStarted');
      case 'translated':
        return t('article.statusTranslated');
      case 'reviewed':
        return t('article.statusReviewed');
    }
  }
});

/** Reviewed, translated and draft segments, one after the other. */
function ProgressBar({ counts }: { readonly counts: SegmentCounts }): ReactNode {
  const share = (count: number) => ({
    width: `${counts.segments === 0 ? 0 : (100 * count) / counts.segments}%`,
  });
  return (
    <span className="article-row__bar" aria-hidden>
      <span className="article-row__bar-reviewed" style={share(counts.reviewed)} />
      <span className="article-row__bar-translated" style={share(counts.translated)} />
      <span className="article-row__bar-draft" style={share(counts.draft)} />
    </span>
  );
}
