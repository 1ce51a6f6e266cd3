import type { ArticleMetadata, MetadataOrigins } from '../../../../shared/model/article.ts';
import { problem, success, type Result } from '../../../../shared/result.ts';
import type { BlockHint, ImportedFile, ImportProblem } from '../../import-format.ts';
import type { OfficeParagraph } from './office-paragraph.ts';

/** What an office document says about itself. */
export interface OfficeProperties {
  readonly title?: string | undefined;
  readonly creator?: string | undefined;
}

/**
 * Writes an office document as the text of one article, a paragraph a line. A heading above all else is the title where
 * no paragraph has the style of one. The title in the document's properties is believed only where a line repeats it,
 * since templates leave theirs behind; its creator may be whoever typed it, so a byline in the text is surer.
 */
export function officeArticle(
  paragraphs: readonly OfficeParagraph[],
  properties: OfficeProperties,
): Result<ImportedFile, ImportProblem> {
  const lines = paragraphs.flatMap(({ text, role }) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((line) => ({ text: line, role })),
  );
  if (lines.length === 0) return problem({ reason: 'The document holds no text.' });
  const titleAt = findTitle(lines, properties.title);
  const hints: BlockHint[] = [];
  let text = '';
  for (const [index, line] of lines.entries()) {
    const start = text.length;
    const end = start + line.text.length;
    text += `${line.text}\n\n`;
    const role = index === titleAt ? 'title' : line.role === 'title' ? 'subheading' : line.role;
    if (role !== undefined) hints.push({ start, end, role });
  }
  const title = titleAt === -1 ? undefined : lines[titleAt]?.text;
  const metadata: ArticleMetadata = title === undefined ? {} : { title };
  const author = properties.creator?.trim();
  const guesses: ArticleMetadata = author === undefined || !isName(author) ? {} : { author };
  // The title is a line of the text, whatever has told which.
  const origins: MetadataOrigins = { title: { kind: 'text' }, author: { kind: 'properties' } };
  return success({
    items: [{ kind: 'text', text, encoding: 'utf-8', metadata, guesses, origins, hints }],
    count: 1,
    speakers: [],
  });
}

function findTitle(lines: readonly OfficeParagraph[], propertyTitle: string | undefined): number {
  const styled = lines.findIndex(({ role }) => role === 'title');
  if (styled !== -1) return styled;
  const repeated = lines.findIndex(({ text }) => text === propertyTitle?.trim());
  if (repeated !== -1) return repeated;
  return lines.length > 1 && lines[0]?.role === 'subheading' ? 0 : -1;
}

/** What computers are called, or the suite itself, instead of a person. */
function isName(creator: string): boolean {
  return (
    /\p{L}/u.test(creator) &&
    !/^(?:.*\b(?:user|pengguna|admin(?:istrator)?|microsoft|windows|libreoffice|openoffice|python-docx|unknown|pc|laptop|acer|asus|lenovo|hp)\b.*)$/iu.test(
      creator,
    )
  );
}
