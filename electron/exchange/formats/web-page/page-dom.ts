import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';

/** A node of a page, as far as reading needs it. */
export interface PageNode {
  /** 1 element, 3 text, 8 comment (DOM Standard). */
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
}

/** An element of a page. */
export interface PageElement extends PageNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
}

/** A parsed page. Nothing in it runs and nothing is fetched: there is neither a script engine nor a network behind it. */
export interface PageDocument {
  readonly documentElement: PageElement | null;
  readonly body: PageElement | null;
  readonly title: string;
  querySelectorAll(selectors: string): Iterable<PageElement>;
}

/**
 * Parses a page as a browser does, however broken its markup is. parse5 follows the HTML standard; linkedom gives its
 * result the DOM that Readability works on.
 *
 * @throws RangeError when the page is nested more deeply than the stack allows
 */
export function parsePage(html: string): PageDocument {
  const whole = serialize(parse(html, { scriptingEnabled: false }));
  // linkedom's own types need the types of a browser, which code that runs in Node does not have.
  const { document } = parseHTML(whole) as unknown as { readonly document: PageDocument };
  return document;
}

/** Whether a node is an element. */
export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}

/** Whether a node is text. */
export function isText(node: PageNode): boolean {
  return node.nodeType === 3;
}
