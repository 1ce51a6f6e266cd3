import type { SegmentStatus } from '../../../../shared/model/segment.ts';
import { problem, success, type Result } from '../../../../shared/result.ts';
import { inlineText, type CodeKind, type InlineCodes } from '../../xml/inline-codes.ts';
import { childOf, childrenOf, textOf, type XmlElement } from '../../xml/xml-element.ts';
import { preservesSpace, shownText, type XliffFile, type XliffPiece, type XliffUnit } from './xliff-unit.ts';

/** What a unit inherits from the groups and the file around it. */
interface Surroundings {
  readonly isPreserved: boolean;
  readonly isTranslated: boolean;
}

/** Reads a `<file>` of XLIFF 2.0 or 2.1 (OASIS, section 4). Modules (glossary, matches, metadata …) stay in the file. */
export function readXliff2File(file: XmlElement): Result<XliffFile, string> {
  const units: XliffUnit[] = [];
  const reason = collectUnits(file, inside(file, { isPreserved: false, isTranslated: true }), units);
  if (reason !== undefined) return problem(reason);
  return success({ name: file.attributes['original'] ?? file.attributes['id'] ?? '', units });
}

function inside({ attributes }: XmlElement, around: Surroundings): Surroundings {
  const translate = attributes['translate'];
  return {
    isPreserved: preservesSpace(attributes, around.isPreserved),
    isTranslated: translate === undefined ? around.isTranslated : translate === 'yes',
  };
}

function collectUnits(parent: XmlElement, around: Surroundings, units: XliffUnit[]): string | undefined {
  for (const element of childrenOf(parent)) {
    if (element.name === 'group') {
      const reason = collectUnits(element, inside(element, around), units);
      if (reason !== undefined) return reason;
    } else if (element.name === 'unit') {
      const unit = readUnit(element, inside(element, around));
      if (!unit.ok) return unit.problem;
      units.push(unit.value);
    }
  }
  return undefined;
}

function readUnit(unit: XmlElement, around: Surroundings): Result<XliffUnit, string> {
  const pieces: XliffPiece[] = [];
  for (const part of childrenOf(unit)) {
    if (part.name !== 'segment' && part.name !== 'ignorable') continue;
    const source = childOf(part, 'source');
    if (source === undefined) return problem(`A <${part.name}> has no <source> (line ${part.line}).`);
    const isPreserved = preservesSpace(source.attributes, around.isPreserved);
    const text = shownText(inlineText(source.children, codes), isPreserved);
    const target = childOf(part, 'target');
    const isSegment = part.name === 'segment' && around.isTranslated;
    const translation = shownText(inlineText(target?.children ?? [], codes), isPreserved);
    pieces.push(
      isSegment
        ? { source: text, segment: { target: translation, status: statusOf(part.attributes['state']) } }
        : { source: text },
    );
  }
  const notes = childOf(unit, 'notes');
  return success({ pieces, notes: notes === undefined ? [] : childrenOf(notes, 'note').map(textOf) });
}

function statusOf(state: string | undefined): SegmentStatus {
  if (state === 'reviewed' || state === 'final') return 'reviewed';
  return state === 'translated' ? 'translated' : 'draft';
}

const codes: InlineCodes = {
  kindOf({ name }): CodeKind {
    switch (name) {
      case 'pc':
        return 'around';
      case 'ph':
        return 'standalone';
      case 'sc':
        return 'opening';
      case 'ec':
        return 'closing';
      case 'sm':
      case 'em':
      // A character that XML cannot hold: a text cannot either.
      case 'cp':
        return 'nothing';
      default:
        return 'content';
    }
  },
  idOf: ({ name, attributes }) =>
    (name === 'ec' ? attributes['startRef'] : undefined) ?? attributes['id'] ?? name,
};
