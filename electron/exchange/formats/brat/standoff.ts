import type { TextRange } from '../../../../shared/model/text-range.ts';
import { problem, success, type Result } from '../../../../shared/result.ts';

/** A text-bound annotation (T): its ranges are in code points. */
export interface StandoffEntity {
  readonly type: string;
  readonly ranges: readonly TextRange[];
  readonly text: string;
  readonly line: number;
}

/** A relation (R), an event (E) or an equivalence (*): a type and the things that it connects. */
export interface StandoffLink {
  readonly type: string;
  /** The entity that an event hangs on. */
  readonly trigger?: string;
  readonly parts: readonly { readonly role: string; readonly id: string }[];
  readonly line: number;
}

/** An attribute (A, M), a note (#) or a normalisation (N) of the thing with the id. */
export interface StandoffRemark {
  readonly about: string;
  readonly name: string;
  readonly value: string;
  readonly line: number;
}

/** Everything in a standoff file, entities and links by id. */
export interface Standoff {
  readonly entities: ReadonlyMap<string, StandoffEntity>;
  readonly links: ReadonlyMap<string, StandoffLink>;
  readonly attributes: readonly StandoffRemark[];
  readonly notes: readonly StandoffRemark[];
}

/** Parses brat standoff (https://brat.nlplab.org/standoff.html). A line that is none of its kinds is a problem, with its number. */
export function parseStandoff(content: string): Result<Standoff, string> {
  const entities = new Map<string, StandoffEntity>();
  const links = new Map<string, StandoffLink>();
  const attributes: StandoffRemark[] = [];
  const notes: StandoffRemark[] = [];
  for (const [index, text] of content.split(/\r\n?|\n/).entries()) {
    const line = index + 1;
    if (text.trim() === '') continue;
    const id = text.slice(0, text.indexOf('\t'));
    const entity = toEntity(text, line);
    const link = toLink(text, line);
    const attribute = toAttribute(text, line) ?? toNormalisation(text, line);
    const note = toNote(text, line);
    if (entities.has(id) || links.has(id)) return problem(`line ${line}: the id ${id} is used twice.`);
    if (entity !== undefined) entities.set(id, entity);
    else if (link !== undefined) links.set(id === '*' ? `*${line}` : id, link);
    else if (attribute !== undefined) attributes.push(attribute);
    else if (note !== undefined) notes.push(note);
    else return problem(`line ${line} is not an annotation: “${text.slice(0, 60)}”.`);
  }
  return success({ entities, links, attributes, notes });
}

function toEntity(text: string, line: number): StandoffEntity | undefined {
  const found = /^T\d+\t(\S+) (\d+ \d+(?:;\d+ \d+)*)\t(.*)$/.exec(text);
  if (found === null) return undefined;
  const [, type = '', places = '', covered = ''] = found;
  const ranges = places.split(';').map((place) => {
    const [start = 0, end = 0] = place.split(' ').map(Number);
    return { start, end };
  });
  return { type, ranges, text: covered, line };
}

function toLink(text: string, line: number): StandoffLink | undefined {
  const [, type = '', ids] = /^\*\t(\S+)((?: \S+)+)\s*$/.exec(text) ?? [];
  if (ids !== undefined) {
    return {
      type,
      parts: ids
        .trim()
        .split(' ')
        .map((id) => ({ role: 'member', id })),
      line,
    };
  }
  const found = /^([RE])\d+\t(\S+)((?: \S+:\S+)*)\s*$/.exec(text);
  if (found === null) return undefined;
  const [, kind, head = '', tail = ''] = found;
  const parts = tail.split(' ').flatMap((part) => {
    const [role, id] = part.split(':');
    return role === undefined || id === undefined ? [] : [{ role, id }];
  });
  if (kind === 'R') return { type: head, parts, line };
  const [eventType, trigger] = head.split(':');
  if (eventType === undefined || trigger === undefined) return undefined;
  return { type: eventType, trigger, parts, line };
}

function toAttribute(text: string, line: number): StandoffRemark | undefined {
  const found = /^[AM]\d+\t(\S+) (\S+)(?: (.+?))?\s*$/.exec(text);
  if (found === null) return undefined;
  const [, name = '', about = '', value = 'true'] = found;
  return { about, name, value, line };
}

function toNormalisation(text: string, line: number): StandoffRemark | undefined {
  const found = /^N\d+\t\S+ (\S+) ([^\s:]+):(\S+)(?:\t(.*))?$/.exec(text);
  if (found === null) return undefined;
  const [, about = '', name = '', reference = '', title = ''] = found;
  return { about, name, value: title === '' ? reference : `${reference} (${title})`, line };
}

function toNote(text: string, line: number): StandoffRemark | undefined {
  const found = /^#\d*\t(\S+) (\S+)(?:\t(.*))?$/.exec(text);
  if (found === null) return undefined;
  const [, name = '', about = '', value = ''] = found;
  return { about, name, value, line };
}
