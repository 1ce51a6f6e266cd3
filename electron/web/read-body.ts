import type { IncomingMessage } from 'node:http';
import { problem, success, type Result } from '../../shared/result.ts';

/** Why a request has no usable body. */
export type BodyProblem =
  | { readonly kind: 'too-large' }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'cut-off' };

/**
 * Reads a JSON body of at most `limit` bytes. Of a longer one nothing is kept: what is announced as longer is not read at
 * all, and what turns out longer is thrown away.
 */
export async function readJsonBody(
  request: IncomingMessage,
  limit: number,
): Promise<Result<unknown, BodyProblem>> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return problem({ kind: 'too-large' });
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    // The loop's early end destroys the socket by default, and the answer with it.
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      if (!(chunk instanceof Buffer)) throw new TypeError('The body is not read as bytes.');
      size += chunk.length;
      if (size > limit) return problem({ kind: 'too-large' });
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof TypeError) throw error;
    return problem({ kind: 'cut-off' });
  }
  return parseJson(Buffer.concat(chunks));
}

function parseJson(bytes: Buffer): Result<unknown, BodyProblem> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    return success(value);
  } catch {
    return problem({ kind: 'not-json' });
  }
}
