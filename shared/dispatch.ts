import { z } from 'zod';
import { methods, type Handlers, type MethodName, type Reply } from './contract.ts';
import { RequestFailure } from './request-failure.ts';

/** Called with every error that a handler did not mean to throw, before it is answered as `internal`. */
export type ReportError = (method: string, error: unknown) => void;

/**
 * Runs one request against a host's handlers. Never throws: an unknown method, an input that does not fit the contract
 * and everything that a handler throws come back as a failure.
 */
export async function dispatch(
  handlers: Handlers,
  method: string,
  rawInput: unknown,
  reportError: ReportError = () => {},
): Promise<Reply> {
  if (!isMethodName(method)) return failure('not-found', `There is no request named "${method}".`);
  const input = methods[method].input.safeParse(rawInput);
  if (!input.success) return failure('invalid-input', `${method}: ${z.prettifyError(input.error)}`);
  try {
    // The table pairs every input schema with its handler; TypeScript cannot follow the pairing through a union of names.
    const handler = handlers[method] as (input: unknown) => unknown;
    return { ok: true, value: await handler(input.data) };
  } catch (error) {
    if (error instanceof RequestFailure) return { ok: false, failure: error.toFailure() };
    reportError(method, error);
    return failure('internal', error instanceof Error ? error.message : String(error));
  }
}

function isMethodName(method: string): method is MethodName {
  return Object.hasOwn(methods, method);
}

function failure(code: RequestFailure['code'], message: string): Reply {
  return { ok: false, failure: { code, message } };
}
