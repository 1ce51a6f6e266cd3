import { useCallback, useEffect, useState } from 'react';
import type { HistoryEntry } from '../../shared/model/history.ts';
import type { ArticleId } from '../../shared/model/ids.ts';
import { describeFailure } from '../app/describe-failure.ts';
import { useWorkbench } from '../app/workbench-context.ts';
import type { HistoryScope } from './history-scope.ts';

/** A history as far as it is read. */
export interface ReadHistory {
  /** Undefined while nothing is read yet. */
  readonly entries: readonly HistoryEntry[] | undefined;
  readonly failure: string | undefined;
  readonly hasMore: boolean;
  readonly readMore: () => void;
}

interface HistoryOptions {
  readonly article: ArticleId;
  readonly scope: HistoryScope;
  /** Every save by itself, rather than what was done within some minutes as one. */
  readonly everySave: boolean;
  /** Saves what is not saved yet, so that it is in the history. */
  readonly flush: () => Promise<boolean>;
}

interface Pages {
  readonly entries: readonly HistoryEntry[];
  readonly next: number | undefined;
}

/** Reads a history page by page, newest first, and again whenever the article is saved. */
export function useHistory({ article, scope, everySave, flush }: HistoryOptions): ReadHistory {
  const { client } = useWorkbench();
  const [pages, setPages] = useState<Pages>();
  const [failure, setFailure] = useState<string>();
  const thing = scope.kind === 'article' ? undefined : scope.id;

  const read = useCallback(
    async (before: number | undefined): Promise<Pages> => {
      const { entries, next } = await client.request('history.list', {
        article,
        ...(scope.kind === 'segment' && { segment: scope.id }),
        ...(scope.kind === 'annotation' && { annotation: scope.id }),
        ...(everySave && { within: 0 }),
        ...(before !== undefined && { before }),
      });
      return { entries, next };
    },
    // The scope is told by its kind and thing; the object is made anew with every rendering.
    // oxlint-disable-next-line react/exhaustive-deps
    [client, article, scope.kind, thing, everySave],
  );

  useEffect(() => {
    let isCurrent = true;
    const show = (): void => {
      read(undefined).then(
        (page) => {
          if (!isCurrent) return;
          setPages(page);
          setFailure(undefined);
        },
        (error: unknown) => isCurrent && setFailure(describeFailure(error)),
      );
    };
    void flush().then(show);
    const unsubscribe = client.subscribe('article.saved', ({ id }) => {
      if (id === article) show();
    });
    return () => {
      isCurrent = false;
      unsubscribe();
      setPages(undefined);
    };
  }, [client, article, read, flush]);

  return {
    entries: pages?.entries,
    failure,
    hasMore: pages?.next !== undefined,
    readMore() {
      if (pages?.next === undefined) return;
      read(pages.next).then(
        (page) => setPages({ entries: [...pages.entries, ...page.entries], next: page.next }),
        (error: unknown) => setFailure(describeFailure(error)),
      );
    },
  };
}
