import type { Node } from 'prosemirror-model';
import type { EditorState } from 'prosemirror-state';
import type { SegmentId } from '../../shared/model/ids.ts';
import type { TextRange } from '../../shared/model/text-range.ts';
import { segmentAttributes } from './article-schema.ts';

/** Where a segment node is in a document: its index, and the document position of its first character. */
export interface SegmentPlace {
  readonly node: Node;
  readonly id: SegmentId;
  readonly index: number;
  /** Document position before the segment's first character. */
  readonly textStart: number;
  /** Document position after the segment's last character. */
  readonly textEnd: number;
}

/** The segment at an index, or undefined beyond the ends. */
export function segmentAt(doc: Node, index: number): SegmentPlace | undefined {
  const node = index < 0 ? null : doc.maybeChild(index);
  if (node === null) return undefined;
  let textStart = 1;
  for (let before = 0; before < index; before++) textStart += doc.child(before).nodeSize;
  return place(node, index, textStart);
}

/** The segment that a document position lies in; a position between two segments belongs to the second. */
export function segmentAround(doc: Node, position: number): SegmentPlace | undefined {
  if (doc.childCount === 0) return undefined;
  const index = Math.min(doc.resolve(position).index(0), doc.childCount - 1);
  return segmentAt(doc, index);
}

/** The segment with an id, or undefined when the document has none. */
export function segmentWithId(doc: Node, id: SegmentId): SegmentPlace | undefined {
  let textStart = 1;
  for (let index = 0; index < doc.childCount; index++) {
    const node = doc.child(index);
    if (segmentAttributes(node).id === id) return place(node, index, textStart);
    textStart += node.nodeSize;
  }
  return undefined;
}

/** The caret's offset in the text of the segment at an index; undefined when the caret is elsewhere. */
export function caretIn(state: EditorState, index: number): number | undefined {
  const segment = segmentAround(state.doc, state.selection.head);
  return segment?.index === index ? state.selection.head - segment.textStart : undefined;
}

/** Every segment, with its place. */
export function segmentPlaces(doc: Node): readonly SegmentPlace[] {
  const places: SegmentPlace[] = [];
  let textStart = 1;
  doc.forEach((node, _offset, index) => {
    places.push(place(node, index, textStart));
    textStart += node.nodeSize;
  });
  return places;
}

/** The parts of a document range that lie in each segment, as ranges into the segments' texts; empty parts are left out. */
export function rangesBySegment(
  doc: Node,
  from: number,
  to: number,
): readonly (TextRange & { readonly segment: SegmentPlace })[] {
  const parts: (TextRange & { readonly segment: SegmentPlace })[] = [];
  const first = segmentAround(doc, from);
  const last = segmentAround(doc, to);
  if (first === undefined || last === undefined) return parts;
  for (let index = first.index, textStart = first.textStart; index <= last.index; index++) {
    const segment = place(doc.child(index), index, textStart);
    const start = Math.max(from, segment.textStart) - segment.textStart;
    const end = Math.min(to, segment.textEnd) - segment.textStart;
    if (start < end) parts.push({ start, end, segment });
    textStart += segment.node.nodeSize;
  }
  return parts;
}

function place(node: Node, index: number, textStart: number): SegmentPlace {
  return { node, id: segmentAttributes(node).id, index, textStart, textEnd: textStart + node.content.size };
}
