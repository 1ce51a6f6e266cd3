import { z } from 'zod';
import type { Bridge } from '../../shared/bridge.ts';
import { events, type EventName, type EventPayload, type Subscribe } from '../../shared/contract.ts';

/** Makes typed events of raw ones. A payload that does not fit the contract is reported as an error of the page and not delivered. */
export function parseEvents(subscribeRaw: Bridge['subscribe']): Subscribe {
  return <E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void) =>
    subscribeRaw(event, (raw) => {
      const payload = events[event].safeParse(raw);
      // The schema was looked up by the same name as the type.
      if (payload.success) listener(payload.data as EventPayload<E>);
      else
        reportError(
          new Error(`The event ${event} does not fit the contract. ${z.prettifyError(payload.error)}`),
        );
    });
}
