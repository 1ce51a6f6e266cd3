import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article, ArticleMetadata, Block, BlockRole } from '../../shared/model/article.ts';
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
  /** Keeps a dropped block, drops a kept one. */
  readonly flip: (block: Block) => void;
  readonly setRole: (block: Block, role: BlockRole) => void;
  /** Answers the question: the work may go, or the block stays. */
  readonly answer: (mayTake: boolean) => void;
  readonly describe: (change: (metadata: ArticleMetadata) => ArticleMetadata) => void;
}

/**
 * Loads an article for review, after what is not saved yet, and anew with every save. Acts are done one after the other, each
 * on what the one before has left, so that keys may be quicker than the host.
 */
export function useReview(id: ArticleId, flush: () => Promise<boolean>): Review {
  const { client } = useWorkbench();
  const { t } = useTranslation();
  const hostText = useHostText();
  const [article, setArticle] = useState<Article>();
  const [failure, setFailure] = useState<string>();
  const [question, setQuestion] = useState<OpenQuestion>();
  const acts = useRef(Promise.resolve());

  const load = useCallback(async (): Promise<Article> => {
    const loaded = await client.request('articles.get', { id });
    setArticle((shown) => (shown === undefined || shown.revision <= loaded.revision ? loaded : shown));
    return loaded;
  }, [client, id]);

  useEffect(() => {
    const fail = (error: unknown): void => setFailure(describeFailure(error));
    flush().then(load).catch(fail);
    return client.subscribe('article.saved', (saved) => {
      if (saved.id === id) load().catch(fail);
    });
  }, [client, id, flush, load]);

  function attempt(act: (now: Article) => Promise<void>): void {
    const run = async (): Promise<void> => {
      setFailure(undefined);
      try {
        if (!(await flush())) {
          setFailure(t('review.unsaved'));
          return;
        }
        await act(await load());
        await load();
      } catch (error) {
        setFailure(describeFailure(error));
      }
    };
    acts.current = acts.current.then(run);
  }

  function setBlock(
    block: Block,
    changeOf: (now: Block) => Omit<BlockChange, 'start'>,
    mayTake = false,
  ): void {
    setQuestion(undefined);
    attempt(async ({ blocks, revision }) => {
      const now = blocks.find(({ start }) => start === block.start) ?? block;
      const outcome = await client.request('articles.setBlocks', {
        id,
        baseRevision: revision,
        changes: [{ ...changeOf(now), start: now.start }],
        mayTake,
      });
      if (outcome.kind === 'takes') setQuestion({ block: now, work: outcome.work });
    });
  }

  return {
    article,
    failure: failure === undefined ? undefined : hostText(failure),
    question,
    flip: (block) => setBlock(block, ({ keep }) => ({ keep: !keep })),
    setRole: (block, role) => setBlock(block, () => ({ role })),
    answer: (mayTake) => {
      setQuestion(undefined);
      if (mayTake && question !== undefined) setBlock(question.block, () => ({ keep: false }), true);
    },
    describe: (change) =>
      attempt(async ({ metadata, revision }) => {
        const request = { id, baseRevision: revision, metadata: change(metadata) };
        await client.request('articles.setMetadata', request);
      }),
  };
}
