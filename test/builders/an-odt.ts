import { aZip } from './a-zip.ts';

const namespaces = ['office', 'text', 'style', 'draw']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');

/** An OpenDocument text around the XML of its body, with the parts that a test wants to replace. */
export function anOdt(body: string, parts: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  return aZip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': odtXml(body),
    ...parts,
  });
}

/** The content part of an OpenDocument text. `P1` is an automatic style on top of the title's. */
export function odtXml(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${namespaces}><office:automatic-styles><style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/></office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
}
