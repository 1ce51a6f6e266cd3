import type { HandlerInput, Handlers } from '../../shared/contract.ts';
import { RequestFailure } from '../../shared/request-failure.ts';
import type { HistoryThing } from '../storage/history-repository.ts';
import type { HostContext } from './host-context.ts';

type HistoryMethod = 'history.list' | 'history.version' | 'speakers.uses' | 'speakers.mentions';

/** The handlers that look back and around: the history of an article, and where speakers are named. */
export function createHistoryHandlers(context: HostContext): Pick<Handlers, HistoryMethod> {
  const { history, speakerMentions } = context.workspace;
  return {
    'history.list': (input) => {
      const { article, before, limit, within } = input;
      const thing = thingOf(input);
      return history.list({
        article,
        limit,
        within,
        ...(thing === undefined ? {} : { thing }),
        ...(before === undefined ? {} : { before }),
      });
    },
    'history.version': ({ article, batch }) => {
      const version = history.version(article, batch);
      if (version !== undefined) return version;
      throw new RequestFailure(
        'not-found',
        'This version is not in the history of the article. The article may have been removed in another window.',
      );
    },
    'speakers.uses': () => [...speakerMentions.uses()],
    'speakers.mentions': ({ speaker }) => [...speakerMentions.mentions(speaker)],
  };
}

function thingOf({ segment, annotation }: HandlerInput<'history.list'>): HistoryThing | undefined {
  if (segment !== undefined) return { entity: 'segment', id: segment };
  return annotation === undefined ? undefined : { entity: 'annotation', id: annotation };
}
