import { isInside, type PageBox, type PageLine } from './page-lines.ts';
import { roleOfBox } from './box-roles.ts';

/** Where on a page the article is. */
export interface ArticlePlace {
  readonly root: PageBox;
  /** Running text between the title and the box, which stands before the rest: the standfirst first of all. */
  readonly lead: readonly PageLine[];
  /** The lines of the box, the article's and what stands among them, in order. */
  readonly lines: readonly PageLine[];
  /** Lines that may show the date and the credits, the likeliest first. */
  readonly head: readonly PageLine[];
}

/** Share of the article's text that its box has to hold. */
const neededShare = 0.85;

/**
 * Finds the smallest box that holds (almost) all running text that Readability took for the article, or the box that the
 * page itself names as the article's body. Running text between the title and the box belongs to the article too.
 *
 * @param chosen the text that Readability chose; empty where it found none
 */
export function findArticle(
  lines: readonly PageLine[],
  chosen: string,
  title: string,
): ArticlePlace | undefined {
  const isChosen = membership(chosen);
  const running = lines.filter((line) => isRunning(line));
  const kept = running.filter((line) => isChosen(line.text));
  const root = smallestBox(kept.length > 0 ? kept : running);
  if (root === undefined) return undefined;
  const named = namedBody(running, root);
  const body = named ?? root;
  const inside = lines.filter((line) => isInside(line.box, body));
  const first = lines.findIndex((line) => isInside(line.box, body));
  const titleAt = lines.findLastIndex((line, index) => index < first && sameWords(line.text, title));
  const before = lines.slice(titleAt + 1, first);
  const isRepeated = membership(inside.map(({ text }) => text).join(' '));
  const lead = before.filter(
    (line) =>
      titleAt !== -1 &&
      isRunning(line) &&
      isChosen(line.text) &&
      !isRepeated(line.text) &&
      roleOfBox(line.box, topOf(line.box), () => true) === undefined,
  );
  const above = lines.slice(Math.max(0, titleAt - nearby), Math.max(0, titleAt));
  const furniture = inside.filter((line) => !isRunning(line));
  return {
    root: body,
    lead,
    lines: inside,
    head: [...before.slice(-mostHeadLines), ...furniture.slice(0, mostHeadLines), ...above.toReversed()],
  };
}

/** Lines that are looked through for a date, of each kind: no page shows it farther away. */
const mostHeadLines = 60;

/** Lines above a title that may belong to it: a date, a section. */
const nearby = 12;

/** Whether a line is text to read rather than a heading, a label or a link. */
export function isRunning({ text, linked }: PageLine): boolean {
  if (linked > text.length / 2) return false;
  return text.length >= 80 || (text.length >= 25 && /[.?!…]["'”’»)\]]{0,3}$/u.test(text));
}

/** Whether two texts have the same letters and digits. */
export function sameWords(one: string, other: string): boolean {
  return lettersOf(one) === lettersOf(other);
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Letters of a text that are compared: more than any article has, and no more than memory bears. */
const mostLetters = 1_000_000;

/** Length of the pieces that texts are compared by. */
const pieceLength = 20;

/** Tells whether a line is part of a text, by its beginning and its end: in time that does not grow with the text. */
function membership(text: string): (line: string) => boolean {
  const letters = lettersOf(text).slice(0, mostLetters);
  const pieces = new Set<string>();
  for (let index = 0; index + pieceLength <= letters.length; index += 1) {
    pieces.add(letters.slice(index, index + pieceLength));
  }
  return (line) => {
    const own = lettersOf(line);
    if (own.length < pieceLength) return letters.length < 100_000 && own !== '' && letters.includes(own);
    return pieces.has(own.slice(0, pieceLength)) && pieces.has(own.slice(-pieceLength));
  };
}

function smallestBox(lines: readonly PageLine[]): PageBox | undefined {
  const weights = weigh(lines);
  const total = lines.reduce((sum, line) => sum + line.text.length, 0);
  let best: PageBox | undefined;
  for (const [box, weight] of weights) {
    if (weight >= total * neededShare && (best === undefined || box.depth > best.depth)) best = box;
  }
  // A single paragraph is no article's box; the box around it may hold its captions and subheadings.
  while (best?.parent !== undefined && inlineTags.has(best.tag)) best = best.parent;
  return best;
}

const inlineTags: ReadonlySet<string> = new Set(['p', 'li', 'td', 'tr', 'blockquote', 'pre']);

function weigh(lines: readonly PageLine[]): ReadonlyMap<PageBox, number> {
  const weights = new Map<PageBox, number>();
  for (const { box, text } of lines) {
    for (let each: PageBox | undefined = box; each !== undefined; each = each.parent) {
      weights.set(each, (weights.get(each) ?? 0) + text.length);
    }
  }
  return weights;
}

/** The box marked with schema.org's `articleBody`, if it holds the greater part of what the article's box holds. */
function namedBody(running: readonly PageLine[], root: PageBox): PageBox | undefined {
  const weights = weigh(running);
  const needed = (weights.get(root) ?? 0) / 2;
  for (const [box, weight] of weights) if (box.words.has('articlebody') && weight >= needed) return box;
  return undefined;
}

function topOf(box: PageBox): PageBox {
  let top = box;
  while (top.parent !== undefined) top = top.parent;
  return top;
}
