import { problem, success } from '../../../../shared/result.ts';
import type { BlockHint, ImportFormat } from '../../import-format.ts';
import { tooLarge } from '../../too-large.ts';
import { bodySize, joinParagraphs, type PdfParagraph } from './pdf-paragraphs.ts';
import { linesOfPage, withoutRunningLines } from './pdf-lines.ts';
import { readPdfPages } from './pdf-pages.ts';

const sizeLimit = 100 * 1024 * 1024;

/** Fewer letters than this a document are a stamp on a picture, not a text layer. */
const fewestLetters = 20;

/** How much larger than the body the title's type is at least, and a subheading's. */
const titleScale = 1.3;
const subheadingScale = 1.08;
const longestHeading = 200;

/** A PDF with a text layer: one article. Lines are joined to paragraphs; running heads and page numbers are left out. */
export const pdf: ImportFormat = {
  id: 'pdf',
  name: 'PDF (text layer)',
  extensions: ['pdf'],
  sizeLimit,
  detect: (bytes) => (new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-') ? 0.9 : 0),
  async read(bytes) {
    if (bytes.length > sizeLimit) return problem({ reason: tooLarge(bytes.length, sizeLimit) });
    const read = await readPdfPages(bytes);
    if (!read.ok) return read;
    const { pages, title, author } = read.value;
    const lines = pages.map((runs, page) => linesOfPage(runs, page));
    const letters = lines
      .flat()
      .reduce((sum, { text }) => sum + text.replace(/[^\p{L}\p{N}]+/gu, '').length, 0);
    if (letters < fewestLetters) {
      return problem({
        reason:
          'It has no text layer: its pages are pictures. Run text recognition (OCR) on it and import the result.',
      });
    }
    const paragraphs = joinParagraphs(withoutRunningLines(lines));
    const { text, hints } = writeText(paragraphs, title?.trim());
    const found = hints.find(({ role }) => role === 'title');
    return success({
      items: [
        {
          kind: 'text',
          text,
          encoding: 'utf-8',
          metadata: found === undefined ? {} : { title: text.slice(found.start, found.end) },
          guesses: author === undefined || author.trim() === '' ? {} : { author: author.trim() },
          // The title is a line of the text, whatever has told which.
          origins: { title: { kind: 'text' }, author: { kind: 'properties' } },
          hints,
        },
      ],
      count: 1,
      speakers: [],
    });
  },
};

function writeText(paragraphs: readonly PdfParagraph[], named: string | undefined) {
  const usual = bodySize(paragraphs);
  const titleAt = findTitle(paragraphs, usual, named);
  const hints: BlockHint[] = [];
  let text = '';
  for (const [index, { text: words, size }] of paragraphs.entries()) {
    const start = text.length;
    const end = start + words.length;
    text += `${words}\n\n`;
    if (index === titleAt) hints.push({ start, end, role: 'title' });
    else if (size > usual * subheadingScale && index > titleAt && words.length <= longestHeading) {
      hints.push({ start, end, role: 'subheading' });
    }
  }
  return { text, hints };
}

/** The paragraph in the largest type, where that is well above the body's, or the one that the document names. */
function findTitle(paragraphs: readonly PdfParagraph[], usual: number, named: string | undefined): number {
  const byName = paragraphs.findIndex(({ text }) => text === named);
  if (byName !== -1) return byName;
  const candidates = paragraphs.slice(0, 12).filter(({ text }) => text.length <= longestHeading);
  const largest = Math.max(0, ...candidates.map(({ size }) => size));
  return largest < usual * titleScale ? -1 : paragraphs.findIndex(({ size }) => size === largest);
}
