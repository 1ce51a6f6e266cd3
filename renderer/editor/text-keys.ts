import { chainCommands, deleteSelection } from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import { TextSelection, type Command, type Plugin } from 'prosemirror-state';
import { segmentAround } from './segment-position.ts';

/** Selects the text of the segment with the caret; false when it is selected already, or there is none. */
const selectSegment: Command = (state, dispatch) => {
  const segment = segmentAround(state.doc, state.selection.head);
  if (segment === undefined || segment.node.content.size === 0) return false;
  const { from, to } = state.selection;
  if (from <= segment.textStart && to >= segment.textEnd) return false;
  dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, segment.textStart, segment.textEnd)));
  return true;
};

/**
 * Selects the text of all segments, as a text selection: what is typed over it goes into the first one. ProseMirror's own
 * `selectAll` selects the rows themselves, and typed text has no place where they were.
 */
const selectArticle: Command = (state, dispatch) => {
  const { doc } = state;
  if (doc.childCount === 0) return false;
  dispatch?.(state.tr.setSelection(TextSelection.create(doc, 1, doc.content.size - 1)));
  return true;
};

/**
 * The keys of plain editing that need a hand: "select all" takes the segment first and the article when it is pressed
 * again, and a selection across segments is deleted by ProseMirror, not by the browser, which would join the rows.
 */
export function textKeys(): Plugin {
  return keymap({
    'Mod-a': chainCommands(selectSegment, selectArticle),
    Backspace: deleteSelection,
    Delete: deleteSelection,
  });
}
