import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '../../shared/model/article.ts';
import { useFormats } from '../i18n/use-formats.ts';

interface ReviewSummaryProps {
  readonly article: Article;
  /** How many blocks are chosen. */
  readonly chosen: number;
}

/** How much of an article is kept, dropped and to be translated, and how many blocks the next key is about. */
export function ReviewSummary({ article, chosen }: ReviewSummaryProps): ReactNode {
  const { t } = useTranslation();
  const { number } = useFormats();
  const kept = article.blocks.filter(({ keep }) => keep).length;
  const dropped = article.blocks.length - kept;
  const segments = article.segments.length;
  const parts = [
    t('review.blocksKept', { count: kept, formatted: number(kept) }),
    t('review.blocksDropped', { count: dropped, formatted: number(dropped) }),
    t('review.segmentsHere', { count: segments, formatted: number(segments) }),
    ...(chosen > 1 ? [t('review.blocksChosen', { count: chosen, formatted: number(chosen) })] : []),
  ];
  return (
    <p className="hint" role="status">
      {parts.join(' · ')}
    </p>
  );
}
