import type { TextRange } from '../../../../shared/model/text-range.ts';
import { problem, success, type Result } from '../../../../shared/result.ts';
import { utf16Offsets } from '../../code-point-offsets.ts';
import {
  plainRole,
  triggerRole,
  type ImportedAnnotation,
  type ImportedTarget,
} from '../../imported-annotation.ts';
import type { Standoff, StandoffEntity, StandoffLink } from './standoff.ts';

/**
 * The annotations of a standoff file on its text. Every entity is one, except the trigger of an event, which is in the
 * event, and an argument that says no more than the part that it plays. Events and relations hold the spans of what they
 * connect, each in its role. Offsets that do not lead to the text that the file quotes are a problem: nothing is moved.
 */
export function standoffAnnotations(
  standoff: Standoff,
  text: string,
): Result<readonly ImportedAnnotation[], string> {
  const { entities, links } = standoff;
  const toUtf16 = utf16Offsets(text);
  const places = new Map<string, readonly TextRange[]>();
  for (const [id, entity] of entities) {
    const ranges = entity.ranges.map(({ start, end }) => ({ start: toUtf16(start), end: toUtf16(end) }));
    const fault = rangeFault(entity, ranges, text);
    if (fault !== undefined) return problem(`line ${entity.line}: ${id} ${fault}`);
    places.set(id, ranges);
  }
  const lost = lostReference(standoff);
  if (lost !== undefined) return problem(lost);

  const targetsOf = (id: string, role: string): readonly ImportedTarget[] =>
    (places.get(links.get(id)?.trigger ?? id) ?? []).map((range) => ({ role, ...range }));
  const remarksOn = remarksById(standoff);
  const silent = wordlessEntities(standoff, remarksOn);
  return success([
    ...[...entities]
      .filter(([id]) => !silent.has(id))
      .map(([id, { type }]) => ({ label: type, targets: targetsOf(id, plainRole), ...remarksOn([id]) })),
    ...[...links].map(([id, link]) => ({
      label: link.type,
      targets: linkTargets(link, targetsOf),
      ...remarksOn(link.trigger === undefined ? [id] : [id, link.trigger]),
    })),
  ]);
}

/** Parts that are relations have no text of their own: what they connect is in them. */
function linkTargets(
  { trigger, parts }: StandoffLink,
  targetsOf: (id: string, role: string) => readonly ImportedTarget[],
): readonly ImportedTarget[] {
  return [
    ...(trigger === undefined ? [] : targetsOf(trigger, triggerRole)),
    ...parts.flatMap(({ role, id }) => targetsOf(id, role)),
  ];
}

function rangeFault(entity: StandoffEntity, ranges: readonly TextRange[], text: string): string | undefined {
  const isInside = ranges.every(({ start, end }) => start < end && end <= text.length);
  if (!isInside) return `reaches out of the text, which has ${Array.from(text).length} characters.`;
  const covered = ranges.map(({ start, end }) => text.slice(start, end)).join(' ');
  if (oneLine(covered) === oneLine(entity.text)) return undefined;
  return `quotes “${entity.text}”, but its offsets lead to “${covered}”. They are wrong or belong to another text.`;
}

/** brat writes line ends in quotes as spaces. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function lostReference({ entities, links, attributes, notes }: Standoff): string | undefined {
  const isThere = (id: string): boolean => entities.has(id) || links.has(id);
  for (const { trigger, parts, line } of links.values()) {
    if (trigger !== undefined && !entities.has(trigger)) return `line ${line}: there is no ${trigger}.`;
    const missing = parts.find(({ id }) => !isThere(id));
    if (missing !== undefined) return `line ${line}: there is no ${missing.id}.`;
    if (
      trigger === undefined &&
      !parts.some(({ id }) => entities.has(id) || links.get(id)?.trigger !== undefined)
    )
      return `line ${line}: it connects nothing in the text.`;
  }
  const remark = [...attributes, ...notes].find(({ about }) => !isThere(about));
  return remark === undefined ? undefined : `line ${remark.line}: there is no ${remark.about}.`;
}

type Remarks = Pick<ImportedAnnotation, 'attributes' | 'note'>;

function remarksById({ attributes, notes }: Standoff): (ids: readonly string[]) => Remarks {
  const attributesById = Map.groupBy(attributes, ({ about }) => about);
  const notesById = Map.groupBy(notes, ({ about }) => about);
  return (ids) => ({
    attributes: ids.flatMap((id) => attributesById.get(id) ?? []).map(({ name, value }) => ({ name, value })),
    note: ids
      .flatMap((id) => notesById.get(id) ?? [])
      .map(({ name, value }) => (name === 'AnnotatorNotes' ? value : `${name}: ${value}`))
      .join('\n'),
  });
}

function wordlessEntities(
  { entities, links }: Standoff,
  remarksOn: (ids: readonly string[]) => Remarks,
): ReadonlySet<string> {
  const silent = new Set<string>();
  for (const { trigger, parts } of links.values()) {
    if (trigger !== undefined) silent.add(trigger);
    for (const { role, id } of parts) {
      const { attributes, note } = remarksOn([id]);
      const isPlain = entities.get(id)?.type.toLowerCase() === role.toLowerCase();
      if (isPlain && attributes.length === 0 && note === '') silent.add(id);
    }
  }
  return silent;
}
