import type { TextRange } from '../model/text-range.ts';

/** A visible line of a text without the white space around it. */
export interface TextLine extends TextRange {
  /** Whether an empty line, or the beginning of the text, is before it. */
  readonly afterBlank: boolean;
}

/** White space and the invisible characters that scraped text carries (zero-width space and joiners, word joiner, BOM, soft hyphen). */
const INVISIBLE = /[\s\u200B-\u200F\u2060\u00AD]/u;
const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu;

/** The visible lines of `text`, in order. A paragraph that was wrapped at a fixed width, as in mail and old files, is one line. */
export function visibleLines(text: string): readonly TextLine[] {
  return joinWrapped(text, physicalLines(text));
}

/** The largest part of `[start, end)` without invisible characters at its edges; empty at `start` if nothing is visible. */
export function trimRange(text: string, start: number, end: number): TextRange {
  let from = start;
  let to = end;
  while (from < to && INVISIBLE.test(text[from] ?? '')) from++;
  while (to > from && INVISIBLE.test(text[to - 1] ?? '')) to--;
  return from < to ? { start: from, end: to } : { start, end: start };
}

function physicalLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let from = 0;
  let afterBlank = true;
  const push = (to: number): void => {
    const line = trimRange(text, from, to);
    if (line.start < line.end) lines.push({ ...line, afterBlank });
    afterBlank = line.start === line.end;
  };
  for (const lineBreak of text.matchAll(LINE_BREAK)) {
    push(lineBreak.index);
    from = lineBreak.index + lineBreak[0].length;
  }
  push(text.length);
  return lines;
}

/** Wider lines than this are paragraphs, not wrapped lines. */
const WIDEST_WRAP = 120;
/** Fewer broken-off lines than this are an accident. */
const FEWEST_BROKEN_LINES = 4;

function joinWrapped(text: string, lines: TextLine[]): readonly TextLine[] {
  const width = lines.reduce((most, line) => Math.max(most, line.end - line.start), 0);
  if (width > WIDEST_WRAP) return lines;
  const broken = lines.filter((line, index) => continuesInLowerCase(text, lines[index - 1], line)).length;
  if (broken < FEWEST_BROKEN_LINES) return lines;
  const joined: TextLine[] = [];
  for (const [index, line] of lines.entries()) {
    const previous = joined.at(-1);
    const above = lines[index - 1];
    if (previous && above && !line.afterBlank && isFull(text, above, line, width))
      joined[joined.length - 1] = { ...previous, end: line.end };
    else joined.push(line);
  }
  return joined;
}

function continuesInLowerCase(text: string, previous: TextLine | undefined, line: TextLine): boolean {
  return (
    previous !== undefined &&
    !line.afterBlank &&
    /[\p{L}\p{N},]/u.test(text[previous.end - 1] ?? '') &&
    /\p{Ll}/u.test(text[line.start] ?? '')
  );
}

/** Whether the first word of `line` would not have fitted at the end of the line `above`. */
function isFull(text: string, above: TextLine, line: TextLine, width: number): boolean {
  const firstWord = /^\S{1,40}/u.exec(text.slice(line.start, line.start + 40))?.[0].length ?? 0;
  return above.end - above.start + 1 + firstWord > width * 0.85;
}
