import { childOf, childrenOf, type XmlElement } from '../../xml/xml-element.ts';
import type { OfficeParagraph } from './office-paragraph.ts';
import type { DocxStyles } from './docx-styles.ts';

/**
 * The text of a `w:p` (ECMA-376, part 1, section 17.3) with what its style says, and behind it the paragraphs of the text
 * boxes in it. Text that was deleted under change tracking, field codes, notes and comments are not part of it.
 */
export function docxParagraphs(paragraph: XmlElement, styles: DocxStyles): readonly OfficeParagraph[] {
  const boxes: XmlElement[] = [];
  const text = textOf(paragraph, boxes);
  const properties = childOf(paragraph, 'pPr');
  const style = properties === undefined ? undefined : childOf(properties, 'pStyle')?.attributes['w:val'];
  const role = style === undefined ? undefined : styles.roleOf(style);
  return [{ text, role }, ...boxes.flatMap((box) => docxParagraphs(box, styles))];
}

function textOf(element: XmlElement, boxes: XmlElement[]): string {
  let text = '';
  for (const child of childrenOf(element)) {
    switch (child.name) {
      case 't':
        text += child.children.filter((part) => typeof part === 'string').join('');
        break;
      case 'tab':
        text += '\t';
        break;
      case 'br':
      case 'cr':
        text += '\n';
        break;
      case 'noBreakHyphen':
        text += '\u2011';
        break;
      case 'txbxContent':
        boxes.push(...childrenOf(child, 'p'));
        break;
      case 'r':
        if (!isHidden(child)) text += textOf(child, boxes);
        break;
      default:
        if (!leftOut.has(child.name)) text += textOf(child, boxes);
    }
  }
  return text;
}

/** Elements whose text is not part of the document: `mc:Fallback` repeats a text box for old programs. */
const leftOut: ReadonlySet<string> = new Set([
  'pPr',
  'rPr',
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'Fallback',
  'footnoteReference',
  'endnoteReference',
  'commentReference',
  'ruby',
]);

function isHidden(run: XmlElement): boolean {
  const properties = childOf(run, 'rPr');
  const vanish = properties === undefined ? undefined : childOf(properties, 'vanish');
  return vanish !== undefined && !/^(?:0|false|off)$/.test(vanish.attributes['w:val'] ?? '');
}
