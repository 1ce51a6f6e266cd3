import { childrenOf, type XmlElement } from '../../xml/xml-element.ts';

/** What the parts of a unit show together: references to nothing, targets in one place, codes and marks that do not pair. */
export function unitFaults(unit: XmlElement): readonly string[] {
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

/** An id that two of the elements have, in a sentence. */
export function repeatedIds(what: string, elements: readonly XmlElement[]): readonly string[] {
  const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  return twice === undefined ? [] : [`the id "${twice}" of ${what} is used twice.`];
}

/** All elements of a namespace below an element, in document order. */
export function descendants(element: XmlElement, namespace: string): readonly XmlElement[] {
  return childrenOf(element)
    .filter((child) => child.namespace === namespace)
    .flatMap((child) => [child, ...descendants(child, namespace)]);
}
