import { aZip } from './a-zip.ts';

/** One paragraph of a Word document: its text, or its inner XML, with a style where it has one. */
export interface DocxParagraph {
  readonly text?: string;
  readonly xml?: string;
  readonly style?: string;
}

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

/** A Word document with the styles that Word gives names to, and the parts that a test wants to replace. */
export function aDocx(
  paragraphs: readonly DocxParagraph[],
  parts: Readonly<Record<string, string | Uint8Array>> = {},
): Uint8Array {
  return aZip({
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'word/document.xml': docxXml(paragraphs),
    'word/styles.xml': `<w:styles ${namespaces}>${styles}</w:styles>`,
    ...parts,
  });
}

/** The main part of a Word document. */
export function docxXml(paragraphs: readonly DocxParagraph[]): string {
  const body = paragraphs
    .map(({ text = '', xml, style }) => {
      const properties = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
      return `<w:p>${properties}${xml ?? `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`}</w:p>`;
    })
    .join('');
  return `<?xml version="1.0" encoding="UTF-8"?><w:document ${namespaces}><w:body>${body}</w:body></w:document>`;
}

/** As an Indonesian Word writes them: the ids are translated, the names are not. */
const styles = [
  ['Judul', 'Title'],
  ['Subjudul', 'Subtitle'],
  ['Judul2', 'heading 2'],
  ['Keterangan', 'caption'],
]
  .map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
  .concat('<w:style w:styleId="Antar"><w:name w:val="Antar Judul"/><w:basedOn w:val="Judul2"/></w:style>')
  .join('');

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
