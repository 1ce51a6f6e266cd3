import { problem, success } from '../../../../shared/result.ts';
import { decodeText } from '../../decode-text.ts';
import type { ImportFormat } from '../../import-format.ts';
import { tooLarge } from '../../too-large.ts';
import { parseStandoff } from './standoff.ts';
import { standoffAnnotations } from './standoff-annotations.ts';

const sizeLimit = 20 * 1024 * 1024;

/** Annotations of brat: an `.ann` file with the text in a `.txt` file beside it. Offsets count code points. */
export const brat: ImportFormat = {
  id: 'brat',
  name: 'brat standoff',
  extensions: ['ann'],
  sizeLimit,
  companionOf: (name) => `${name.replace(/\.ann$/i, '')}.txt`,
  detect(bytes, name) {
    if (bytes.length === 0) return /\.ann$/i.test(name) ? 0.6 : 0;
    const beginning = new TextDecoder().decode(bytes.subarray(0, 1024));
    return /^(?:T\d+\t\S+ \d+ \d+[;\t]|[RE]\d+\t\S+[ :]\S+:|[AM]\d+\t\S+ [TRE]\d|#\d*\t\S+ [TRE]\d|\*\t)/.test(
      beginning,
    )
      ? 0.9
      : 0;
  },
  read(bytes, name, context = {}) {
    if (bytes.length > sizeLimit) return problem({ reason: tooLarge(bytes.length, sizeLimit) });
    if (context.companion === undefined) {
      const wanted = `${name.replace(/\.ann$/i, '')}.txt`;
      return problem({
        reason: `It holds annotations of brat, and their text "${wanted}" is not beside it. Import both together.`,
      });
    }
    const text = decodeText(context.companion);
    if (!text.ok) return problem({ reason: `Its text cannot be read. ${text.problem.reason}` });
    const content = bytes.length === 0 ? success({ text: '' }) : decodeText(bytes);
    if (!content.ok) return content;
    const standoff = parseStandoff(content.value.text.replace(/^\ufeff/, ''));
    if (!standoff.ok) return problem({ reason: `It is not whole brat standoff: ${standoff.problem}` });
    const annotations = standoffAnnotations(standoff.value, text.value.text);
    if (!annotations.ok) return problem({ reason: `It does not fit its text: ${annotations.problem}` });
    return success({
      items: [{ kind: 'text', ...text.value, metadata: {}, annotations: annotations.value }],
      count: 1,
      speakers: [],
    });
  },
};
