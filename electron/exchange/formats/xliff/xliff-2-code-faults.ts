import { childOf, childrenOf, type XmlElement } from '../../xml/xml-element.ts';
import { descendants } from './xliff-2-unit-faults.ts';
import { preservesSpace } from './xliff-unit.ts';

/** The types of codes that the standard's own subtypes belong to (XLIFF 2.1, section 4.3.1.48). */
const typeOfSubType: Readonly<Record<string, string>> = {
  'xlf:lb': 'fmt',
  'xlf:pb': 'fmt',
  'xlf:b': 'fmt',
  'xlf:i': 'fmt',
  'xlf:u': 'fmt',
  'xlf:var': 'ui',
};

const editingHints = ['canCopy', 'canDelete', 'canOverlap', 'canReorder'] as const;

/**
 * What contradicts itself in the codes and marks of a file: subtypes of another type, pairs whose ends differ, comments and
 * sub-flows that lead nowhere, codes that may not be moved but copied, white space that is kept on one side only.
 */
export function codeFaults(file: XmlElement): readonly string[] {
  const units = unitsIn(file, preservesSpace(file.attributes, false));
  const unitIds = new Set(units.map(({ unit }) => unit.attributes['id']));
  return [
    ...notesFaults(file),
    ...units.flatMap(({ unit, isKept }) => {
      const where = `(unit "${unit.attributes['id'] ?? ''}")`;
      return [...spaceFaults(unit, isKept), ...contentFaults(unit), ...subFlowFaults(unit, unitIds)].map(
        (fault) => `${fault} ${where}.`,
      );
    }),
  ];
}

/** The units in a file or group, with whether white space is kept around them. */
function unitsIn(
  parent: XmlElement,
  isKept: boolean,
): readonly { readonly unit: XmlElement; readonly isKept: boolean }[] {
  return childrenOf(parent).flatMap((child) => {
    if (child.name === 'unit') return [{ unit: child, isKept }];
    return child.name === 'group' ? unitsIn(child, preservesSpace(child.attributes, isKept)) : [];
  });
}

/** Notes stand before what they are on. */
function notesFaults(parent: XmlElement): readonly string[] {
  const names = childrenOf(parent).map(({ name }) => name);
  const first = names.findIndex((name) => name === 'unit' || name === 'group');
  return first !== -1 && names.lastIndexOf('notes') > first
    ? [`<notes> stand behind a unit in <${parent.name}>.`]
    : [];
}

function spaceFaults(unit: XmlElement, around: boolean): readonly string[] {
  const isKept = preservesSpace(unit.attributes, around);
  const differs = childrenOf(unit).some((part) => {
    const source = childOf(part, 'source');
    const target = childOf(part, 'target');
    if (source === undefined || target === undefined) return false;
    return preservesSpace(source.attributes, isKept) !== preservesSpace(target.attributes, isKept);
  });
  return differs ? ['xml:space differs between a source and its target'] : [];
}

function contentFaults(unit: XmlElement): readonly string[] {
  const notes = childrenOf(childOf(unit, 'notes') ?? unit, 'note').flatMap(
    ({ attributes }) => attributes['id'] ?? [],
  );
  const faults: string[] = [];
  for (const side of ['source', 'target']) {
    const content = descendants(unit, unit.namespace)
      .filter(({ name }) => name === side)
      .flatMap((each) => descendants(each, unit.namespace));
    const opening = new Map(
      content.filter(({ name }) => name === 'sc').map((each) => [each.attributes['id'], each]),
    );
    let isChainOpen = false;
    for (const { name, attributes } of content) {
      const { type, subType, ref, startRef, canReorder } = attributes;
      const expected = subType === undefined ? undefined : typeOfSubType[subType];
      if (expected !== undefined && type !== expected)
        faults.push(`the subType ${subType} needs the type "${expected}"`);
      if ((name === 'mrk' || name === 'sm') && ref?.startsWith('#') === true) {
        if (!isFragment(ref)) faults.push(`the reference ${ref} is not well-formed`);
        const isOwn = notes.some(
          (id) => ref === `#n=${id}` || ref.endsWith(`/u=${unit.attributes['id']}/n=${id}`),
        );
        if (type === 'comment' && !isOwn) faults.push(`the comment ${ref} leads to no note of the unit`);
      }
      if (canReorder === 'no' || canReorder === 'firstNo') {
        if (attributes['canCopy'] !== 'no' || attributes['canDelete'] !== 'no')
          faults.push('a code that may not be moved may be copied or deleted');
        if (canReorder === 'no' && !isChainOpen && name !== 'ec')
          faults.push('a code with canReorder="no" follows no "firstNo"');
        isChainOpen = true;
      }
      const start = name === 'ec' ? opening.get(startRef) : undefined;
      if (
        start !== undefined &&
        editingHints.some((hint) => (attributes[hint] ?? 'yes') !== (start.attributes[hint] ?? 'yes'))
      )
        faults.push('the two ends of a code differ in what may be done to them');
    }
  }
  return faults;
}

/** Whether a reference goes from file to group to unit to one thing in it (section 4.7, fragment identification). */
function isFragment(reference: string): boolean {
  const steps = reference.replace(/^#\/?/, '').split('/');
  const order = ['f', 'g', 'u'];
  const ranks = steps.map((step) => {
    const rank = order.indexOf(step.replace(/=.*$/, ''));
    return rank === -1 ? order.length : rank;
  });
  return ranks.every((rank, index) => index === 0 || rank > (ranks[index - 1] ?? -1));
}

function subFlowFaults(unit: XmlElement, unitIds: ReadonlySet<string | undefined>): readonly string[] {
  return descendants(unit, unit.namespace).flatMap(({ attributes }) =>
    ['subFlows', 'subFlowsStart', 'subFlowsEnd']
      .flatMap((name) => attributes[name]?.split(/\s+/) ?? [])
      .filter((id) => !unitIds.has(id))
      .map((id) => `the sub-flow "${id}" is no unit`),
  );
}
