import { problem } from '../../../../shared/result.ts';
import type { ImportFormat } from '../../import-format.ts';
import { tooLarge } from '../../too-large.ts';
import { textOf } from '../../xml/xml-element.ts';
import { docxParagraphs } from './docx-paragraph.ts';
import { collectDocxStyles } from './docx-styles.ts';
import { firstEntryNames, officeSizeLimit, openOfficeArchive } from './office-archive.ts';
import type { OfficeParagraph } from './office-paragraph.ts';
import { officeArticle } from './office-text.ts';

const mainPart = 'word/document.xml';

/**
 * A Word document (DOCX, ECMA-376): one article. Headings and captions are known by their styles. Footnotes, endnotes,
 * comments, headers and footers are left out; the file itself keeps them.
 */
export const docx: ImportFormat = {
  id: 'docx',
  name: 'Word document (DOCX)',
  extensions: ['docx', 'docm', 'dotx'],
  sizeLimit: officeSizeLimit,
  detect(bytes, name) {
    const names = [...firstEntryNames(bytes)];
    if (names[0]?.startsWith('word/') === true) return 0.9;
    const isNamed = /\.(?:docx|docm|dotx)$/i.test(name) || names.some((entry) => entry.startsWith('word/'));
    return isPackage(names) && isNamed ? 0.9 : 0;
  },
  async read(bytes) {
    if (bytes.length > officeSizeLimit) return problem({ reason: tooLarge(bytes.length, officeSizeLimit) });
    const opened = await openOfficeArchive(bytes);
    if (!opened.ok) return opened;
    const archive = opened.value;
    if (!archive.has(mainPart)) {
      return problem({ reason: 'It is not a Word document: it may be a spreadsheet, slides, or damaged.' });
    }
    const { styles, wishes } = collectDocxStyles();
    if (archive.has('word/styles.xml')) {
      const read = await archive.readPart('word/styles.xml', wishes);
      if (!read.ok) return read;
    }
    const paragraphs: OfficeParagraph[] = [];
    const read = await archive.readPart(mainPart, {
      isWanted: (name) => name === 'p',
      onElement: (element) => paragraphs.push(...docxParagraphs(element, styles)),
    });
    if (!read.ok) return read;
    const properties = new Map<string, string>();
    if (archive.has('docProps/core.xml')) {
      const core = await archive.readPart('docProps/core.xml', {
        isWanted: (_, depth) => depth === 1,
        onElement: (element) => properties.set(element.name, textOf(element).trim()),
      });
      if (!core.ok) return core;
    }
    return officeArticle(paragraphs, { title: properties.get('title'), creator: properties.get('creator') });
  },
};

/** Whether the entries begin as those of an Office Open XML package do. */
function isPackage(names: readonly string[]): boolean {
  return (
    names[0] === '[Content_Types].xml' ||
    names[0] === '_rels/.rels' ||
    names[0]?.startsWith('docProps/') === true
  );
}
