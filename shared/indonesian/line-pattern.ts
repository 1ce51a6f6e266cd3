import type { LineRule } from '../model/outlet-rule.ts';

/** Longest beginning up to a colon that is taken for what lines of one kind have in common. */
const LONGEST_BEGINNING = 40;

/**
 * The pattern of the lines that are like `line`: the same beginning up to a colon, any number where it has one. `#` stands
 * for a number, a closing `…` for any words; where the line itself has these characters, or three dots, a backslash stands
 * before them.
 */
export function generaliseLine(line: string): string {
  const words = withPlainSpaces(line);
  const colon = beginningUpToColon(words);
  const same = (colon ?? words).replace(/[\\#…]|\.{3}/gu, String.raw`\$&`).replace(/\d+/gu, '#');
  return colon === undefined ? same : `${same} …`;
}

/** Whether a line is one that the rule is about. White space of any kind and length counts as one space. */
export function fitsRule({ kind, text }: Pick<LineRule, 'kind' | 'text'>, line: string): boolean {
  const words = withPlainSpaces(line);
  return kind === 'line' ? words === withPlainSpaces(text) : patternOf(withPlainSpaces(text)).test(words);
}

/** A pattern as it is meant: three dots, as people type them, are `…`. */
export function tidyPattern(text: string): string {
  return text.trim().replace(/\\(?:\.{3}|[\\#…])|\.{3,}/gu, (part) => (part.startsWith('.') ? '…' : part));
}

/** What is wrong with a pattern: `…` stands elsewhere than at the end, or nothing stands before it, so that every line would fit. */
export type PatternFault = 'ellipsis-inside' | 'ellipsis-alone';

/** The fault of a tidy pattern; undefined for one that can be used. */
export function patternFault(text: string): PatternFault | undefined {
  const words = withPlainSpaces(text).replace(/\\(?:\.{3}|[\\#…])/gu, 'x');
  if (/^[…\s]+$/u.test(words)) return 'ellipsis-alone';
  return /…./u.test(words) ? 'ellipsis-inside' : undefined;
}

/** The beginning of a line with its colon, where more follows that it introduces; not of a time or a web address. */
function beginningUpToColon(words: string): string | undefined {
  const found = /^(?<beginning>[^:]*\p{L}[^:]*:)\s\S/u.exec(words)?.groups?.['beginning'];
  return found === undefined || found.length > LONGEST_BEGINNING ? undefined : found;
}

/** A number is a whole one: so every part matches in one way only, and no line takes more than linear time. */
function patternOf(text: string): RegExp {
  const source = text.replace(/\\(?:\.{3}|[\\#…])|\s?…$|#|[^\\#…]|[\\…]/gu, (part) => {
    if (part === '#') return String.raw`(?<!\d)\d+(?!\d)`;
    if (/^\s?…$/u.test(part)) return '(?:\\s.*)?';
    return escapeForPattern(part.length > 1 && part.startsWith('\\') ? part.slice(1) : part);
  });
  return new RegExp(`^${source}$`, 'u');
}

function escapeForPattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
}

function withPlainSpaces(text: string): string {
  return text.trim().replace(/\s+/gu, ' ');
}
