import type { Node } from 'prosemirror-model';
import type { NodeView, NodeViewConstructor, ViewMutationRecord } from 'prosemirror-view';
import type { Side } from '../../shared/model/annotation.ts';
import { segmentAttributes, segmentDomAttributes, segmentType } from './article-schema.ts';
import type { RowElements, RowHeights } from './row-heights.ts';

/**
 * Draws a segment as a row with its text inside. The elements live as long as the segment: when its status or another
 * attribute changes, the row's attributes change with it. Without this, ProseMirror would put a new element in its
 * place, which interrupts an input method and can lose the browser's caret while a person types.
 */
class SegmentView implements NodeView {
  readonly dom = document.createElement('div');
  readonly contentDOM = document.createElement('div');
  readonly #elements: RowElements = { row: this.dom, text: this.contentDOM };
  readonly #side: Side;
  readonly #heights: RowHeights;
  #node: Node;
  #classes: readonly string[] = [];

  constructor(node: Node, side: Side, heights: RowHeights) {
    this.#node = node;
    this.#side = side;
    this.#heights = heights;
    this.contentDOM.className = 'segment__text';
    this.dom.append(this.contentDOM);
    this.#setAttributes(node);
    heights.add(segmentAttributes(node).id, side, this.#elements, node.content.size);
  }

  update(node: Node): boolean {
    if (node.type !== segmentType || segmentAttributes(node).id !== segmentAttributes(this.#node).id)
      return false;
    this.#node = node;
    this.#setAttributes(node);
    return true;
  }

  /** The row's height and attributes are this view's own business. */
  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type === 'attributes' && mutation.target === this.dom;
  }

  destroy(): void {
    this.#heights.remove(segmentAttributes(this.#node).id, this.#side, this.#elements);
  }

  #setAttributes(node: Node): void {
    const { class: className, ...others } = segmentDomAttributes(node);
    // Decorations add classes of their own to the element: only the segment's are exchanged.
    this.dom.classList.remove(...this.#classes);
    this.#classes = className.split(' ');
    this.dom.classList.add(...this.#classes);
    for (const [name, value] of Object.entries(others)) {
      if (this.dom.getAttribute(name) !== value) this.dom.setAttribute(name, value);
    }
  }
}

/** The node views of a side. */
export function segmentViews(side: Side, heights: RowHeights): Record<string, NodeViewConstructor> {
  return { segment: (node) => new SegmentView(node, side, heights) };
}
