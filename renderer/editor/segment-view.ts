import type { Node } from 'prosemirror-model';
import type { NodeView, NodeViewConstructor } from 'prosemirror-view';
import { segmentDomAttributes, segmentType } from './article-schema.ts';

/**
 * Draws a segment in one element that lives as long as the segment: when its status or another attribute changes, the
 * element's attributes change with it. Without this, ProseMirror would put a new element in its place, which interrupts
 * an input method and loses the browser's caret while a person types.
 */
class SegmentView implements NodeView {
  readonly dom: HTMLElement;
  readonly contentDOM: HTMLElement;
  #classes: readonly string[] = [];

  constructor(node: Node) {
    this.dom = document.createElement('div');
    this.contentDOM = this.dom;
    this.#setAttributes(node);
  }

  update(node: Node): boolean {
    if (node.type !== segmentType) return false;
    this.#setAttributes(node);
    return true;
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

/** The node views of both sides. */
export const segmentViews: Record<string, NodeViewConstructor> = { segment: (node) => new SegmentView(node) };
