import { recognisePageChrome } from './page-chrome.ts';
import type { TextLine } from './text-lines.ts';

/** A shorter line may be a label or the item of a list, whatever follows. */
const SHORTEST_BROKEN_LINE = 40;

/**
 * Joins lines where a line break fell into a sentence, as it does in text copied from mail or office files: the line ends with a word in
 * lower case, a number or a comma, and the next one goes on in lower case without an empty line between them.
 */
export function joinBrokenLines(text: string, lines: readonly TextLine[]): readonly TextLine[] {
  const joined: TextLine[] = [];
  for (const line of lines) {
    const previous = joined.at(-1);
    if (previous && goesOn(text, previous, line)) joined[joined.length - 1] = { ...previous, end: line.end };
    else joined.push(line);
  }
  return joined;
}

function goesOn(text: string, previous: TextLine, line: TextLine): boolean {
  return (
    !line.afterBlank &&
    previous.end - previous.start >= SHORTEST_BROKEN_LINE &&
    /\s(?:\p{Ll}[\p{Ll}\p{N}/-]*|[\p{N}.,]*\p{N}),?$/u.test(
      text.slice(previous.end - SHORTEST_BROKEN_LINE, previous.end),
    ) &&
    /^\p{Ll}{2,40}(?:[\s,]|$)/u.test(text.slice(line.start, Math.min(line.end, line.start + 41))) &&
    recognisePageChrome(text.slice(line.start, line.end)) === undefined
  );
}
