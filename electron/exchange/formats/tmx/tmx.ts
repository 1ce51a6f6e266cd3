import { problem, success, type Result } from '../../../../shared/result.ts';
import type { ImportedUnits, ImportFormat, ImportProblem } from '../../import-format.ts';
import { tooLarge } from '../../too-large.ts';
import { decodeXml, peekRoot } from '../../xml/decode-xml.ts';
import { readXml } from '../../xml/read-xml.ts';
import type { XmlElement } from '../../xml/xml-element.ts';
import { readTranslationUnit } from './read-unit.ts';

const sizeLimit = 200 * 1024 * 1024;

/** Units that are handed over, and committed, together. */
const unitsPerItem = 500;

/** Translation memories in TMX 1.1 to 1.4b. The whole file is read before anything is handed over: a broken one is refused whole. */
export const tmx: ImportFormat = {
  id: 'tmx',
  name: 'Translation memory (TMX)',
  extensions: ['tmx'],
  sizeLimit,
  detect: (bytes) => (peekRoot(bytes)?.name === 'tmx' ? 1 : 0),
  read(bytes) {
    if (bytes.length > sizeLimit) return problem({ reason: tooLarge(bytes.length, sizeLimit) });
    const decoded = decodeXml(bytes);
    if (!decoded.ok) return decoded;
    const items = readItems(decoded.value.text);
    return items.ok ? success({ items: items.value, count: items.value.length, speakers: [] }) : items;
  },
};

type Units = ImportedUnits['units'][number][];
type Skipped = ImportedUnits['skipped'][number][];

function readItems(text: string): Result<readonly ImportedUnits[], ImportProblem> {
  const items: ImportedUnits[] = [];
  let units: Units = [];
  let skipped: Skipped = [];
  let sourceLanguage = '';
  let rootName = '';

  function addUnit(element: XmlElement): void {
    const { line } = element;
    const read = readTranslationUnit(element, sourceLanguage);
    if (!read.ok) skipped.push({ line, reason: read.problem });
    else units.push(...read.value.map((unit) => ({ line, unit })));
    if (units.length + skipped.length >= unitsPerItem) handOver();
  }

  function handOver(): void {
    items.push({ kind: 'units', units, skipped });
    units = [];
    skipped = [];
  }

  const read = readXml(text, {
    onOpen(element, depth) {
      if (depth === 0) rootName = element.name;
      if (element.name === 'header') sourceLanguage = element.attributes['srclang'] ?? '';
    },
    isWanted: (name) => name === 'tu',
    onElement: addUnit,
  });
  if (!read.ok) return read;
  if (rootName !== 'tmx') return problem({ reason: 'It is not TMX.' });
  handOver();
  return success(items);
}
