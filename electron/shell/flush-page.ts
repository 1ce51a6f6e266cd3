import type { Publish } from '../host/host.ts';

/** Asks the page of a window to save before it goes. */
export interface PageFlush {
  /** Publishes `window.closing` and resolves with whether the page says that all is saved; false when it does not answer. */
  readonly flush: (publish: Publish) => Promise<boolean>;
  /** Takes the page's answer (`window.flushed`). */
  readonly answered: (saved: boolean) => void;
}

/** Makes the question and answer between one window and its page. The page has `timeoutMs` for its answer. */
export function makePageFlush(timeoutMs: number): PageFlush {
  let pending: PromiseWithResolvers<boolean> | undefined;
  return {
    answered: (saved) => pending?.resolve(saved),
    async flush(publish) {
      pending ??= Promise.withResolvers<boolean>();
      const answer = pending;
      const timer = setTimeout(() => answer.resolve(false), timeoutMs);
      publish('window.closing', {});
      const saved = await answer.promise;
      clearTimeout(timer);
      pending = undefined;
      return saved;
    },
  };
}
