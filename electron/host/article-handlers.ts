import type { Handlers } from '../../shared/contract.ts';
import { authorNow } from './author-now.ts';
import type { HostContext } from './host-context.ts';
import { articleNotThere, failSave } from './save-failure.ts';

type ArticleMethod =
  | 'articles.list'
  | 'articles.get'
  | 'articles.save'
  | 'articles.remove'
  | 'scheme.get'
  | 'speakers.list';

/** The handlers of articles, their scheme and their speakers. */
export function createArticleHandlers(context: HostContext): Pick<Handlers, ArticleMethod> {
  const { articles, likeness, speakers, schemes } = context.workspace;
  return {
    'articles.list': ({ query }) => {
      const similar = likeness.list();
      return articles.list(query).map((article) => {
        const similarTo = similar.get(article.id);
        return similarTo === undefined ? article : { ...article, similarTo };
      });
    },
    'articles.get': ({ id }) => {
      const article = articles.get(id);
      if (article === undefined) throw articleNotThere();
      return article;
    },
    'articles.save': ({ id, baseRevision, client, change }) => {
      const saved = articles.save(id, baseRevision, change, authorNow(context));
      if (!saved.ok) return failSave(saved.problem, baseRevision);
      const { revision, others } = saved.value;
      if (revision !== baseRevision) context.publish('article.saved', { id, revision, client });
      if (change.speakers.length + change.removedSpeakers.length > 0)
        context.publish('speakers.changed', { client });
      for (const other of others) context.publish('article.saved', { ...other, client });
      return { revision };
    },
    'articles.remove': ({ id }) => {
      if (!articles.remove(id, authorNow(context))) throw articleNotThere();
      context.publish('articles.changed', {});
      return {};
    },
    'scheme.get': () => schemes.current(),
    'speakers.list': () => [...speakers.list()],
  };
}
