import { problem } from '../../../../shared/result.ts';
import type { ImportFormat } from '../../import-format.ts';
import { decodeXml, peekRoot, peekXml } from '../../xml/decode-xml.ts';
import { readXml } from '../../xml/read-xml.ts';

/** What files with some root elements are, for people. */
const kinds: Readonly<Record<string, string>> = {
  srx: 'rules for cutting text into sentences (SRX)',
  typeSystemDescription: 'a UIMA type system',
  schema: 'an XML schema',
  stylesheet: 'a style sheet (XSLT)',
  transform: 'a style sheet (XSLT)',
  TEI: 'a TEI document',
  martif: 'a termbase (TBX)',
  tbx: 'a termbase (TBX)',
  svg: 'an image (SVG)',
};

/** XML that no other format knows: refused by what it is, so that its tags are not taken for an article. */
export const unreadXml: ImportFormat = {
  id: 'xml',
  name: 'Other XML',
  isRefusal: true,
  extensions: ['xml'],
  sizeLimit: 200 * 1024 * 1024,
  detect: (bytes) => (/^\ufeff?\s*<\?xml\s/.test(peekXml(bytes)) || isKnown(bytes) ? 0.3 : 0),
  read(bytes) {
    const decoded = decodeXml(bytes);
    if (!decoded.ok) return decoded;
    let root = '';
    const read = readXml(decoded.value.text, {
      onOpen: ({ name }, depth) => {
        if (depth === 0) root = name;
      },
      isWanted: () => false,
      onElement: () => {},
    });
    if (!read.ok) return read;
    const kind = kinds[root];
    return problem({
      reason:
        kind === undefined
          ? `It is XML with the root element <${root}>, which is not read as an article.`
          : `It is ${kind}, which is not read as an article.`,
    });
  },
};

function isKnown(bytes: Uint8Array): boolean {
  const root = peekRoot(bytes);
  return root !== undefined && Object.hasOwn(kinds, root.name);
}
