import { TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';

/**
 * Makes a view take over what the browser has selected in it. Browsers tell of a changed selection late, after keys that
 * come quickly; whatever acts on the selection, or draws the view anew and so puts the selection back, asks first.
 */
export function readSelection(view: EditorView): void {
  const selection = view.hasFocus() && !view.composing ? document.getSelection() : null;
  if (selection === null || !contains(view, selection.anchorNode) || !contains(view, selection.focusNode))
    return;
  const anchor = view.posAtDOM(selection.anchorNode, selection.anchorOffset);
  const head = view.posAtDOM(selection.focusNode, selection.focusOffset);
  const current = view.state.selection;
  if (anchor === current.anchor && head === current.head) return;
  const { doc } = view.state;
  const read = TextSelection.between(doc.resolve(anchor), doc.resolve(head));
  if (!read.eq(current)) view.dispatch(view.state.tr.setSelection(read));
}

function contains(view: EditorView, node: Node | null): node is Node {
  return node !== null && view.dom.contains(node);
}
