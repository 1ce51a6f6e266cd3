import { useCallback, useEffect, useRef, useState } from 'react';
import type { Client } from '../../shared/client.ts';
import type { ArticleSummary } from '../../shared/model/article.ts';
import { describeFailure } from '../app/describe-failure.ts';

const searchDelayMs = 150;
/** Articles that come and go are shown soon; mere saves (one every second while a person types) less eagerly. */
const changeDelayMs = 400;
const saveDelayMs = 2000;

/** The articles of the workspace as the host last listed them; undefined before the first answer. */
export interface Articles {
  readonly all: readonly ArticleSummary[] | undefined;
  /** Those that match the query. */
  readonly matching: readonly ArticleSummary[] | undefined;
  readonly failure: string | undefined;
  readonly reload: () => void;
}

interface Listing {
  readonly all: readonly ArticleSummary[];
  readonly matching: readonly ArticleSummary[];
}

/** Lists the articles, again whenever the query or something at the host changes. */
export function useArticles(client: Client, query: string): Articles {
  const [listing, setListing] = useState<Listing>();
  const [failure, setFailure] = useState<string>();
  const latest = useRef(0);

  const load = useCallback(async () => {
    const turn = ++latest.current;
    try {
      const loaded = await loadListing(client, query);
      if (turn !== latest.current) return;
      setListing(loaded);
      setFailure(undefined);
    } catch (error) {
      if (turn === latest.current) setFailure(describeFailure(error));
    }
  }, [client, query]);

  useEffect(() => {
    const timer = setTimeout(() => void load(), query === '' ? 0 : searchDelayMs);
    return () => clearTimeout(timer);
  }, [load, query]);
  useEffect(() => reloadOnEvents(client, load), [client, load]);

  return { all: listing?.all, matching: listing?.matching, failure, reload: () => void load() };
}

async function loadListing(client: Client, query: string): Promise<Listing> {
  const all = client.request('articles.list', {});
  const matching = query.trim() === '' ? all : client.request('articles.list', { query });
  return { all: await all, matching: await matching };
}

/** At most one reload for each delay, however many events come. */
function reloadOnEvents(client: Client, load: () => Promise<void>): () => void {
  const timers = new Map<number, ReturnType<typeof setTimeout>>();
  function reloadWithin(delay: number): void {
    if (timers.has(delay)) return;
    const run = (): void => {
      timers.delete(delay);
      void load();
    };
    timers.set(delay, setTimeout(run, delay));
  }
  const ends = [
    client.subscribe('articles.changed', () => reloadWithin(changeDelayMs)),
    client.subscribe('article.saved', () => reloadWithin(saveDelayMs)),
  ];
  return () => {
    for (const end of ends) end();
    for (const timer of timers.values()) clearTimeout(timer);
  };
}
