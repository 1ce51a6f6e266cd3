import type { EditorView } from 'prosemirror-view';

/** A place on the screen, in viewport coordinates. */
export interface ScreenPlace {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the selection of a view is: from the start of its first line to the bottom of its last. Reads the layout. */
export function selectionPlace(view: EditorView): ScreenPlace {
  const { from, to } = view.state.selection;
  const { left, top } = view.coordsAtPos(from, 1);
  return { left, top, bottom: view.coordsAtPos(to, -1).bottom };
}
