import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article, ArticleMetadata, MetadataField } from '../../shared/model/article.ts';
import { MetadataInput, type MetadataInputProps } from './MetadataInput.tsx';
import { originText } from './origin-text.ts';
import { readWebAddress } from './web-address.ts';
import { publishedText, readPublished } from './published-text.ts';
import { whereFound, type FoundPlace } from './where-found.ts';

interface MetadataFieldsProps {
  readonly article: Article;
  readonly onChange: (change: (metadata: ArticleMetadata) => ArticleMetadata) => void;
  readonly onShow: (place: FoundPlace) => void;
}

/** What is known about an article, each with where it was found. */
export function MetadataFields({ article, onChange, onShow }: MetadataFieldsProps): ReactNode {
  const { t } = useTranslation();
  const fields: readonly { readonly field: MetadataField; readonly label: string }[] = [
    { field: 'title', label: t('review.title') },
    { field: 'outlet', label: t('review.outlet') },
    { field: 'author', label: t('review.author') },
    { field: 'editor', label: t('review.editor') },
    { field: 'dateline', label: t('review.dateline') },
    { field: 'published', label: t('review.published') },
    { field: 'url', label: t('review.url') },
    { field: 'section', label: t('review.section') },
    { field: 'kicker', label: t('review.kicker') },
    { field: 'standfirst', label: t('review.standfirst') },
  ];
  const readings: Partial<Record<MetadataField, Pick<MetadataInputProps, 'read' | 'help'>>> = {
    published: { read: readPublished, help: t('review.publishedHelp') },
    url: { read: readWebAddress, help: t('review.urlHelp') },
  };
  return (
    <>
      {fields.map(({ field, label }) => {
        const stored = article.metadata[field] ?? '';
        return (
          <MetadataInput
            key={field}
            label={label}
            value={field === 'published' ? publishedText(stored) : stored}
            place={whereFound(article, field)}
            isLong={field === 'title' || field === 'standfirst'}
            origin={originText(t, article.origins?.[field])}
            {...readings[field]}
            onShow={onShow}
            onCommit={(value) => onChange((metadata) => withField(metadata, field, value))}
          />
        );
      })}
    </>
  );
}

/** An empty field is one that is not known. */
function withField(metadata: ArticleMetadata, field: MetadataField, value: string): ArticleMetadata {
  const { [field]: _before, ...others } = metadata;
  return value === '' ? others : { ...others, [field]: value };
}
