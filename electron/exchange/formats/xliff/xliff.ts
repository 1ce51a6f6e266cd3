import { problem, success, type Result } from '../../../../shared/result.ts';
import type { ImportedItem, ImportFormat, ImportProblem } from '../../import-format.ts';
import { tooLarge } from '../../too-large.ts';
import { decodeXml, peekRoot, type DecodedXml } from '../../xml/decode-xml.ts';
import { readXml } from '../../xml/read-xml.ts';
import type { XmlElement } from '../../xml/xml-element.ts';
import { readXliff1File } from './xliff-1.ts';
import { readXliff2File } from './xliff-2.ts';
import { xliff2Faults } from './xliff-2-faults.ts';
import { toBilingualText } from './xliff-article.ts';

const sizeLimit = 50 * 1024 * 1024;

/** Bilingual files of translation tools: XLIFF 1.0 to 1.2 and 2.0 to 2.1. Every `<file>` is an article. */
export const xliff: ImportFormat = {
  id: 'xliff',
  name: 'XLIFF',
  extensions: ['xlf', 'xliff'],
  sizeLimit,
  detect: (bytes) => (peekRoot(bytes)?.name === 'xliff' ? 1 : 0),
  read(bytes) {
    if (bytes.length > sizeLimit) return problem({ reason: tooLarge(bytes.length, sizeLimit) });
    const decoded = decodeXml(bytes);
    if (!decoded.ok) return decoded;
    // XML parsers count a line end as one character, however it is written.
    const text = decoded.value.text.replaceAll(/\r\n?/g, '\n');
    const document = readDocument(text);
    if (!document.ok) return document;
    const items = readFiles(document.value, { ...decoded.value, text });
    return items.ok ? success({ items: items.value, count: items.value.length, speakers: [] }) : items;
  },
};

interface XliffDocument {
  readonly root: XmlElement;
  readonly files: readonly XmlElement[];
}

function readDocument(text: string): Result<XliffDocument, ImportProblem> {
  let root: XmlElement | undefined;
  const files: XmlElement[] = [];
  const read = readXml(text, {
    onOpen: (element, depth) => {
      if (depth === 0) root = element;
    },
    isWanted: (_, depth) => depth === 1,
    onElement: (element) => files.push(element),
  });
  if (!read.ok) return read;
  if (root === undefined || root.name !== 'xliff') return problem({ reason: 'It is not XLIFF.' });
  return success({ root, files });
}

function readFiles(
  { root, files }: XliffDocument,
  { text, encoding }: DecodedXml,
): Result<readonly ImportedItem[], ImportProblem> {
  const version = root.attributes['version'] ?? /\d\.\d$/.exec(root.namespace)?.[0] ?? '';
  const isSecond = version.startsWith('2');
  if (!isSecond && !version.startsWith('1')) {
    return problem({
      reason: `It is XLIFF of the version "${version}", which is not read: 1.0 to 1.2 and 2.x are.`,
    });
  }
  const [fault] = isSecond ? xliff2Faults(root, files) : [];
  if (fault !== undefined) return problem({ reason: `It is not valid XLIFF ${version}: ${fault}` });
  const items: ImportedItem[] = [];
  const documents = files.filter(({ name }) => name === 'file');
  for (const [index, file] of documents.entries()) {
    const read = isSecond ? readXliff2File(file) : readXliff1File(file);
    if (!read.ok) return problem({ reason: `It is not valid XLIFF ${version}: ${read.problem}` });
    const bilingual = toBilingualText(read.value);
    const place = read.value.name === '' ? `file ${index + 1}` : read.value.name;
    if (bilingual.text === '') {
      items.push({
        kind: 'broken',
        place: documents.length === 1 ? '' : place,
        reason: 'It holds no text to translate.',
      });
      continue;
    }
    const article = { kind: 'text', encoding, ...bilingual } as const;
    const before = files[files.indexOf(file) - 1]?.end ?? 0;
    items.push(
      documents.length === 1
        ? { ...article, metadata: {} }
        : {
            ...article,
            metadata: { title: place },
            ...(read.value.name === '' ? {} : { origins: { title: { kind: 'header' } } }),
            place,
            fileBytes: Buffer.from(text.slice(before, file.end)),
          },
    );
  }
  return items.length === 0
    ? problem({ reason: 'It has no <file>, so there is no text in it.' })
    : success(items);
}
