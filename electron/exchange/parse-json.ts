import { problem, success, type Result } from '../../shared/result.ts';
import { decodeText } from './decode-text.ts';
import type { ImportProblem } from './import-format.ts';

/** Parses a whole JSON document in whatever encoding; a broken one is a problem that says where. */
export function parseJson(bytes: Uint8Array): Result<unknown, ImportProblem> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  try {
    return success<unknown>(JSON.parse(decoded.value.text.replace(/^\ufeff/, '')));
  } catch (error) {
    if (error instanceof SyntaxError) return problem({ reason: `It is not whole JSON (${error.message}).` });
    throw error;
  }
}
