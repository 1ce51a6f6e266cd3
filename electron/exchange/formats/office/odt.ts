import { problem } from '../../../../shared/result.ts';
import type { ImportFormat } from '../../import-format.ts';
import { tooLarge } from '../../too-large.ts';
import { textOf } from '../../xml/xml-element.ts';
import { firstEntryNames, officeSizeLimit, openOfficeArchive, type OfficeArchive } from './office-archive.ts';
import { roleOfStyle, type OfficeParagraph } from './office-paragraph.ts';
import { officeArticle } from './office-text.ts';
import { odtParagraphs } from './odt-paragraph.ts';

const mediaType = 'application/vnd.oasis.opendocument.text';
const manifest = 'META-INF/manifest.xml';

/** An OpenDocument text (ODT): one article. Notes, comments and what was deleted under change tracking are left out. */
export const odt: ImportFormat = {
  id: 'odt',
  name: 'OpenDocument text (ODT)',
  extensions: ['odt', 'ott'],
  sizeLimit: officeSizeLimit,
  detect(bytes, name) {
    const [first] = firstEntryNames(bytes);
    if (first === 'mimetype') {
      const type = new TextDecoder('latin1').decode(bytes.subarray(38, 38 + 80));
      return type.startsWith(mediaType) ? 0.95 : 0;
    }
    return first !== undefined && /\.o[dt]t$/i.test(name) ? 0.9 : 0;
  },
  async read(bytes) {
    if (bytes.length > officeSizeLimit) return problem({ reason: tooLarge(bytes.length, officeSizeLimit) });
    const opened = await openOfficeArchive(bytes);
    if (!opened.ok) return opened;
    const archive = opened.value;
    if (!archive.has('content.xml')) {
      return problem({ reason: 'It is not an OpenDocument text: its part content.xml is missing.' });
    }
    if (await isEncrypted(archive)) {
      return problem({ reason: 'It is encrypted. Save it without a password and import that.' });
    }
    return readContent(archive);
  },
};

async function readContent(archive: OfficeArchive) {
  const parents = new Map<string, string>();
  const paragraphs: OfficeParagraph[] = [];
  const roleOf = (style: string): OfficeParagraph['role'] => roleOfStyle(parents.get(style) ?? style);
  const read = await archive.readPart('content.xml', {
    isWanted: (name) => name === 'style' || name === 'p' || name === 'h' || name === 'tracked-changes',
    onElement(element) {
      if (element.name === 'style') {
        const name = element.attributes['style:name'];
        const parent = element.attributes['style:parent-style-name'];
        if (name !== undefined && parent !== undefined) parents.set(name, parent);
      } else if (element.name !== 'tracked-changes') paragraphs.push(...odtParagraphs(element, roleOf));
    },
  });
  if (!read.ok) return read;
  const properties = new Map<string, string>();
  if (archive.has('meta.xml')) {
    const meta = await archive.readPart('meta.xml', {
      isWanted: (_, depth) => depth === 2,
      onElement: (element) => properties.set(element.name, textOf(element).trim()),
    });
    if (!meta.ok) return meta;
  }
  const creator = properties.get('initial-creator') ?? properties.get('creator');
  return officeArticle(paragraphs, { title: properties.get('title'), creator });
}

/** An encrypted document says so in its manifest (OpenDocument 1.3, part 2, section 3.4). */
async function isEncrypted(archive: OfficeArchive): Promise<boolean> {
  let found = false;
  if (archive.has(manifest)) {
    await archive.readPart(manifest, {
      isWanted: (name) => name === 'encryption-data',
      onElement: () => {
        found = true;
      },
    });
  }
  return found;
}
