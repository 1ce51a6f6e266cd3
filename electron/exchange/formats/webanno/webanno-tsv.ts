import { problem, success } from '../../../../shared/result.ts';
import { decodeText } from '../../decode-text.ts';
import type { ImportFormat } from '../../import-format.ts';
import { tooLarge } from '../../too-large.ts';
import { tsvAnnotations } from './tsv-annotations.ts';
import { parseLayer } from './tsv-header.ts';
import { readTsvText } from './tsv-text.ts';

const sizeLimit = 50 * 1024 * 1024;

/** Annotated texts of WebAnno and INCEpTION in TSV 3. Tokens and sentences are how the format is written, no annotations. */
export const webannoTsv: ImportFormat = {
  id: 'webanno-tsv',
  name: 'WebAnno TSV 3',
  extensions: ['tsv'],
  sizeLimit,
  detect(bytes) {
    const beginning = new TextDecoder().decode(bytes.subarray(0, 4096)).replace(/^\ufeff/, '');
    if (beginning.startsWith('#FORMAT=WebAnno TSV')) return 1;
    return isSecondVersion(beginning) ? 0.9 : 0;
  },
  read(bytes) {
    if (bytes.length > sizeLimit) return problem({ reason: tooLarge(bytes.length, sizeLimit) });
    const decoded = decodeText(bytes);
    if (!decoded.ok) return decoded;
    const content = decoded.value.text.replace(/^\ufeff/, '');
    if (isSecondVersion(content)) {
      return problem({
        reason: 'It is WebAnno TSV 2, which has no offsets and is not read. Export it from WebAnno as TSV 3.',
      });
    }
    const version = /^#FORMAT=WebAnno TSV (\d+)/.exec(content)?.[1];
    if (version !== '3') return problem({ reason: 'It is no WebAnno TSV 3.' });
    const lines = content.split(/\r?\n/);
    const layers = lines.flatMap((line) => parseLayer(line) ?? []);
    const width = layers.reduce((sum, layer) => sum + layer.columns.length, 0);
    const text = readTsvText(lines, width);
    if (!text.ok) return problem({ reason: `It is damaged: ${text.problem}` });
    if (text.value.text.trim() === '') return problem({ reason: 'It holds no text.' });
    return success({
      items: [
        {
          kind: 'text',
          text: text.value.text,
          encoding: decoded.value.encoding,
          metadata: {},
          annotations: tsvAnnotations(layers, text.value),
        },
      ],
      count: 1,
      speakers: [],
    });
  },
};

/** TSV 1 and 2 begin with the layers in one comment line and number sentences by `#id=`. */
function isSecondVersion(content: string): boolean {
  return /^\s*#\s\S.*\n#id=\d+\n#text=/.test(content.replaceAll('\r', ''));
}
