import type { Article, ArticleSummary } from '../../shared/model/article.ts';
import type { ArticleId } from '../../shared/model/ids.ts';
import { createAnnotationRepository } from './annotations.ts';
import {
  readStoredMetadata,
  toBlock,
  toSummary,
  type ArticleRow,
  type BlockRow,
  type SourceRow,
} from './article-rows.ts';
import type { Connection } from './connection.ts';
import { createSegmentRepository } from './segments.ts';

/** The read side of the articles of a workspace. */
export interface ArticleReader {
  /** Summaries in the order of import; only of articles that contain every word of `query` (any case) unless it is empty. */
  list(query: string): readonly ArticleSummary[];
  /** The article whole, or undefined. */
  get(id: ArticleId): Article | undefined;
  /** The title of an article as the list shows it, or undefined. */
  titleOf(id: ArticleId): string | undefined;
  /** The imported file, byte for byte, or undefined. */
  fileBytes(id: ArticleId): Uint8Array | undefined;
  /** The article whose source text has this SHA-256, or undefined. */
  findByHash(sourceHash: string): ArticleId | undefined;
}

/** Reads articles; a whole one with five statements, however much is on it. */
export function createArticleReader(connection: Connection): ArticleReader {
  const statements = prepareStatements(connection);
  const segments = createSegmentRepository(connection);
  const annotations = createAnnotationRepository(connection);
  return {
    list(query) {
      const rows = query.trim() === '' ? statements.list.all() : statements.search.all(query);
      return rows.map(toSummary);
    },
    get(id) {
      const row = statements.select.get(id);
      if (row === undefined) return undefined;
      return {
        id: row.id,
        revision: row.revision,
        sourceText: row.source_text,
        sourceHash: row.source_hash,
        ...readStoredMetadata(row),
        file: { name: row.file_name, encoding: row.file_encoding, size: row.file_size },
        importedAt: row.imported_at,
        blocks: statements.selectBlocks.all(id).map(toBlock),
        segments: segments.ofArticle(id),
        annotations: annotations.ofArticle(id),
      };
    },
    titleOf: (id) => statements.selectTitle.get(id)?.title,
    fileBytes: (id) => statements.selectFile.get(id)?.file_bytes,
    findByHash: (sourceHash) => statements.findByHash.get(sourceHash)?.article_id,
  };
}

function prepareStatements(connection: Connection) {
  const summary =
    'articles.*, sources.file_name FROM articles JOIN sources ON sources.article_id = articles.id';
  const order = 'ORDER BY articles.imported_at, articles.id';
  return {
    list: connection.prepare<[], ArticleRow & SourceRow>(`SELECT ${summary} ${order}`),
    search: connection.prepare<[string], ArticleRow & SourceRow>(
      `SELECT ${summary} WHERE contains_every_word(?, articles.title, coalesce(articles.outlet, ''), sources.source_text,
         coalesce((SELECT group_concat(target, ' ') FROM segments WHERE segments.article_id = articles.id), '')) ${order}`,
    ),
    select: connection.prepare<[ArticleId], ArticleRow & Omit<SourceRow, 'file_bytes'>>(
      `SELECT articles.*, source_text, source_hash, file_name, file_encoding, file_size
       FROM articles JOIN sources ON sources.article_id = articles.id WHERE articles.id = ?`,
    ),
    selectBlocks: connection.prepare<[ArticleId], BlockRow>(
      'SELECT * FROM blocks WHERE article_id = ? ORDER BY start',
    ),
    selectTitle: connection.prepare<[ArticleId], Pick<ArticleRow, 'title'>>(
      'SELECT title FROM articles WHERE id = ?',
    ),
    selectFile: connection.prepare<[ArticleId], Pick<SourceRow, 'file_bytes'>>(
      'SELECT file_bytes FROM sources WHERE article_id = ?',
    ),
    findByHash: connection.prepare<[string], Pick<SourceRow, 'article_id'>>(
      'SELECT article_id FROM sources WHERE source_hash = ?',
    ),
  };
}
