import { parseHTML } from 'linkedom';
import { defaultTreeAdapter, parse, serialize, type DefaultTreeAdapterTypes, type TreeAdapter } from 'parse5';

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

/** Elements inside each other; browsers stop at 512, and what comes after costs time that grows with the square. */
const deepest = 1024;

/** Elements of a page. More are no article, and Readability would take minutes. */
const mostElements = 60_000;

/** Why a page is not parsed: for people. */
export class PageLimitError extends Error {}

/**
 * Parses a page as a browser does, however broken its markup is. parse5 follows the HTML standard; linkedom gives its
 * result the DOM that Readability works on.
 *
 * @throws PageLimitError when the page is nested too deeply or has too many elements
 */
export function parsePage(html: string): PageDocument {
  const whole = serialize(parse(html, { scriptingEnabled: false, treeAdapter: limitedAdapter() }));
  // linkedom's own types need the types of a browser, which code that runs in Node does not have.
  const { document } = parseHTML(whole) as unknown as { readonly document: PageDocument };
  return document;
}

/** Builds parse5's usual tree, but stops where a page is out of all measure. */
function limitedAdapter(): TreeAdapter<DefaultTreeAdapterTypes.DefaultTreeAdapterMap> {
  let depth = 0;
  let count = 0;
  return {
    ...defaultTreeAdapter,
    onItemPush() {
      depth += 1;
      if (depth > deepest)
        throw new PageLimitError(`The page has more than ${deepest} elements inside each other.`);
    },
    onItemPop() {
      depth -= 1;
    },
    createElement(...parameters) {
      count += 1;
      if (count > mostElements) throw new PageLimitError(`The page has more than ${mostElements} elements.`);
      return defaultTreeAdapter.createElement(...parameters);
    },
  };
}

/** Whether a node is an element. */
export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}

/** Whether a node is text. */
export function isText(node: PageNode): boolean {
  return node.nodeType === 3;
}
