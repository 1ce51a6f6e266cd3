import type { SegmentStatus } from '../../../../shared/model/segment.ts';

/** A piece of a unit's text: a segment with its translation, or what stands between segments. */
export interface XliffPiece {
  readonly source: string;
  /** Absent between segments and in units that are not to be translated. */
  readonly segment?: { readonly target: string; readonly status: SegmentStatus };
}

/** One unit: mostly a paragraph. */
export interface XliffUnit {
  readonly pieces: readonly XliffPiece[];
  readonly notes: readonly string[];
}

/** One `<file>`: the text of one document. */
export interface XliffFile {
  /** The name of the document, or the file's id. */
  readonly name: string;
  readonly units: readonly XliffUnit[];
}

/** White space as it is shown: kept where the file says so, else runs are one space. */
export function shownText(text: string, isPreserved: boolean): string {
  return isPreserved ? text : text.replaceAll(/\s+/g, ' ');
}

/** Whether white space in an element is to be kept, given what holds around it. */
export function preservesSpace(attributes: Readonly<Record<string, string>>, inherited: boolean): boolean {
  const given = attributes['xml:space'];
  return given === undefined ? inherited : given === 'preserve';
}
