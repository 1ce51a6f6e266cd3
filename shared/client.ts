import { z } from 'zod';
import {
  methods,
  Reply,
  type MethodInput,
  type MethodName,
  type MethodOutput,
  type Subscribe,
} from './contract.ts';
import { RequestFailure } from './request-failure.ts';

/** Carries one request to a host and brings its raw reply back. Rejects only when the host cannot be reached. */
export type SendRequest = (method: string, input: unknown) => Promise<unknown>;

/** A host as its clients see it, whatever carries the requests. */
export interface Client {
  /** Resolves with the parsed output; rejects with `RequestFailure` for a failed or malformed reply. */
  request<M extends MethodName>(method: M, input: MethodInput<M>): Promise<MethodOutput<M>>;
  readonly subscribe: Subscribe;
}

/** Makes a client of a transport. */
export function createClient(send: SendRequest, subscribe: Subscribe): Client {
  return {
    subscribe,
    async request<M extends MethodName>(method: M, input: MethodInput<M>): Promise<MethodOutput<M>> {
      const reply = Reply.safeParse(await reach(send, method, input));
      if (!reply.success) throw new RequestFailure('internal', `${method}: the reply is malformed.`);
      if (!reply.data.ok) throw new RequestFailure(reply.data.failure.code, reply.data.failure.message);
      const output = methods[method].output.safeParse(reply.data.value);
      if (!output.success) {
        throw new RequestFailure(
          'internal',
          `${method}: the answer does not fit. ${z.prettifyError(output.error)}`,
        );
      }
      // The schema was looked up by the same name as the type.
      return output.data as MethodOutput<M>;
    },
  };
}

async function reach(send: SendRequest, method: string, input: unknown): Promise<unknown> {
  try {
    return await send(method, input);
  } catch (error) {
    if (error instanceof RequestFailure) throw error;
    throw new RequestFailure('internal', `The workbench's host cannot be reached (${String(error)}).`);
  }
}
