import type { PdfLine } from './pdf-lines.ts';

/** A paragraph with the size of its type. */
export interface PdfParagraph {
  readonly text: string;
  readonly size: number;
}

/**
 * Joins lines to paragraphs. A new one begins where the space between lines is wider, the type changes its size, the line
 * is indented, or the line before ended short of the margin with a sentence.
 */
export function joinParagraphs(pages: readonly (readonly PdfLine[])[]): readonly PdfParagraph[] {
  const lines = pages.flat();
  const leading = usualLeading(lines);
  const margin = rightMargins(lines);
  const paragraphs: PdfParagraph[] = [];
  let previous: PdfLine | undefined;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (previous !== undefined && last !== undefined && continues(previous, line, { leading, margin })) {
      paragraphs[paragraphs.length - 1] = { text: joinLines(last.text, line.text), size: last.size };
    } else paragraphs.push({ text: line.text, size: line.size });
    previous = line;
  }
  return paragraphs;
}

/** The size of the type in which most of the text is set. */
export function bodySize(paragraphs: readonly PdfParagraph[]): number {
  const weights = new Map<number, number>();
  for (const { text, size } of paragraphs) {
    const rounded = Math.round(size * 2) / 2;
    weights.set(rounded, (weights.get(rounded) ?? 0) + text.length);
  }
  return [...weights].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}

interface Layout {
  readonly leading: number;
  readonly margin: (line: PdfLine) => number;
}

function continues(previous: PdfLine, line: PdfLine, { leading, margin }: Layout): boolean {
  if (/^[•●▪◦‣]\s/u.test(line.text)) return false;
  const size = Math.max(line.size, 1);
  if (Math.abs(previous.size - line.size) > size * 0.12) return false;
  const isShort = previous.right < margin(previous) - size * 4;
  const isSentenceEnd = /[.?!…:]["'”’»)\]]{0,3}$/u.test(previous.text);
  const isSameColumn = previous.page === line.page && line.y < previous.y;
  // From column to column and page to page only the wording tells.
  if (!isSameColumn) return !isSentenceEnd && !isShort && /^[\p{Ll}\d(“"'‘]/u.test(line.text);
  if (previous.y - line.y > leading * 1.35 + 1) return false;
  if (line.left - previous.left > size * 0.9 && isSentenceEnd) return false;
  return !(isShort && (isSentenceEnd || /^\p{Lu}/u.test(line.text)));
}

/** The distance between two lines of a paragraph: the commonest. */
function usualLeading(lines: readonly PdfLine[]): number {
  const counts = new Map<number, number>();
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    if (above?.page !== line.page || above.y <= line.y || above.y - line.y > line.size * 3) continue;
    const distance = Math.round((above.y - line.y) * 2) / 2;
    counts.set(distance, (counts.get(distance) ?? 0) + 1);
  }
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? Infinity;
}

/** The right edge of the column that a line stands in: the farthest of the lines that begin where it does. */
function rightMargins(lines: readonly PdfLine[]): (line: PdfLine) => number {
  const edges = new Map<number, number>();
  const key = ({ left }: PdfLine): number => Math.round(left / 30);
  for (const line of lines) edges.set(key(line), Math.max(edges.get(key(line)) ?? 0, line.right));
  return (line) => edges.get(key(line)) ?? line.right;
}

/**
 * Joins two lines. A hyphen at the end of a line is the printer's, except where it joins a doubled word
 * (anak-anak) or stands before a capital or a digit (ke-7, se-Indonesia).
 */
export function joinLines(above: string, below: string): string {
  if (above.endsWith('\u00ad')) return above.slice(0, -1) + below;
  const broken = /(\p{L}+)-$/u.exec(above)?.[1];
  if (broken === undefined) return `${above} ${below}`;
  const next = /^\p{L}+/u.exec(below)?.[0] ?? '';
  if (next === '' || /^\p{Lu}/u.test(next) || isDoubled(broken.toLowerCase(), next.toLowerCase()))
    return above + below;
  return above.slice(0, -1) + below;
}

/** `anak-anaknya`, `berlari-lari`, `sebaik-baiknya`: the second half has the first, or its end. */
function isDoubled(first: string, second: string): boolean {
  const stem = first.slice(-4);
  return (
    first.length >= 3 &&
    (second.startsWith(first) || (stem.length === 4 && second.includes(stem)) || first.endsWith(second))
  );
}
