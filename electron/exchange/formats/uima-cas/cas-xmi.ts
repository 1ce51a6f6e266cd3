import { problem, success } from '../../../../shared/result.ts';
import type { ImportedItem, ImportFormat } from '../../import-format.ts';
import { tooLarge } from '../../too-large.ts';
import { decodeXml, peekRoot } from '../../xml/decode-xml.ts';
import { readXml } from '../../xml/read-xml.ts';
import type { XmlElement } from '../../xml/xml-element.ts';
import { viewArticle, type CasAnnotation, type CasView } from './cas-view.ts';

const sizeLimit = 100 * 1024 * 1024;

/** A UIMA CAS in XMI. Without its type system a reference cannot be told from a number: it stays a feature. */
export const casXmi: ImportFormat = {
  id: 'uima-cas-xmi',
  name: 'UIMA CAS (XMI)',
  extensions: ['xmi'],
  sizeLimit,
  detect: (bytes) => (peekRoot(bytes)?.name === 'XMI' ? 0.98 : 0),
  read(bytes) {
    if (bytes.length > sizeLimit) return problem({ reason: tooLarge(bytes.length, sizeLimit) });
    const decoded = decodeXml(bytes);
    if (!decoded.ok) return decoded;
    const structures: XmlElement[] = [];
    const read = readXml(decoded.value.text, {
      isWanted: (_, depth) => depth === 1,
      onElement: (element) => structures.push(element),
    });
    if (!read.ok) return read;
    const views = viewsOf(structures);
    if (views.length === 0) {
      return problem({ reason: 'It is a UIMA CAS without a text in it: annotations alone cannot be shown.' });
    }
    const items: ImportedItem[] = [];
    for (const view of views) {
      const article = viewArticle(view);
      if (!article.ok) return problem({ reason: `It is damaged: ${article.problem}` });
      items.push(views.length === 1 ? article.value : { ...article.value, place: view.name });
    }
    return success({ items, count: items.length, speakers: [] });
  },
};

function viewsOf(structures: readonly XmlElement[]): readonly CasView[] {
  return structures.flatMap(({ name, attributes }): readonly CasView[] => {
    const text = attributes['sofaString'];
    if (name !== 'Sofa' || text === undefined || text.trim() === '') return [];
    const id = attributes['xmi:id'] ?? '';
    const annotations = structures.flatMap((structure) => toAnnotation(structure, id));
    return [{ name: attributes['sofaID'] ?? id, text, annotations }];
  });
}

function toAnnotation({ name, attributes }: XmlElement, sofa: string): readonly CasAnnotation[] {
  const start = Number(attributes['begin']);
  const end = Number(attributes['end']);
  if (attributes['sofa'] !== sofa || !Number.isInteger(start) || !Number.isInteger(end)) return [];
  const features = Object.entries(attributes)
    .filter(([feature]) => !feature.includes(':') && !['sofa', 'begin', 'end'].includes(feature))
    .map(([feature, value]) => ({ name: feature, value }));
  return [{ type: name, start, end, features, links: [] }];
}
