/** An element with all that is in it. */
export interface XmlElement {
  /** Without prefix. */
  readonly name: string;
  /** Namespace; empty where the element is in none. */
  readonly namespace: string;
  /** By name as written, with prefix ("xml:lang"). */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** Where it begins and ends: the line of its start tag, from 1, and the offset behind its end tag. */
  readonly line: number;
  readonly end: number;
}

/** What an element can hold: elements and text (comments and processing instructions are left out). */
export type XmlNode = XmlElement | string;

/** The child elements with a name, or all. */
export function childrenOf(element: XmlElement, name?: string): readonly XmlElement[] {
  return element.children.filter(
    (child) => typeof child !== 'string' && (name === undefined || child.name === name),
  ) as XmlElement[]; // The filter has let through nothing else.
}

/** The first child element with a name. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return childrenOf(element, name)[0];
}

/** All text in an element and below it, in order. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
