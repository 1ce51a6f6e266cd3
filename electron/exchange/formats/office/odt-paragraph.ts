import { childrenOf, type XmlElement } from '../../xml/xml-element.ts';
import type { OfficeParagraph } from './office-paragraph.ts';

/** The longest run of spaces that is believed: `text:s` only counts them. */
const mostSpaces = 100;

/**
 * The text of a `text:p` or `text:h` (OpenDocument 1.3, part 3, section 6.1), and behind it the paragraphs of the frames in
 * it. Notes, comments and deleted text are not part of it.
 */
export function odtParagraphs(
  paragraph: XmlElement,
  roleOf: (styleName: string) => OfficeParagraph['role'],
): readonly OfficeParagraph[] {
  const boxes: XmlElement[] = [];
  const text = textOf(paragraph, boxes);
  const style = paragraph.attributes['text:style-name'];
  const role =
    (style === undefined ? undefined : roleOf(style)) ?? (paragraph.name === 'h' ? 'subheading' : undefined);
  return [{ text, role }, ...boxes.flatMap((box) => odtParagraphs(box, roleOf))];
}

function textOf(element: XmlElement, boxes: XmlElement[]): string {
  let text = '';
  for (const child of element.children) {
    if (typeof child === 'string') {
      // White space is folded as in HTML; `text:s` stands for what is not to be.
      text += child.replace(/[ \t\r\n]+/g, ' ');
      continue;
    }
    switch (child.name) {
      case 's':
        text += ' '.repeat(Math.min(mostSpaces, Number(child.attributes['text:c'] ?? 1) || 1));
        break;
      case 'tab':
        text += '\t';
        break;
      case 'line-break':
        text += '\n';
        break;
      case 'text-box':
        boxes.push(...childrenOf(child).filter(({ name }) => name === 'p' || name === 'h'));
        break;
      default:
        if (!leftOut.has(child.name)) text += textOf(child, boxes);
    }
  }
  return text;
}

const leftOut: ReadonlySet<string> = new Set([
  'note',
  'annotation',
  'tracked-changes',
  'ruby-text',
  'title',
  'desc',
]);
