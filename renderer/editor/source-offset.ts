import type { Node } from 'prosemirror-model';
import type { EditorState } from 'prosemirror-state';
import { segmentAttributes } from './article-schema.ts';
import { segmentAround, segmentPlaces } from './segment-position.ts';

/** The offset in the article's source text at which the caret of a source view stands. */
export function sourceOffset(state: EditorState): number {
  const segment = segmentAround(state.doc, state.selection.head);
  return segment === undefined
    ? 0
    : segmentAttributes(segment.node).start + state.selection.head - segment.textStart;
}

/** The position in a source document for an offset of the source text: in the segment that holds it, or the last before it. */
export function positionOfSource(doc: Node, offset: number): number {
  const places = segmentPlaces(doc);
  const place = places.findLast(({ node }) => segmentAttributes(node).start <= offset) ?? places[0];
  if (place === undefined) return 0;
  const inSegment = Math.max(0, offset - segmentAttributes(place.node).start);
  return Math.min(place.textStart + inSegment, place.textEnd);
}
