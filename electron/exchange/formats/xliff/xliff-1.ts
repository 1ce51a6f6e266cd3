import type { SegmentStatus } from '../../../../shared/model/segment.ts';
import { problem, success, type Result } from '../../../../shared/result.ts';
import { codeText, inlineText, type CodeKind, type InlineCodes } from '../../xml/inline-codes.ts';
import { childOf, childrenOf, textOf, type XmlElement, type XmlNode } from '../../xml/xml-element.ts';
import { preservesSpace, shownText, type XliffFile, type XliffPiece, type XliffUnit } from './xliff-unit.ts';

/** Reads a `<file>` of XLIFF 1.0 to 1.2 (OASIS, section 2). Alternative translations and binary units stay in the file. */
export function readXliff1File(file: XmlElement): Result<XliffFile, string> {
  const body = childOf(file, 'body');
  if (body === undefined) return problem('A <file> has no <body>.');
  const units: XliffUnit[] = [];
  const isSound = collectUnits(body, preservesSpace(file.attributes, false), units);
  if (!isSound) return problem('A <trans-unit> has no <source>.');
  return success({ name: file.attributes['original'] ?? '', units });
}

function collectUnits(parent: XmlElement, isPreserved: boolean, units: XliffUnit[]): boolean {
  for (const element of childrenOf(parent)) {
    const inside = preservesSpace(element.attributes, isPreserved);
    if (element.name === 'group') {
      if (!collectUnits(element, inside, units)) return false;
    } else if (element.name === 'trans-unit') {
      const unit = readUnit(element, inside);
      if (unit === undefined) return false;
      units.push(unit);
    }
  }
  return true;
}

function readUnit(element: XmlElement, isPreserved: boolean): XliffUnit | undefined {
  const source = childOf(element, 'source');
  if (source === undefined) return undefined;
  const target = childOf(element, 'target');
  const status = statusOf(element, target);
  const marked = segmentsIn(childOf(element, 'seg-source')?.children ?? []);
  const show = (text: string): string => shownText(text, isPreserved);
  const notes = childrenOf(element, 'note').map(textOf);
  if (element.attributes['translate'] === 'no') {
    return { pieces: [{ source: show(inlineText(source.children, codes)) }], notes };
  }
  if (!marked.some(({ id }) => id !== undefined)) {
    const segment = { target: show(inlineText(target?.children ?? [], codes)), status };
    return { pieces: [{ source: show(inlineText(source.children, codes)), segment }], notes };
  }
  const targets = new Map(segmentsIn(target?.children ?? []).map(({ id, text }) => [id, text]));
  const pieces = marked.map(({ id, text }): XliffPiece =>
    id === undefined
      ? { source: show(text) }
      : { source: show(text), segment: { target: show(targets.get(id) ?? ''), status } },
  );
  return { pieces, notes };
}

interface MarkedText {
  /** The `mid` of a segment; absent between segments. */
  readonly id?: string;
  readonly text: string;
}

/** The segments that `<mrk mtype="seg">` marks, at any depth, and the text and codes between them. */
function segmentsIn(nodes: readonly XmlNode[]): readonly MarkedText[] {
  return nodes.flatMap((node): readonly MarkedText[] => {
    if (typeof node === 'string') return [{ text: node }];
    if (node.name === 'mrk' && node.attributes['mtype'] === 'seg') {
      return [{ id: node.attributes['mid'] ?? '', text: inlineText(node.children, codes) }];
    }
    const kind = kindOf(node);
    if (kind !== 'around' && kind !== 'content') return [{ text: codeText(node, codes, '') }];
    const inner = segmentsIn(node.children);
    if (kind === 'content') return inner;
    const id = codes.idOf(node);
    return [{ text: `<${id}>` }, ...inner, { text: `</${id}>` }];
  });
}

/** States of section 2.4 of the specification; a translation that nobody has called finished is a draft. */
function statusOf(unit: XmlElement, target: XmlElement | undefined): SegmentStatus {
  const state = target?.attributes['state'];
  if (unit.attributes['approved'] === 'yes' || state === 'final' || state === 'signed-off') return 'reviewed';
  return state === 'translated' ? 'translated' : 'draft';
}

const codes: InlineCodes = {
  kindOf,
  idOf: ({ name, attributes }) =>
    (name === 'ept' || name === 'ex' || name === 'bpt' || name === 'bx' ? attributes['rid'] : undefined) ??
    attributes['id'] ??
    name,
};

function kindOf({ name, attributes }: XmlElement): CodeKind {
  switch (name) {
    case 'g':
      return 'around';
    case 'x':
    case 'ph':
      return 'standalone';
    case 'bx':
    case 'bpt':
      return 'opening';
    case 'ex':
    case 'ept':
      return 'closing';
    case 'it':
      return attributes['pos'] === 'close' || attributes['pos'] === 'end' ? 'closing' : 'opening';
    default:
      return 'content';
  }
}
