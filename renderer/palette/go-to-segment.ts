import type { EditorSession } from '../editor/editor-session.ts';
import { placeCaret } from '../editor/segment-commands.ts';
import { segmentAt } from '../editor/segment-position.ts';

/** Puts the caret at the end of the translation of a segment, by its number from 1. Does nothing where there is none. */
export function goToSegment(session: EditorSession, number: number): void {
  session.focus('target');
  session.run((state, dispatch) => {
    const segment = segmentAt(state.doc, number - 1);
    if (segment === undefined) return false;
    dispatch?.(placeCaret(state, segment, Infinity).scrollIntoView());
    return true;
  });
}
