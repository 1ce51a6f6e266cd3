import { useCallback, useEffect, useState } from 'react';
import type { Article, ArticleMetadata, Block } from '../../shared/model/article.ts';
import type { BlockChange, WorkInBlocks } from '../../shared/model/block-change.ts';
import type { ArticleId } from '../../shared/model/ids.ts';
import { describeFailure } from '../app/describe-failure.ts';
import { useWorkbench } from '../app/workbench-context.ts';
import { useHostText } from '../i18n/use-host-text.ts';

/** A block that is not dropped yet, because a person's work would go with it. */
export interface OpenQuestion {
  readonly block: Block;
  readonly work: WorkInBlocks;
}

/** An article under review, and what can be done to it. */
export interface Review {
  /** Undefined while it is loaded. */
  readonly article: Article | undefined;
  readonly failure: string | undefined;
  readonly question: OpenQuestion | undefined;
  readonly change: (block: Block, change: Omit<BlockChange, 'start'>) => Promise<void>;
  /** Answers the question: the work may go, or the block stays. */
  readonly answer: (mayTake: boolean) => Promise<void>;
  readonly describe: (metadata: ArticleMetadata) => Promise<void>;
  readonly reload: () => Promise<void>;
}

/**
 * Loads an article for review, after what is not saved yet, and anew with every save. Every change is one request on
 * the revision that was shown; one that is behind is told and shows what is there now.
 */
export function useReview(id: ArticleId, flush: () => Promise<boolean>): Review {
  const { client } = useWorkbench();
  const hostText = useHostText();
  const [article, setArticle] = useState<Article>();
  const [failure, setFailure] = useState<string>();
  const [question, setQuestion] = useState<OpenQuestion>();

  const load = useCallback(async (): Promise<void> => {
    const loaded = await client.request('articles.get', { id });
    setArticle((shown) => (shown === undefined || shown.revision <= loaded.revision ? loaded : shown));
  }, [client, id]);

  useEffect(() => {
    const fail = (error: unknown): void => setFailure(describeFailure(error));
    flush().then(load).catch(fail);
    return client.subscribe('article.saved', (saved) => {
      if (saved.id === id) load().catch(fail);
    });
  }, [client, id, flush, load]);

  async function attempt(
    act: (base: { id: ArticleId; baseRevision: number }) => Promise<void>,
  ): Promise<void> {
    if (article === undefined) return;
    setFailure(undefined);
    try {
      await flush();
      await act({ id, baseRevision: article.revision });
    } catch (error) {
      setFailure(describeFailure(error));
    }
    await load();
  }

  function setBlock(block: Block, change: Omit<BlockChange, 'start'>, mayTake: boolean): Promise<void> {
    setQuestion(undefined);
    return attempt(async (base) => {
      const changes = [{ ...change, start: block.start }];
      const outcome = await client.request('articles.setBlocks', { ...base, changes, mayTake });
      if (outcome.kind === 'takes') setQuestion({ block, work: outcome.work });
    });
  }

  return {
    article,
    failure: failure === undefined ? undefined : hostText(failure),
    question,
    change: (block, change) => setBlock(block, change, false),
    answer: async (mayTake) => {
      setQuestion(undefined);
      if (mayTake && question !== undefined) await setBlock(question.block, { keep: false }, true);
    },
    describe: (metadata) =>
      attempt(async (base) => {
        await client.request('articles.setMetadata', { ...base, metadata });
      }),
    reload: load,
  };
}
