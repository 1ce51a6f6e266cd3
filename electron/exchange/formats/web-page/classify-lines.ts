import type { BlockReason } from '../../../../shared/indonesian/block-reasons.ts';
import { findWrittenDate } from '../../../../shared/indonesian/published-date.ts';
import type { BlockRole } from '../../../../shared/model/article.ts';
import { isRunning, sameWords, type ArticlePlace } from './article-lines.ts';
import { roleOfBox } from './box-roles.ts';
import type { PageBox, PageLine } from './page-lines.ts';

/** What the markup of a page shows a line to be; no role where only its wording can tell. */
export interface ClassifiedLine {
  readonly text: string;
  readonly role?: BlockRole;
  readonly reason?: BlockReason;
}

/**
 * Says of each line of an article what it is. Nothing is left out: what is not the article's own text is boilerplate
 * with the reason, for a person to see and take back.
 */
export function classifyLines(article: ArticlePlace, title: string): readonly ClassifiedLine[] {
  const lead = article.lead.map(({ text }, index) => ({
    text,
    role: index === 0 ? ('standfirst' as const) : ('paragraph' as const),
  }));
  return [...lead, ...classifyInside(article, title)];
}

function classifyInside({ root, lines }: ArticlePlace, title: string): readonly ClassifiedLine[] {
  const trusted = trustedBoxes(lines, root);
  const roles = lines.map((line) => markedRole(line, root, trusted, title));
  markListHeaders(lines, roles);
  const isBody = lines.map((line, index) => roles[index] === undefined && isRunning(line));
  const first = isBody.indexOf(true);
  const last = lastOfArticle(lines, roles, isBody);
  const hasStandfirst = isUnderTitle(lines, roles, first) && isAboveDate(lines, first, isBody);
  return lines.map((line, index) => {
    const { text, box } = line;
    const role = roles[index];
    if (role !== undefined) return { text, ...role };
    if (index > last && isSibling(line, lines[last])) return { text };
    if (index < first || index > last) return { text, ...outside(index > last) };
    if (index === first && hasStandfirst) return { text, role: 'standfirst' };
    if (isHeading(box)) return { text, role: 'subheading' };
    // A short paragraph may be a subheading in bold type: its wording tells.
    return box.tag === 'li' || isRunning(line) ? { text, role: 'paragraph' } : { text };
  });
}

const longestStandfirst = 400;
const longestDateLine = 140;

function isUnderTitle(
  lines: readonly PageLine[],
  roles: readonly (MarkedRole | undefined)[],
  first: number,
): boolean {
  const isShort = (lines[first]?.text.length ?? Infinity) <= longestStandfirst;
  return isShort && roles.slice(0, Math.max(0, first)).some((role) => role?.reason === 'repeated-title');
}

/** Whether the date stands between a line and the next paragraph: what is above the date sums the article up. */
function isAboveDate(lines: readonly PageLine[], first: number, isBody: readonly boolean[]): boolean {
  return lines
    .slice(first + 1, Math.max(first, isBody.indexOf(true, first + 1)))
    .some(({ text }) => text.length <= longestDateLine && findWrittenDate(text)?.hasTime === true);
}

interface MarkedRole {
  readonly role: BlockRole;
  readonly reason?: BlockReason;
}

/**
 * The names of boxes lie where sites build on old parts: a box that holds much of the article's running text is not the
 * list of links or the advertisement that its name says.
 */
function trustedBoxes(lines: readonly PageLine[], root: PageBox): (box: PageBox) => boolean {
  const weights = new Map<PageBox, number>();
  let total = 0;
  for (const line of lines) {
    if (!isRunning(line)) continue;
    total += line.text.length;
    for (let box: PageBox | undefined = line.box; box !== undefined && box !== root; box = box.parent) {
      weights.set(box, (weights.get(box) ?? 0) + line.text.length);
    }
  }
  return (box) => (weights.get(box) ?? 0) < total * largestChromeShare;
}

const largestChromeShare = 0.4;

function markedRole(
  line: PageLine,
  root: PageBox,
  isTrusted: (box: PageBox) => boolean,
  title: string,
): MarkedRole | undefined {
  if (sameWords(line.text, title)) return { role: 'boilerplate', reason: 'repeated-title' };
  const byBox = roleOfBox(line.box, root, isTrusted);
  if (byBox !== undefined && !(isFurniture(byBox) && isLongProse(line))) return byBox;
  return isLink(line) ? { role: 'boilerplate', reason: 'related-link' } : undefined;
}

/** Roles of boxes that hold labels and buttons, and no text of their own. */
function isFurniture({ reason }: MarkedRole): boolean {
  return reason !== undefined && furniture.has(reason);
}

const furniture: ReadonlySet<BlockReason> = new Set<BlockReason>([
  'advertisement',
  'page-control',
  'pagination',
  'tag-list',
  'publication-date',
  'credit',
]);

function isLongProse(line: PageLine): boolean {
  return line.text.length >= 200 && isRunning(line) && line.linked < line.text.length / 4;
}

/** A line that is a link to something else, and not a sentence with a link in it. */
function isLink({ text, linked }: PageLine): boolean {
  return linked >= text.length * 0.7;
}

/** "Berita terkait" and whatever else heads a list of links. */
function markListHeaders(lines: readonly PageLine[], roles: (MarkedRole | undefined)[]): void {
  for (const [index, line] of lines.entries()) {
    if (roles[index] !== undefined || isRunning(line) || line.text.length > longestHeader) continue;
    const headsLinks = roles[index + 1]?.reason === 'related-link';
    const next = lines[index + 1]?.box.tag;
    if (headsLinks && (isHeading(line.box) || next === 'li' || /[:!]$/u.test(line.text))) {
      roles[index] = { role: 'boilerplate', reason: 'related-header' };
    }
  }
}

const longestHeader = 60;

/** The last line of the article: its last paragraph, or the end of the list that follows it. */
function lastOfArticle(
  lines: readonly PageLine[],
  roles: readonly (MarkedRole | undefined)[],
  isBody: readonly boolean[],
): number {
  let last = isBody.lastIndexOf(true);
  while (roles[last + 1] === undefined && lines[last + 1]?.box.tag === 'li') last += 1;
  return last;
}

/** A short line in the same box as the last paragraph, without a link: its wording tells whether it goes on with the article. */
function isSibling({ box, linked }: PageLine, paragraph: PageLine | undefined): boolean {
  return linked === 0 && box.tag === 'p' && paragraph?.box.tag === 'p' && box.parent === paragraph.box.parent;
}

/** Lines before and after the article: their place is all that is known, and their wording may tell more. */
function outside(isAfter: boolean): MarkedRole {
  return { role: 'boilerplate', reason: isAfter ? 'after-article' : 'before-article' };
}

function isHeading(box: PageBox): boolean {
  return /^h[1-6]$/.test(box.tag);
}
