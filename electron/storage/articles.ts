import type { Article } from '../../shared/model/article.ts';
import type { ArticleId } from '../../shared/model/ids.ts';
import { problem, success, type Result } from '../../shared/result.ts';
import { createAnnotationRepository } from './annotations.ts';
import { articleProblem } from './article-problem.ts';
import { createArticleReader } from './article-reader.ts';
import {
  countArticle,
  toArticleRow,
  toBlock,
  toBlockRow,
  toSourceRow,
  type ArticleRow,
  type BlockRow,
  type SourceRow,
} from './article-rows.ts';
import type { Author } from './author.ts';
import type { ChangeLog } from './change-log.ts';
import type { Connection } from './connection.ts';
import { loggedImport, loggedRemoval } from './logged-records.ts';
import { createSpeakerReplacer } from './replace-speaker.ts';
import { createRowInserter } from './row-inserter.ts';
import { saveArticle } from './save-article.ts';
import { createSegmentRepository } from './segments.ts';
import type { SpeakerRegister } from './speakers.ts';
import { insertSql, upsertSql } from './tables.ts';
import type { Transaction } from './transaction.ts';
import type { ArticleRepository, InsertProblem, NewArticle, SavedArticle, SaveProblem } from './workspace.ts';

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
  const insertBlocks = createRowInserter(connection, 'blocks');
  const reader = createArticleReader(connection);
  const segments = createSegmentRepository(connection);
  const annotations = createAnnotationRepository(connection);
  const replacer = createSpeakerReplacer({ connection, annotations, changes });

  function insert(
    { article, fileBytes, speakers: named }: NewArticle,
    author: Author,
  ): Result<Article, InsertProblem> {
    const reason = articleProblem(article);
    if (reason !== undefined) return problem({ kind: 'invalid', reason });
    const same = reader.findByHash(article.sourceHash);
    if (same !== undefined)
      return problem({ kind: 'duplicate', id: same, title: statements.select.get(same)?.title ?? '' });
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
      return problem({
        kind: 'invalid',
        reason: `Annotation ${unknown.id} names a speaker who is not in the register.`,
      });
    }
    statements.insert.run(toArticleRow(article));
    statements.insertSource.run(toSourceRow(article, fileBytes));
    insertBlocks(article.blocks.map((block) => toBlockRow(article.id, block)));
    segments.insert(article.id, article.segments);
    for (const annotation of article.annotations) annotations.put(article.id, annotation);
    const after = loggedImport(article);
    changes.append(
      { entity: 'article', entityId: article.id, articleId: article.id, before: null, after },
      author,
    );
    return success(article);
  }

  const save: ArticleRepository['save'] = (id, baseRevision, change, author) =>
    transaction.attempt<SavedArticle, SaveProblem>(() => {
      const row = statements.select.get(id);
      const text = statements.selectText.get(id);
      if (row === undefined || text === undefined) return problem({ kind: 'not-found' });
      if (row.revision !== baseRevision) return problem({ kind: 'conflict', revision: row.revision });
      const ground = {
        sourceLength: text.source_text.length,
        blocks: statements.selectBlocks.all(id).map(toBlock),
      };
      const stores = { segments, annotations, speakers, replacer, changes };
      const saved = saveArticle({ id, ground, change, author, ...stores });
      if (!saved.ok) return problem({ kind: 'invalid', reason: saved.problem });
      if (!saved.value.changed) return success({ revision: row.revision, others: [] });
      const revision = row.revision + 1;
      statements.update.run({
        ...row,
        ...countArticle(segments.ofArticle(id), annotations.count(id)),
        revision,
      });
      return success({ revision, others: saved.value.others.map(raiseRevision) });
    });

  /** Marks an article as changed by an act on another one. */
  function raiseRevision(id: ArticleId): { readonly id: ArticleId; readonly revision: number } {
    const row = statements.select.get(id);
    if (row === undefined) throw new Error(`Article ${id} has annotations but is not there.`);
    const revision = row.revision + 1;
    statements.update.run({ ...row, revision });
    return { id, revision };
  }

  function remove(id: ArticleId, author: Author): boolean {
    const article = reader.get(id);
    const file = reader.fileBytes(id);
    if (article === undefined || file === undefined) return false;
    const before = loggedRemoval(article, file);
    changes.append({ entity: 'article', entityId: id, articleId: id, before, after: null }, author);
    statements.remove.run(id);
    return true;
  }

  return {
    ...reader,
    // One read transaction, so that a save of another process cannot come between the statements.
    get: (id) => transaction.read(() => reader.get(id)),
    insert: (added, author) => transaction.attempt(() => insert(added, author)),
    save,
    remove: (id, author) => transaction.run(() => remove(id, author)),
  };
}

function prepareStatements(connection: Connection) {
  return {
    select: connection.prepare<[ArticleId], ArticleRow>('SELECT * FROM articles WHERE id = ?'),
    selectText: connection.prepare<[ArticleId], Pick<SourceRow, 'source_text'>>(
      'SELECT source_text FROM sources WHERE article_id = ?',
    ),
    selectBlocks: connection.prepare<[ArticleId], BlockRow>(
      'SELECT * FROM blocks WHERE article_id = ? ORDER BY start',
    ),
    insert: connection.prepare<[ArticleRow]>(insertSql('articles')),
    update: connection.prepare<[ArticleRow]>(upsertSql('articles')),
    insertSource: connection.prepare<[SourceRow]>(insertSql('sources')),
    remove: connection.prepare<[ArticleId]>('DELETE FROM articles WHERE id = ?'),
  };
}
