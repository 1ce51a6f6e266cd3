/**
 * Opens a modal dialog. The browser gives the focus back when it closes, but not the caret and the selection in an
 * article, which the next key or command goes to: they are kept too.
 *
 * @returns closes the dialog
 */
export function showDialog(dialog: HTMLDialogElement): () => void {
  const before = keptSelection();
  dialog.showModal();
  return () => {
    dialog.close();
    restore(before);
  };
}

interface KeptSelection {
  readonly anchor: Place;
  readonly head: Place;
}

interface Place {
  readonly node: Node;
  readonly offset: number;
}

function keptSelection(): KeptSelection | undefined {
  const selection = getSelection();
  if (!selection?.anchorNode || !selection.focusNode) return undefined;
  return {
    anchor: { node: selection.anchorNode, offset: selection.anchorOffset },
    head: { node: selection.focusNode, offset: selection.focusOffset },
  };
}

/** Only into what has the focus again: a selection elsewhere would take the focus there. */
function restore(kept: KeptSelection | undefined): void {
  if (kept === undefined || document.activeElement === document.body) return;
  const { anchor, head } = kept;
  if (isThere(anchor) && isThere(head))
    getSelection()?.setBaseAndExtent(anchor.node, anchor.offset, head.node, head.offset);
}

function isThere({ node, offset }: Place): boolean {
  const length = node instanceof CharacterData ? node.length : node.childNodes.length;
  return document.activeElement?.contains(node) === true && offset <= length;
}
