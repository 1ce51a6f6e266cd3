import type { ArticleMetadata, MetadataOrigins } from '../../../../shared/model/article.ts';
import type { BlockHint } from '../../import-format.ts';
import type { ClassifiedLine } from './classify-lines.ts';

/** The text of an article with what is known of its lines. */
export interface PageText {
  readonly text: string;
  readonly hints: readonly BlockHint[];
  readonly metadata: ArticleMetadata;
  readonly guesses: ArticleMetadata;
  readonly origins: MetadataOrigins;
}

/** Writes the article as plain text: the title and then one paragraph, caption or heading a line, with empty lines between. */
export function writePageText(
  metadata: ArticleMetadata,
  lines: readonly ClassifiedLine[],
): Omit<PageText, 'guesses' | 'origins'> {
  const all: readonly ClassifiedLine[] =
    metadata.title === undefined ? lines : [{ text: metadata.title, role: 'title' }, ...lines];
  const hints: BlockHint[] = [];
  let text = '';
  for (const { text: words, role, reason } of all) {
    const start = text.length;
    const end = start + words.length;
    text += `${words}\n\n`;
    if (role !== undefined) hints.push({ start, end, role, ...(reason === undefined ? {} : { reason }) });
  }
  return { text, hints, metadata };
}
