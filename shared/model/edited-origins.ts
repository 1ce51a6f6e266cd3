import { MetadataField, type Article, type ArticleMetadata, type MetadataOrigins } from './article.ts';

/**
 * Where the fields of an article come from once a person has left `metadata`: what differs is entered by hand, also where
 * the text happens to say the same; the rest keeps its origin, and a field that was emptied has none.
 */
export function editedOrigins(
  { metadata: before, origins = {} }: Pick<Article, 'metadata' | 'origins'>,
  metadata: ArticleMetadata,
): MetadataOrigins | undefined {
  const edited: MetadataOrigins = Object.fromEntries(
    MetadataField.options.flatMap((field) => {
      if (metadata[field] === undefined) return [];
      const origin = metadata[field] === before[field] ? origins[field] : { kind: 'person' as const };
      return origin === undefined ? [] : [[field, origin]];
    }),
  );
  return Object.keys(edited).length === 0 ? undefined : edited;
}
