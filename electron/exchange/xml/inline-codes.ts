import type { XmlElement, XmlNode } from './xml-element.ts';

/** How an inline element shows in the text: as a short tag, as what is in it, as other text, or not at all. */
export type CodeKind = 'opening' | 'closing' | 'standalone' | 'around' | 'content' | 'nothing';

/** The inline elements of a format: what each is, and the number or name that ties a pair together. */
export interface InlineCodes {
  readonly kindOf: (element: XmlElement) => CodeKind;
  readonly idOf: (element: XmlElement) => string;
}

/**
 * The text of inline content, with codes as the short tags that translators know from OmegaT and Okapi: `<1>bold</1>`,
 * `<2/>`. What the codes stand for (markup of another format) is left out; it is in the file, which is kept.
 */
export function inlineText(nodes: readonly XmlNode[], codes: InlineCodes): string {
  return nodes
    .map((node) =>
      typeof node === 'string' ? node : codeText(node, codes, inlineText(innerOf(node), codes)),
    )
    .join('');

  function innerOf(element: XmlElement): readonly XmlNode[] {
    const kind = codes.kindOf(element);
    return kind === 'around' || kind === 'content' ? element.children : [];
  }
}

/** The text of one inline element around the text that is in it. */
export function codeText(element: XmlElement, codes: InlineCodes, inner: string): string {
  const id = codes.idOf(element);
  switch (codes.kindOf(element)) {
    case 'opening':
      return `<${id}>`;
    case 'closing':
      return `</${id}>`;
    case 'standalone':
      return `<${id}/>`;
    case 'around':
      return `<${id}>${inner}</${id}>`;
    case 'content':
      return inner;
    case 'nothing':
      return '';
  }
}
