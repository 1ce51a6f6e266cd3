import type { EventName, EventPayload, Subscribe } from '../../shared/contract.ts';
import type { Publish } from './host.ts';

type AnyListener = (payload: never) => void;

/** Where a host's events go out. */
export interface EventHub {
  readonly publish: Publish;
  readonly subscribe: Subscribe;
}

/** An event hub without listeners. Listeners hear events in the order of their publication, before `publish` returns. */
export function createEventHub(): EventHub {
  const listeners = new Map<EventName, Set<AnyListener>>();
  return {
    publish<E extends EventName>(event: E, payload: EventPayload<E>) {
      for (const listener of listeners.get(event) ?? []) {
        // Only `subscribe` fills the set of an event, with listeners for that event's payload.
        (listener as (payload: EventPayload<E>) => void)(payload);
      }
    },
    subscribe(event, listener) {
      const ofEvent = listeners.get(event) ?? new Set();
      listeners.set(event, ofEvent.add(listener));
      return () => ofEvent.delete(listener);
    },
  };
}
