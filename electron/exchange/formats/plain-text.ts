import { problem, success } from '../../../shared/result.ts';
import { decodeText } from '../decode-text.ts';
import type { ImportFormat } from '../import-format.ts';
import { tooLarge } from '../too-large.ts';

const sizeLimit = 20 * 1024 * 1024;

/** A text file in any encoding that `decodeText` reads: one article a file. */
export const plainText: ImportFormat = {
  id: 'plain-text',
  name: 'Plain text',
  extensions: ['txt', 'text'],
  sizeLimit,
  /** Anything may be text, and anything else is surer than this. */
  detect: () => 0.1,
  read(bytes) {
    if (bytes.length > sizeLimit) return problem({ reason: tooLarge(bytes.length, sizeLimit) });
    const decoded = decodeText(bytes);
    if (!decoded.ok) return decoded;
    return success({ items: [{ kind: 'text', ...decoded.value, metadata: {} }], count: 1, speakers: [] });
  },
};
