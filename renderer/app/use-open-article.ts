import { useCallback, useEffect, useState } from 'react';
import { ArticleId } from '../../shared/model/ids.ts';

const hashPrefix = '#article=';

/** The open article, and the way to open another one or none. */
export interface OpenArticle {
  readonly articleId: ArticleId | undefined;
  readonly show: (id: ArticleId | undefined) => void;
}

/**
 * Which article is open. The address of the page says it, so that a reload and the browser's Back find it again; each
 * workspace's last article is remembered for the next start. `mayLeave` is asked before Back or Forward leaves an article.
 */
export function useOpenArticle(workspacePath: string, mayLeave: () => Promise<boolean>): OpenArticle {
  const memory = `dwibahasa.article:${workspacePath}`;
  const [articleId, setArticleId] = useState(
    () => parseId(location.hash) ?? parseId(localStorage.getItem(memory)),
  );

  const show = useCallback(
    (id: ArticleId | undefined) => {
      const hash = id === undefined ? '' : `${hashPrefix}${id}`;
      if (location.hash !== hash)
        history.pushState(null, '', `${location.pathname}${location.search}${hash}`);
      localStorage.setItem(memory, hash);
      setArticleId(id);
    },
    [memory],
  );

  useEffect(() => {
    const follow = async (): Promise<void> => {
      const wanted = parseId(location.hash);
      if (wanted === articleId) return;
      if (await mayLeave()) setArticleId(wanted);
      else
        history.pushState(
          null,
          '',
          articleId === undefined ? location.pathname : `${hashPrefix}${articleId}`,
        );
    };
    const listener = (): void => void follow();
    window.addEventListener('popstate', listener);
    return () => window.removeEventListener('popstate', listener);
  }, [articleId, mayLeave]);

  return { articleId, show };
}

function parseId(hash: string | null): ArticleId | undefined {
  return hash?.startsWith(hashPrefix) === true
    ? ArticleId.safeParse(hash.slice(hashPrefix.length)).data
    : undefined;
}
