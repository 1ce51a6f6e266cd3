import { Readability } from '@mozilla/readability';
import type { MetadataOrigins } from '../../../../shared/model/article.ts';
import { problem, success, type Result } from '../../../../shared/result.ts';
import type { ImportProblem } from '../../import-format.ts';
import { findArticle } from './article-lines.ts';
import { classifyLines } from './classify-lines.ts';
import { parsePage, type PageDocument } from './page-dom.ts';
import { PageLimitError } from './page-limits.ts';
import { pageLines, type PageLine } from './page-lines.ts';
import type { PageFact } from './page-fact.ts';
import { pageMetadata, readPageFacts, type PageFacts } from './page-metadata.ts';
import { findTitle } from './page-title.ts';
import { writePageText, type PageText } from './page-text.ts';

/** A text that is shorter is less than what the structured data of the page may hold. */
const shortText = 300;

/**
 * Takes the article out of a page: its text, what its lines are, and its metadata.
 *
 * @param address where the page was saved from, as far as the file says
 */
export function extractArticle(html: string, address?: string): Result<PageText, ImportProblem> {
  try {
    return extract(html, address ?? savedFrom(html));
  } catch (error) {
    if (error instanceof PageLimitError) {
      return problem({ reason: `${error.message} It is not read as an article.` });
    }
    throw error;
  }
}

function extract(html: string, address: string | undefined): Result<PageText, ImportProblem> {
  const document = parsePage(html);
  if (document.body === null) return problem({ reason: 'The page is empty.' });
  const facts = readPageFacts(document, address);
  const lines = pageLines(document.body);
  const title = findTitle(
    lines,
    facts.titles.map(({ value }) => value),
    facts.siteNames,
  );
  const article = findArticle(lines, readability(document), title ?? '');
  const described = pageMetadata(facts, titleFact(title, facts, lines), article?.head ?? []);
  const { metadata } = described;
  // Where the page does not name its outlet, the text may, and the address can.
  const guesses = facts.host === undefined ? {} : { outlet: facts.host };
  const origins: MetadataOrigins = { outlet: { kind: 'address' }, ...described.origins };
  const classified = article === undefined ? [] : classifyLines(article, title ?? '');
  const kept = classified.reduce(
    (sum, { text, role }) => (role === 'paragraph' ? sum + text.length : sum),
    0,
  );
  if (facts.body !== undefined && kept < shortText && facts.body.length > kept * 2) {
    return success({ ...writePageText(metadata, paragraphsOf(facts.body)), guesses, origins });
  }
  if (kept === 0) return problem({ reason: 'No article was found on the page: it has no running text.' });
  return success({ ...writePageText(metadata, classified), guesses, origins });
}

/** A headline that a line of the page shows is in the text; else it is the surest one that the page names. */
function titleFact(
  title: string | undefined,
  { titles }: PageFacts,
  lines: readonly PageLine[],
): PageFact | undefined {
  if (title === undefined) return undefined;
  const origin = lines.some(({ text }) => text === title) ? { kind: 'text' as const } : titles[0]?.origin;
  return { value: title, origin: origin ?? { kind: 'text' } };
}

/** The text that Readability takes for the article. It changes the document, so nothing else may need that any more. */
function readability(document: PageDocument): string {
  // The class wants a browser's document; what it uses of one, linkedom has.
  const parser = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0], {
    charThreshold: 250,
  });
  return parser.parse()?.textContent ?? '';
}

function paragraphsOf(body: string) {
  return body
    .split(/[\n\r]+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .map((text) => ({ text, role: 'paragraph' as const }));
}

/** The mark that browsers leave in the pages they save. */
function savedFrom(html: string): string | undefined {
  return /<!-- saved from url=\(\d+\)(\S+) -->/.exec(html.slice(0, 2000))?.[1];
}
