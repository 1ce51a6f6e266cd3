import type { Handlers } from '../../shared/contract.ts';
import { RequestFailure } from '../../shared/request-failure.ts';
import { authorNow } from './author-now.ts';
import type { HostContext } from './host-context.ts';

type ArticleMethod =
  | 'articles.list'
  | 'articles.get'
  | 'articles.save'
  | 'articles.remove'
  | 'scheme.get'
  | 'speakers.list';

/** The handlers of articles, their scheme and their speakers. */
export function createArticleHandlers(context: HostContext): Pick<Handlers, ArticleMethod> {
  const { articles, speakers, schemes } = context.workspace;
  return {
    'articles.list': ({ query }) => [...articles.list(query)],
    'articles.get': ({ id }) => articles.get(id) ?? notThere(),
    'articles.save': ({ id, baseRevision, client, change }) => {
      const saved = articles.save(id, baseRevision, change, authorNow(context));
      if (saved.ok) {
        const { revision, others } = saved.value;
        if (revision !== baseRevision) context.publish('article.saved', { id, revision, client });
        for (const other of others) context.publish('article.saved', { ...other, client });
        return { revision };
      }
      switch (saved.problem.kind) {
        case 'not-found':
          return notThere();
        case 'conflict':
          throw new RequestFailure(
            'conflict',
            `The article was changed elsewhere meanwhile (it is at revision ${saved.problem.revision}, this change is based on ` +
              `${baseRevision}). Nothing was overwritten: load it again and repeat the change.`,
          );
        case 'invalid':
          throw new RequestFailure('invalid-input', `The change was not saved. ${saved.problem.reason}`);
      }
    },
    'articles.remove': ({ id }) => {
      if (!articles.remove(id, authorNow(context))) notThere();
      context.publish('articles.changed', {});
      return {};
    },
    'scheme.get': () => schemes.current(),
    'speakers.list': () => [...speakers.list()],
  };
}

function notThere(): never {
  throw new RequestFailure(
    'not-found',
    'The article is not in this workspace. It may have been removed in another window.',
  );
}
