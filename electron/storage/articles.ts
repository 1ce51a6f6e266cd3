import type { Article } from '../../shared/model/article.ts';
import type { ArticleId } from '../../shared/model/ids.ts';
import { problem, success } from '../../shared/result.ts';
import { createAnnotationRepository } from './annotations.ts';
import { articleProblem } from './article-problem.ts';
import {
  countArticle,
  toArticleRow,
  toBlock,
  toBlockRow,
  toMetadata,
  toSourceRow,
  toSummary,
  type ArticleRow,
  type BlockRow,
  type SourceRow,
} from './article-rows.ts';
import type { ChangeLog } from './change-log.ts';
import type { Connection } from './connection.ts';
import { loggedImport, loggedRemoval } from './logged-records.ts';
import { saveArticle } from './save-article.ts';
import { createSegmentRepository } from './segments.ts';
import type { SpeakerRegister } from './speakers.ts';
import { insertSql, upsertSql } from './tables.ts';
import type { Transaction } from './transaction.ts';
import type { ArticleRepository, InsertProblem, SaveProblem } from './workspace.ts';

/** What the articles of a workspace are made with. */
export interface ArticleStore {
  readonly connection: Connection;
  readonly transaction: Transaction;
  readonly changes: ChangeLog;
  readonly speakers: SpeakerRegister;
}

/** The article repository of an open workspace. */
export function createArticleRepository(store: ArticleStore): ArticleRepository {
  const { connection, transaction, changes, speakers } = store;
  const statements = prepareStatements(connection);
  const segments = createSegmentRepository(connection);
  const annotations = createAnnotationRepository(connection);

  function get(id: ArticleId): Article | undefined {
    const row = statements.select.get(id);
    const source = statements.selectSource.get(id);
    if (row === undefined || source === undefined) return undefined;
    return {
      id: row.id,
      revision: row.revision,
      sourceText: source.source_text,
      sourceHash: source.source_hash,
      metadata: toMetadata(row),
      file: { name: source.file_name, encoding: source.file_encoding, size: source.file_size },
      importedAt: row.imported_at,
      blocks: statements.selectBlocks.all(id).map(toBlock),
      segments: segments.ofArticle(id),
      annotations: annotations.ofArticle(id),
    };
  }

  function writeRows(article: Article, fileBytes: Uint8Array): void {
    statements.insert.run(toArticleRow(article));
    statements.insertSource.run(toSourceRow(article, fileBytes));
    for (const block of article.blocks) statements.insertBlock.run(toBlockRow(article.id, block));
    for (const segment of article.segments) segments.put(article.id, segment);
    for (const annotation of article.annotations) annotations.put(article.id, annotation);
  }

  return {
    list(query) {
      const rows = query.trim() === '' ? statements.list.all() : statements.search.all(query);
      return rows.map(toSummary);
    },
    // One read transaction, so that a save of another process cannot come between the statements.
    get: (id) => transaction.read(() => get(id)),
    fileBytes: (id) => statements.selectFile.get(id)?.file_bytes,
    findByHash: (sourceHash) => statements.findByHash.get(sourceHash)?.id,
    insert: ({ article, fileBytes, speakers: named }, author) =>
      transaction.attempt<Article, InsertProblem>(() => {
        const reason = articleProblem(article);
        if (reason !== undefined) return problem({ kind: 'invalid', reason });
        const same = statements.findByHash.get(article.sourceHash);
        if (same !== undefined) return problem({ kind: 'duplicate', id: same.id, title: same.title });
        if (statements.select.get(article.id) !== undefined) return problem({ kind: 'id-taken' });
        for (const speaker of named.filter((each) => speakers.get(each.id) === undefined)) {
          speakers.put(speaker);
          changes.append(
            { entity: 'speaker', entityId: speaker.id, articleId: null, before: null, after: speaker },
            author,
          );
        }
        const unknown = article.annotations.find(
          ({ speakerId }) => speakerId !== null && !speakers.get(speakerId),
        );
        if (unknown !== undefined) {
          return problem({ kind: 'invalid', reason: `Annotation ${unknown.id} names an unknown speaker.` });
        }
        writeRows(article, fileBytes);
        const after = loggedImport(article);
        changes.append(
          { entity: 'article', entityId: article.id, articleId: article.id, before: null, after },
          author,
        );
        return success(article);
      }),
    save: (id, baseRevision, change, author) =>
      transaction.attempt<{ readonly revision: number }, SaveProblem>(() => {
        const row = statements.select.get(id);
        const source = statements.selectSource.get(id);
        if (row === undefined || source === undefined) return problem({ kind: 'not-found' });
        if (row.revision !== baseRevision) return problem({ kind: 'conflict', revision: row.revision });
        const ground = {
          sourceLength: source.source_text.length,
          blocks: statements.selectBlocks.all(id).map(toBlock),
        };
        const saved = saveArticle({ id, ground, change, author, segments, annotations, speakers, changes });
        if (!saved.ok) return problem({ kind: 'invalid', reason: saved.problem });
        if (!saved.value.changed) return success({ revision: row.revision });
        const count = statements.countAnnotations.get(id)?.count ?? 0;
        const revision = row.revision + 1;
        statements.update.run({ ...row, ...countArticle(segments.ofArticle(id), count), revision });
        return success({ revision });
      }),
    remove: (id, author) =>
      transaction.run(() => {
        const article = get(id);
        const file = statements.selectFile.get(id);
        if (article === undefined || file === undefined) return false;
        const before = loggedRemoval(article, file.file_bytes);
        changes.append({ entity: 'article', entityId: id, articleId: id, before, after: null }, author);
        statements.remove.run(id);
        return true;
      }),
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
    select: connection.prepare<[ArticleId], ArticleRow>('SELECT * FROM articles WHERE id = ?'),
    selectSource: connection.prepare<[ArticleId], Omit<SourceRow, 'file_bytes'>>(
      `SELECT article_id, source_hash, file_name, file_encoding, file_size, source_text
       FROM sources WHERE article_id = ?`,
    ),
    selectFile: connection.prepare<[ArticleId], Pick<SourceRow, 'file_bytes'>>(
      'SELECT file_bytes FROM sources WHERE article_id = ?',
    ),
    selectBlocks: connection.prepare<[ArticleId], BlockRow>(
      'SELECT * FROM blocks WHERE article_id = ? ORDER BY start',
    ),
    findByHash: connection.prepare<[string], Pick<ArticleRow, 'id' | 'title'>>(
      'SELECT id, title FROM articles JOIN sources ON article_id = id WHERE source_hash = ?',
    ),
    countAnnotations: connection.prepare<[ArticleId], { readonly count: number }>(
      'SELECT count(*) AS count FROM annotations WHERE article_id = ?',
    ),
    insert: connection.prepare<[ArticleRow]>(insertSql('articles')),
    update: connection.prepare<[ArticleRow]>(upsertSql('articles')),
    insertSource: connection.prepare<[SourceRow]>(insertSql('sources')),
    insertBlock: connection.prepare<[BlockRow]>(insertSql('blocks')),
    remove: connection.prepare<[ArticleId]>('DELETE FROM articles WHERE id = ?'),
  };
}
