import type { PdfRun } from './pdf-pages.ts';

/** A line of type on a page. */
export interface PdfLine {
  readonly text: string;
  readonly page: number;
  readonly left: number;
  readonly right: number;
  /** Height of its base line above the foot of the page. */
  readonly y: number;
  readonly size: number;
}

/** Puts the runs of a page together to lines, in the order in which they are drawn: columns stay apart. */
export function linesOfPage(runs: readonly PdfRun[], page: number): readonly PdfLine[] {
  const lines: PdfLine[] = [];
  let current: PdfRun[] = [];
  const finish = (): void => {
    const line = toLine(current, page);
    if (line !== undefined) lines.push(line);
    current = [];
  };
  for (const run of runs) {
    const last = current.findLast(({ text }) => text.trim() !== '');
    if (last !== undefined && run.text.trim() !== '' && !isSameLine(last, run)) finish();
    current.push(run);
    if (run.endsLine) finish();
  }
  finish();
  return lines;
}

function isSameLine(last: PdfRun, run: PdfRun): boolean {
  const size = Math.max(last.size, run.size, 1);
  return Math.abs(last.y - run.y) < size * 0.5 && run.x > last.x - size;
}

function toLine(runs: readonly PdfRun[], page: number): PdfLine | undefined {
  const visible = runs.filter(({ text }) => text.trim() !== '');
  const [first] = visible;
  if (first === undefined) return undefined;
  let text = '';
  let end = first.x;
  for (const run of runs) {
    // A gap that no space was set into is one all the same.
    const isGap = run.x - end > run.size * 0.2;
    if (isGap && text !== '' && !/\s$/.test(text) && !/^\s/.test(run.text)) text += ' ';
    text += run.text;
    if (run.text.trim() !== '') end = run.x + run.width;
  }
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    page,
    left: Math.min(...visible.map(({ x }) => x)),
    right: end,
    y: first.y,
    size: Math.max(...visible.map(({ size }) => size)),
  };
}

/** How far into a page, from its head and its foot, running lines stand. */
const outerLines = 3;

/** Pages on which a line has to stand to be a running one. */
const fewestRepeats = 3;

/** Leaves out page numbers, and lines that stand at the head or the foot of page after page. */
export function withoutRunningLines(pages: readonly (readonly PdfLine[])[]): readonly (readonly PdfLine[])[] {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    const keys = new Set(outer(lines).map((line) => runningKey(line)));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return pages.map((lines) => {
    const edge = new Set(outer(lines));
    return lines.filter((line) => {
      if (!edge.has(line)) return true;
      if (pages.length > 1 && pageNumber.test(line.text)) return false;
      const repeats = counts.get(runningKey(line)) ?? 0;
      return repeats < Math.max(fewestRepeats, pages.length / 3) && !(pages.length === 2 && repeats === 2);
    });
  });
}

function outer(lines: readonly PdfLine[]): readonly PdfLine[] {
  const byHeight = lines.toSorted((one, other) => other.y - one.y);
  return [...byHeight.slice(0, outerLines), ...byHeight.slice(-outerLines)];
}

/** The same words at about the same height, whatever number is among them. */
function runningKey({ text, y }: PdfLine): string {
  return `${text.replace(/\d+/g, '#')}@${Math.round(y / 4)}`;
}

const pageNumber =
  /^[-–—\s]*(?:(?:halaman|hal\.?|page)\s*)?\d{1,4}(?:\s*(?:dari|of|\/)\s*\d{1,4})?[-–—\s]*$/i;
