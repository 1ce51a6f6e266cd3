import { parseHTML } from 'linkedom';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { checkAttributes, limitedTree } from './page-limits.ts';

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
 * @throws PageLimitError when the page is out of all measure
 */
export function parsePage(html: string): PageDocument {
  const light = html.replace(embeddedFile, 'data:');
  checkAttributes(light);
  const tree = parse(light, { scriptingEnabled: false, treeAdapter: limitedTree() });
  // linkedom's own types need the types of a browser, which code that runs in Node does not have.
  const { document } = parseHTML('<!DOCTYPE html>') as unknown as { readonly document: BuildableDocument };
  const root = tree.childNodes.find((node) => node.nodeName === 'html');
  if (root !== undefined && defaultTreeAdapter.isElementNode(root)) copyTree(root, document);
  return document;
}

/** Pictures and fonts that a page was saved with: most of its length, and no text. */
const embeddedFile = /data:[\w/+.-]{3,60};base64,[A-Za-z0-9+/=]{500,}/g;

/** What is needed of a document to fill it. */
interface BuildableDocument extends PageDocument {
  createElement(name: string): BuildableElement;
  createTextNode(text: string): PageNode;
  appendChild(node: PageNode): void;
}

interface BuildableElement extends PageElement {
  setAttribute(name: string, value: string): void;
  appendChild(node: PageNode): void;
}

type Element = DefaultTreeAdapterTypes.Element;

/** Elements without text to read, but for scripts that hold structured data. */
function isMute({ tagName, attrs }: Element): boolean {
  if (tagName === 'script')
    return !attrs.some(({ name, value }) => name === 'type' && value.includes('ld+json'));
  return muteTags.has(tagName);
}

const muteTags: ReadonlySet<string> = new Set(
  'style noscript template svg math iframe object embed video audio canvas select datalist textarea button input source track'.split(
    ' ',
  ),
);

/** Copies the tree node by node: writing it as HTML and reading that again would take it apart at every entity. */
function copyTree(root: Element, document: BuildableDocument): void {
  const waiting: { readonly from: Element; readonly to: BuildableElement }[] = [];
  const copy = (from: Element): BuildableElement => {
    const to = document.createElement(from.tagName);
    for (const { name, value } of from.attrs) to.setAttribute(name, value);
    waiting.push({ from, to });
    return to;
  };
  document.appendChild(copy(root));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const child of next.from.childNodes) {
      if (defaultTreeAdapter.isElementNode(child)) {
        if (!isMute(child)) next.to.appendChild(copy(child));
      }
      if (defaultTreeAdapter.isTextNode(child)) next.to.appendChild(document.createTextNode(child.value));
    }
  }
}

/** Whether a node is an element. */
export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}

/** Whether a node is text. */
export function isText(node: PageNode): boolean {
  return node.nodeType === 3;
}
