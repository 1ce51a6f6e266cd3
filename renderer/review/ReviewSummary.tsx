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
  const counted = (count: number): { readonly count: number; readonly formatted: string } => ({
    count,
    formatted: number(count),
  });
  const kept = article.blocks.filter(({ keep }) => keep).length;
  const parts = [
    t('review.blocksKept', counted(kept)),
    t('review.blocksDropped', counted(article.blocks.length - kept)),
    t('review.segmentsHere', counted(article.segments.length)),
    ...(chosen > 1 ? [t('review.blocksChosen', counted(chosen))] : []),
  ];
  return (
    <p className="hint" role="status">
      {parts.join(' · ')}
    </p>
  );
}
