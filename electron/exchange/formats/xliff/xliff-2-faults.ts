import { childrenOf, type XmlElement } from '../../xml/xml-element.ts';
import { codeFaults } from './xliff-2-code-faults.ts';
import { elementRules } from './xliff-2-elements.ts';
import { descendants, repeatedIds, unitFaults } from './xliff-2-unit-faults.ts';

const needsId: ReadonlySet<string> = new Set([
  'file',
  'group',
  'unit',
  'data',
  'ph',
  'pc',
  'sc',
  'mrk',
  'sm',
]);
const states: ReadonlySet<string> = new Set(['initial', 'translated', 'reviewed', 'final']);
const codeTypes: ReadonlySet<string> = new Set(['fmt', 'ui', 'quote', 'link', 'image', 'other']);
const languageTag = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i;

/**
 * What makes a document invalid XLIFF 2.0 or 2.1 in a way that could make us misread it: elements and attributes out of
 * place, ids that are missing or used twice, references to nothing, languages that contradict each other. It does not
 * check the modules or the rules about what an editor may do to codes.
 */
export function xliff2Faults(root: XmlElement, files: readonly XmlElement[]): readonly string[] {
  const { srcLang, trgLang } = { srcLang: root.attributes['srcLang'], trgLang: root.attributes['trgLang'] };
  if (srcLang === undefined || !languageTag.test(srcLang)) return ['its srcLang is missing or no language.'];
  if (trgLang !== undefined && !languageTag.test(trgLang)) return ['its trgLang is no language.'];
  const core = files.filter(({ namespace }) => namespace === root.namespace);
  return [
    ...repeatedIds('<file>', core),
    ...core.flatMap((file) => elementFaults(file, 'xliff', root)),
    ...core.flatMap((file) => [...fileFaults(file), ...codeFaults(file)]),
  ];
}

/** What each element of the core shows by itself and by its place. */
function elementFaults(element: XmlElement, parent: string, root: XmlElement): readonly string[] {
  const rule = elementRules[element.name];
  const where = `(line ${element.line})`;
  if (rule === undefined || !rule.parents.includes(parent))
    return [`<${element.name}> may not stand in <${parent}> ${where}.`];
  const { attributes } = element;
  const faults: string[] = [];
  for (const name of Object.keys(attributes)) {
    const isAllowed = name.includes(':')
      ? prefixAllowed(element.name, name)
      : name === 'xmlns' || rule.attributes.includes(name);
    if (!isAllowed) faults.push(`<${element.name}> may not have the attribute ${name} ${where}.`);
  }
  if (needsId.has(element.name) && !/^[^\s/\\]+$/.test(attributes['id'] ?? ''))
    faults.push(`the id of <${element.name}> is missing or no name ${where}.`);
  faults.push(...valueFaults(element, root).map((fault) => `${fault} ${where}.`));
  for (const child of childrenOf(element)) {
    if (child.namespace === root.namespace) faults.push(...elementFaults(child, element.name, root));
    else if (!extensible.has(element.name))
      faults.push(`<${element.name}> may not hold <${child.name}> ${where}.`);
  }
  return faults;
}

const extensible: ReadonlySet<string> = new Set(['file', 'group', 'unit', 'skeleton']);

/** Attributes of other namespaces: on structural elements, notes and marks; on codes only those of the standard's modules. */
function prefixAllowed(element: string, attribute: string): boolean {
  if (attribute.startsWith('xml:') || attribute.startsWith('xmlns:')) return true;
  if (/^(?:fs|slr|its|itsm|gls|mtc|res|ctr|val|mda):/.test(attribute)) return true;
  return ['file', 'group', 'unit', 'note', 'mrk', 'sm', 'xliff'].includes(element);
}

function valueFaults({ name, attributes, children }: XmlElement, root: XmlElement): readonly string[] {
  const { state, subState, type, subType, hex } = Object.fromEntries(
    ['state', 'subState', 'type', 'subType', 'hex'].map((key) => [key, attributes[key]] as const),
  );
  const language = attributes['xml:lang'];
  const expected = name === 'source' ? root.attributes['srcLang'] : root.attributes['trgLang'];
  return [
    ...(state !== undefined && !states.has(state) ? [`there is no state "${state}"`] : []),
    ...(subState !== undefined && state === undefined ? ['a subState needs a state'] : []),
    ...(codeElements.has(name) && type !== undefined && !codeTypes.has(type)
      ? [`there is no type "${type}"`]
      : []),
    ...(codeElements.has(name) && subType !== undefined && type === undefined
      ? ['a subType needs a type']
      : []),
    ...(name === 'cp' && !/^[0-9a-f]+$/i.test(hex ?? '') ? ['the hex of <cp> is no number'] : []),
    ...(name === 'target' && root.attributes['trgLang'] === undefined
      ? ['there is a <target> but no trgLang']
      : []),
    ...(language === undefined ||
    ((name === 'source' || name === 'target') && language.toLowerCase() === expected?.toLowerCase())
      ? []
      : [`xml:lang="${language}" contradicts the languages of the document`]),
    ...(name === 'skeleton' && attributes['href'] === undefined && children.length === 0
      ? ['an empty <skeleton> needs an href']
      : []),
  ];
}

const codeElements: ReadonlySet<string> = new Set(['ph', 'pc', 'sc', 'ec']);

/** What the parts of a file show together. */
function fileFaults(file: XmlElement): readonly string[] {
  const below = descendants(file, file.namespace);
  const units = below.filter(({ name }) => name === 'unit');
  const groups = below.filter(({ name }) => name === 'group');
  return [
    ...(units.length + groups.length === 0 ? ['a <file> has neither <unit> nor <group>.'] : []),
    ...repeatedIds('<unit>', units),
    ...repeatedIds('<group>', groups),
    ...below
      .filter(({ name }) => name === 'notes')
      .flatMap((notes) => repeatedIds('<note>', childrenOf(notes))),
    ...units.flatMap(unitFaults),
  ];
}
