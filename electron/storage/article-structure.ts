import type { Annotation } from '../../shared/model/annotation.ts';
import type { Article, ArticleMetadata } from '../../shared/model/article.ts';
import { editedOrigins } from '../../shared/model/edited-origins.ts';
import { SegmentId, type AnnotationId, type ArticleId } from '../../shared/model/ids.ts';
import { problem, success, type Result } from '../../shared/result.ts';
import { createAnnotationRepository } from './annotations.ts';
import { createArticleReader } from './article-reader.ts';
import { storedMetadata, toArticleRow, toBlockRow, type ArticleRow, type BlockRow } from './article-rows.ts';
import type { ArticleStore } from './articles.ts';
import type { Author } from './author.ts';
import { changedBlock } from './changed-block.ts';
import { createHistoryRows } from './history-rows.ts';
import { planBlocks } from './plan-blocks.ts';
import { recordDifference } from './record-difference.ts';
import { createSpeakerReplacer } from './replace-speaker.ts';
import { saveArticle } from './save-article.ts';
import { createSegmentRepository } from './segments.ts';
import { upsertSql } from './tables.ts';
import { lastFlip, lastTakenAway, loggedBlockId } from './taken-away.ts';
import type { ArticleStructure, BlocksEdit, BlocksProblem, DroppedBlocks, SaveProblem } from './workspace.ts';

interface DroppedRow {
  readonly article_id: ArticleId;
  readonly revision: number;
  readonly start: number;
}

/** The structure of the articles of an open workspace. */
export function createArticleStructure(store: ArticleStore): ArticleStructure {
  const { connection, transaction, changes, speakers } = store;
  const reader = createArticleReader(connection);
  const rows = createHistoryRows(connection);
  const segments = createSegmentRepository(connection);
  const annotations = createAnnotationRepository(connection);
  const replacer = createSpeakerReplacer({ connection, annotations, changes });
  const updateArticle = connection.prepare<[ArticleRow]>(upsertSql('articles'));
  const updateBlock = connection.prepare<[BlockRow]>(upsertSql('blocks'));
  const selectOfOutlet = connection
    .prepare<[string], ArticleId>(
      'SELECT id FROM articles WHERE outlet IS NOT NULL AND trim(outlet) = ? COLLATE NOCASE ORDER BY imported_at, id',
    )
    .pluck();
  const selectDroppedFor = connection.prepare<[string], DroppedRow>(
    `SELECT article_id, revision, start FROM blocks JOIN articles ON articles.id = article_id
       WHERE keep = 0 AND reason = ? ORDER BY article_id, start`,
  );

  /** Runs an edit of the article as it is at its base revision, and counts and stores what the list shows. */
  function edit<P>(
    id: ArticleId,
    baseRevision: number,
    work: (article: Article) => Result<boolean, P>,
  ): Result<number, P | SaveProblem> {
    return transaction.attempt<number, P | SaveProblem>(() => {
      const article = reader.get(id);
      if (article === undefined) return problem({ kind: 'not-found' });
      if (article.revision !== baseRevision) return problem({ kind: 'conflict', revision: article.revision });
      const done = work(article);
      if (!done.ok) return done;
      if (!done.value) return success(baseRevision);
      const edited = reader.get(id) ?? article;
      updateArticle.run(toArticleRow({ ...edited, revision: baseRevision + 1 }));
      return success(baseRevision + 1);
    });
  }

  function changeBlocks(
    article: Article,
    { changes: wanted, reason, mayTake, newId }: BlocksEdit,
    author: Author,
  ): Result<boolean, BlocksProblem> {
    const unknown = wanted.find(({ start }) => !article.blocks.some((block) => block.start === start));
    if (unknown !== undefined)
      return problem({ kind: 'invalid', reason: `The article has no block at ${unknown.start}.` });
    const byStart = new Map(wanted.map((change) => [change.start, change]));
    const blocks = article.blocks.map((block) =>
      changedBlock(block, byStart.get(block.start), reason, () => lastFlip(rows, article.id, block)),
    );
    const current = new Map<AnnotationId, Annotation>(article.annotations.map((each) => [each.id, each]));
    const { change, taken } = planBlocks({
      article,
      blocks,
      takenAway: (block) => lastTakenAway(rows, article.id, block, current),
      newSegmentId: () => SegmentId.parse(newId()),
    });
    if (!mayTake && taken.segments + taken.annotations > 0) return problem({ kind: 'takes', work: taken });
    const ground = { sourceLength: article.sourceText.length, blocks };
    const stores = { segments, annotations, speakers, replacer, changes };
    const saved = saveArticle({ id: article.id, ground, change, author, ...stores });
    if (!saved.ok) return problem({ kind: 'invalid', reason: saved.problem });
    let changed = saved.value.changed;
    for (const [index, block] of blocks.entries()) {
      const difference = recordDifference({ ...article.blocks[index] }, { ...block });
      if (difference === undefined) continue;
      changed = true;
      updateBlock.run(toBlockRow(article.id, block));
      const entityId = loggedBlockId(article.id, block);
      changes.append({ entity: 'block', entityId, articleId: article.id, ...difference }, author);
    }
    return success(changed);
  }

  function describe(article: Article, metadata: ArticleMetadata, author: Author): boolean {
    const { origins: _before, ...others } = article;
    const origins = editedOrigins(article, metadata);
    const edited = { ...others, metadata, ...(origins === undefined ? {} : { origins }) };
    const difference = recordDifference(storedMetadata(article), storedMetadata(edited));
    if (difference === undefined) return false;
    updateArticle.run(toArticleRow(edited));
    const { id } = article;
    changes.append({ entity: 'metadata', entityId: `${id} metadata`, articleId: id, ...difference }, author);
    return true;
  }

  function droppedFor(reason: string, batch: string | undefined): readonly DroppedBlocks[] {
    const found = selectDroppedFor
      .all(reason)
      .filter(
        ({ article_id: id, start }) => batch === undefined || lastFlip(rows, id, { start })?.batch === batch,
      );
    return [...Map.groupBy(found, ({ article_id: id }) => id)].map(([id, dropped]) => ({
      id,
      revision: dropped[0]?.revision ?? 0,
      starts: dropped.map(({ start }) => start),
    }));
  }

  return {
    setBlocks: (id, baseRevision, change, author) =>
      edit(id, baseRevision, (article) => changeBlocks(article, change, author)),
    setMetadata: (id, baseRevision, metadata, author) =>
      edit<SaveProblem>(id, baseRevision, (article) => success(describe(article, metadata, author))),
    ofOutlet: (outlet) => selectOfOutlet.all(outlet.trim()),
    droppedFor,
  };
}
