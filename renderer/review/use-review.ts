import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article, ArticleMetadata, Block, BlockRole } from '../../shared/model/article.ts';
import type { BlockChange, WorkInBlocks } from '../../shared/model/block-change.ts';
import type { ArticleId } from '../../shared/model/ids.ts';
import { describeFailure } from '../app/describe-failure.ts';
import { useWorkbench } from '../app/workbench-context.ts';
import { useHostText } from '../i18n/use-host-text.ts';

/** Blocks that are not dropped yet, because a person's work would go with them. */
export interface OpenQuestion {
  readonly changes: readonly BlockChange[];
  readonly work: WorkInBlocks;
}

/** An article under review, and what can be done to it. */
export interface Review {
  /** Undefined while it is loaded. */
  readonly article: Article | undefined;
  readonly failure: string | undefined;
  readonly question: OpenQuestion | undefined;
  /** Keeps the blocks when `active` is dropped, drops them when it is kept. */
  readonly flip: (blocks: readonly Block[], active: Block) => void;
  readonly setRole: (blocks: readonly Block[], role: BlockRole) => void;
  /** Takes the last flip or role of this review back. */
  readonly takeBack: () => void;
  /** Answers the question: the work may go, or the blocks stay. */
  readonly answer: (mayTake: boolean) => void;
  /** Settles when it is done, or has failed. */
  readonly describe: (change: (metadata: ArticleMetadata) => ArticleMetadata) => Promise<void>;
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
  /** What each act of this review found, the last one at the end. */
  const found = useRef<readonly (readonly BlockChange[])[]>([]);

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

  function attempt(act: (now: Article) => Promise<void>): Promise<void> {
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
    return acts.current;
  }

  /** False when the host asks first. */
  async function send(now: Article, changes: readonly BlockChange[], mayTake: boolean): Promise<boolean> {
    if (changes.length === 0) return true;
    const request = { id, baseRevision: now.revision, changes: [...changes], mayTake };
    const outcome = await client.request('articles.setBlocks', request);
    if (outcome.kind === 'takes') setQuestion({ changes, work: outcome.work });
    return outcome.kind === 'saved';
  }

  function change(changesOf: (now: Article) => readonly BlockChange[], mayTake = false): void {
    setQuestion(undefined);
    void attempt(async (now) => {
      const changes = changesOf(now);
      const before = stateOf(now, changes);
      if ((await send(now, changes, mayTake)) && before.length > 0)
        found.current = [...found.current, before];
    });
  }

  return {
    article,
    failure: failure === undefined ? undefined : hostText(failure),
    question,
    flip: (blocks, active) =>
      change((now) => {
        const [is = active] = blocksNow(now, [active]);
        return blocksNow(now, blocks).flatMap(({ start, keep }) =>
          keep === is.keep ? [{ start, keep: !keep }] : [],
        );
      }),
    setRole: (blocks, role) => change(() => blocks.map(({ start }) => ({ start, role }))),
    takeBack: () => {
      setQuestion(undefined);
      void attempt(async (now) => {
        const last = found.current.at(-1);
        if (last === undefined) return;
        found.current = found.current.slice(0, -1);
        await send(now, last, false);
      });
    },
    answer: (mayTake) => {
      setQuestion(undefined);
      if (mayTake && question !== undefined) change(() => question.changes, true);
    },
    describe: (describing) =>
      attempt(async ({ metadata, revision }) => {
        const request = { id, baseRevision: revision, metadata: describing(metadata) };
        await client.request('articles.setMetadata', request);
      }),
  };
}

/** The blocks as they are now. */
function blocksNow({ blocks }: Article, wanted: readonly { readonly start: number }[]): readonly Block[] {
  const starts = new Set(wanted.map(({ start }) => start));
  return blocks.filter(({ start }) => starts.has(start));
}

/** The changes that lead back to how blocks are now. */
function stateOf(now: Article, changes: readonly BlockChange[]): readonly BlockChange[] {
  return blocksNow(now, changes).map(({ start, keep, role }) => ({ start, keep, role }));
}
