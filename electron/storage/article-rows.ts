import { z } from 'zod';
import {
  ArticleMetadata,
  MetadataOrigins,
  type Article,
  type ArticleSummary,
  type Block,
} from '../../shared/model/article.ts';
import type { ArticleId } from '../../shared/model/ids.ts';
import { sliceRange } from '../../shared/model/text-range.ts';
import type { Segment } from '../../shared/model/segment.ts';
import { countWords } from '../../shared/model/count-words.ts';

/** A row of `articles`. The counts are kept with every save, so that the list is one scan of a small table. */
export interface ArticleRow {
  readonly id: ArticleId;
  readonly revision: number;
  readonly title: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly metadata: string;
  readonly imported_at: string;
  readonly words: number;
  readonly segments: number;
  readonly draft: number;
  readonly translated: number;
  readonly reviewed: number;
  readonly annotations: number;
}

/** A row of `sources`. */
export interface SourceRow {
  readonly article_id: ArticleId;
  readonly source_hash: string;
  readonly file_name: string;
  readonly file_encoding: string;
  readonly file_size: number;
  readonly source_text: string;
  readonly file_bytes: Uint8Array;
}

/** A row of `blocks`. */
export interface BlockRow {
  readonly article_id: ArticleId;
  readonly start: number;
  readonly end: number;
  readonly role: Block['role'];
  readonly keep: 0 | 1;
  readonly reason: string | null;
}

/** The counted columns of `articles`. */
export type ArticleCounts = Pick<
  ArticleRow,
  'segments' | 'draft' | 'translated' | 'reviewed' | 'annotations'
>;

/** Counts what the article list shows. */
export function countArticle(segments: readonly Segment[], annotations: number): ArticleCounts {
  const withStatus = (status: Segment['status']) =>
    segments.filter((segment) => segment.status === status).length;
  return {
    segments: segments.length,
    draft: withStatus('draft'),
    translated: withStatus('translated'),
    reviewed: withStatus('reviewed'),
    annotations,
  };
}

/** The row of an article that enters the workspace. */
export function toArticleRow(article: Article): ArticleRow {
  const kept = article.blocks.filter((block) => block.keep);
  return {
    id: article.id,
    revision: article.revision,
    title: listTitle(article),
    outlet: article.metadata.outlet ?? null,
    published: article.metadata.published ?? null,
    metadata: JSON.stringify(storedMetadata(article)),
    imported_at: article.importedAt,
    words: kept.reduce((sum, block) => sum + countWords(sliceRange(article.sourceText, block)), 0),
    ...countArticle(article.segments, article.annotations.length),
  };
}

/** The immutable part of an article. */
export function toSourceRow(article: Article, fileBytes: Uint8Array): SourceRow {
  return {
    article_id: article.id,
    source_hash: article.sourceHash,
    file_name: article.file.name,
    file_encoding: article.file.encoding,
    file_size: article.file.size,
    source_text: article.sourceText,
    file_bytes: fileBytes,
  };
}

/** The row of a block. */
export function toBlockRow(articleId: ArticleId, block: Block): BlockRow {
  return {
    article_id: articleId,
    start: block.start,
    end: block.end,
    role: block.role,
    keep: block.keep ? 1 : 0,
    reason: block.reason ?? null,
  };
}

/** A block as the model has it. */
export function toBlock(row: BlockRow): Block {
  const block = { start: row.start, end: row.end, role: row.role, keep: row.keep === 1 };
  return row.reason === null ? block : { ...block, reason: row.reason };
}

/** One line of the article list. */
export function toSummary(row: ArticleRow & Pick<SourceRow, 'file_name'>): ArticleSummary {
  return {
    id: row.id,
    revision: row.revision,
    title: row.title,
    ...(row.outlet === null ? {} : { outlet: row.outlet }),
    ...(row.published === null ? {} : { published: row.published }),
    importedAt: row.imported_at,
    file: row.file_name,
    segments: row.segments,
    draft: row.draft,
    translated: row.translated,
    reviewed: row.reviewed,
    annotations: row.annotations,
    words: row.words,
  };
}

/** An article's metadata with where it was found: one record in the row and in the change log. */
export function storedMetadata({ metadata, origins }: Pick<Article, 'metadata' | 'origins'>) {
  return { ...metadata, ...(origins === undefined ? {} : { origins }) };
}

const StoredMetadata = z.object({ ...ArticleMetadata.shape, origins: MetadataOrigins.optional() });

/** What `storedMetadata` has made a record of. */
export function readStoredMetadata(row: ArticleRow): Pick<Article, 'metadata' | 'origins'> {
  const { origins, ...metadata } = StoredMetadata.parse(JSON.parse(row.metadata));
  return { metadata, ...(origins === undefined ? {} : { origins }) };
}

function listTitle(article: Article): string {
  const titleBlock = article.blocks.find((block) => block.role === 'title');
  const fromText = titleBlock === undefined ? '' : sliceRange(article.sourceText, titleBlock).trim();
  return article.metadata.title ?? (fromText === '' ? article.file.name : fromText);
}
