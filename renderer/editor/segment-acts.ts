import { SegmentId } from '../../shared/model/ids.ts';
import { sliceRange } from '../../shared/model/text-range.ts';
import { segmentAttributes } from './article-schema.ts';
import type { EditorSession } from './editor-session.ts';
import { mergeWithNext } from './merge-segments.ts';
import { caretIn, segmentAt } from './segment-position.ts';
import { findSplitPoint } from './split-point.ts';
import { splitSegment } from './split-segment.ts';

/** Splits the segment with the caret, at the carets of both sides; false where it cannot be divided there. */
export function splitHere(session: EditorSession): boolean {
  const segment = session.activeSegment;
  if (segment === undefined) return false;
  const point = findSplitPoint({
    segment,
    sourceText: session.article.sourceText,
    side: session.side,
    sourceCaret: caretIn(session.stateOf('source'), segment.index),
    targetCaret: caretIn(session.stateOf('target'), segment.index),
  });
  if (point === undefined) return false;
  const { newId } = session.markContext;
  return session.run(splitSegment(point, newId, SegmentId.parse(newId())));
}

/** Joins the segment with the caret with the next (1) or the previous (-1) one of its block. */
export function mergeHere(session: EditorSession, step: 1 | -1): boolean {
  const segment = session.activeSegment;
  const first =
    segment === undefined || step === 1 ? segment : segmentAt(session.state.doc, segment.index - 1);
  return first !== undefined && session.run(mergeWithNext(first.id));
}

/** Puts the source sentence in the place of the translation of the segment with the caret. */
export function copySource(session: EditorSession): boolean {
  const segment = session.activeSegment;
  if (segment === undefined) return false;
  const sentence = sliceRange(session.article.sourceText, segmentAttributes(segment.node));
  return session.run((state, dispatch) => {
    dispatch?.(state.tr.insertText(sentence, segment.textStart, segment.textEnd).scrollIntoView());
    return true;
  });
}
