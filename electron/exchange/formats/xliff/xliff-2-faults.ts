import type { XmlElement } from '../../xml/xml-element.ts';
import { childrenOf } from '../../xml/xml-element.ts';

/** Where core elements may stand, and which attributes without prefix each may have (XLIFF 2.1, sections 4.2 and 4.3). */
interface ElementRule {
  readonly parents: readonly string[];
  readonly attributes: readonly string[];
}

const inline = ['source', 'target', 'pc', 'mrk'];
const code = ['id', 'canCopy', 'canDelete', 'canReorder', 'copyOf', 'disp', 'equiv', 'type', 'subType'];
const direction = ['canResegment', 'translate', 'srcDir', 'trgDir'];
const mark = ['id', 'translate', 'type', 'value', 'ref'];

const rules: Readonly<Record<string, ElementRule>> = {
  file: { parents: ['xliff'], attributes: ['id', 'original', ...direction] },
  skeleton: { parents: ['file'], attributes: ['href'] },
  group: { parents: ['file', 'group'], attributes: ['id', 'name', 'type', ...direction] },
  unit: { parents: ['file', 'group'], attributes: ['id', 'name', 'type', ...direction] },
  notes: { parents: ['file', 'group', 'unit'], attributes: [] },
  note: { parents: ['notes'], attributes: ['id', 'appliesTo', 'category', 'priority', 'ref'] },
  originalData: { parents: ['unit'], attributes: [] },
  data: { parents: ['originalData'], attributes: ['id', 'dir'] },
  segment: { parents: ['unit'], attributes: ['id', 'canResegment', 'state', 'subState'] },
  ignorable: { parents: ['unit'], attributes: ['id'] },
  source: { parents: ['segment', 'ignorable'], attributes: [] },
  target: { parents: ['segment', 'ignorable'], attributes: ['order'] },
  cp: { parents: [...inline, 'data'], attributes: ['hex'] },
  ph: { parents: inline, attributes: [...code, 'dataRef', 'subFlows'] },
  pc: {
    parents: inline,
    attributes: [
      ...[
        'canOverlap',
        'dataRefEnd',
        'dataRefStart',
        'dir',
        'dispEnd',
        'dispStart',
        'equivEnd',
        'equivStart',
      ],
      ...['subFlowsEnd', 'subFlowsStart', ...code],
    ],
  },
  sc: { parents: inline, attributes: [...code, 'canOverlap', 'dataRef', 'dir', 'isolated', 'subFlows'] },
  ec: {
    parents: inline,
    attributes: [...code, 'canOverlap', 'dataRef', 'dir', 'isolated', 'startRef', 'subFlows'],
  },
  mrk: { parents: inline, attributes: mark },
  sm: { parents: inline, attributes: mark },
  em: { parents: inline, attributes: ['startRef'] },
};

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
    ...core.flatMap((file) => fileFaults(file)),
  ];
}

/** What each element of the core shows by itself and by its place. */
function elementFaults(element: XmlElement, parent: string, root: XmlElement): readonly string[] {
  const rule = rules[element.name];
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

function unitFaults(unit: XmlElement): readonly string[] {
  const below = descendants(unit, unit.namespace);
  const where = `(unit "${unit.attributes['id'] ?? ''}")`;
  const parts = childrenOf(unit).filter(({ name }) => name === 'segment' || name === 'ignorable');
  if (!parts.some(({ name }) => name === 'segment')) return [`a unit has no <segment> ${where}.`];
  const data = new Set(below.filter(({ name }) => name === 'data').map(({ attributes }) => attributes['id']));
  const faults = [
    ...repeatedIds('a part', parts),
    ...orderFaults(parts).map((fault) => `${fault} ${where}.`),
  ];
  for (const { attributes } of below) {
    for (const name of ['dataRef', 'dataRefStart', 'dataRefEnd']) {
      const wanted = attributes[name];
      if (wanted !== undefined && !data.has(wanted))
        faults.push(`${name}="${wanted}" leads nowhere ${where}.`);
    }
    if (attributes['copyOf'] !== undefined && attributes['dataRef'] !== undefined)
      faults.push(`a code has both copyOf and dataRef ${where}.`);
  }
  for (const side of ['source', 'target']) {
    const content = below
      .filter(({ name }) => name === side)
      .flatMap((each) => descendants(each, unit.namespace));
    faults.push(...pairFaults(content).map((fault) => `${fault} ${where}.`));
  }
  return faults;
}

/** Targets may be in another order than sources, each at a place of its own. */
function orderFaults(parts: readonly XmlElement[]): readonly string[] {
  const places = parts.flatMap((part, index) =>
    childrenOf(part, 'target').map(({ attributes }) => attributes['order'] ?? String(index + 1)),
  );
  return new Set(places).size === places.length ? [] : ['two targets have the same order'];
}

/** Codes and marks that open have to close, and close after they open. */
function pairFaults(content: readonly XmlElement[]): readonly string[] {
  const faults: string[] = [];
  const codes = new Map(
    content.flatMap((each) =>
      each.attributes['id'] === undefined ? [] : [[each.attributes['id'], each] as const],
    ),
  );
  const openCodes = new Set<string>();
  const openMarks = new Set<string>();
  for (const { name, attributes } of content) {
    const { id = '', startRef, copyOf } = attributes;
    if (copyOf !== undefined && (codes.get(copyOf)?.attributes['canCopy'] !== 'no') !== codes.has(copyOf))
      faults.push(`copyOf="${copyOf}" names no code that may be copied`);
    if (name === 'sc' && attributes['isolated'] !== 'yes') openCodes.add(id);
    if (name === 'sm') openMarks.add(id);
    if (name === 'ec' && attributes['isolated'] === 'yes' && startRef !== undefined)
      faults.push('an isolated <ec> may not name a start');
    if (name === 'ec' && attributes['isolated'] !== 'yes' && !openCodes.delete(startRef ?? ''))
      faults.push('an <ec> closes a code that is not open');
    if (name === 'em' && !openMarks.delete(startRef ?? ''))
      faults.push('an <em> closes a mark that is not open');
  }
  if (openMarks.size > 0) faults.push('an <sm> is never closed');
  return faults;
}

function repeatedIds(what: string, elements: readonly XmlElement[]): readonly string[] {
  const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  return twice === undefined ? [] : [`the id "${twice}" of ${what} is used twice.`];
}

/** All elements of a namespace below an element, in document order. */
function descendants(element: XmlElement, namespace: string): readonly XmlElement[] {
  return childrenOf(element)
    .filter((child) => child.namespace === namespace)
    .flatMap((child) => [child, ...descendants(child, namespace)]);
}
