import type { BlockRole } from '../model/article.ts';
import { isUtterance, readsAsSentence } from './article-sentence.ts';
import type { BlockReason } from './block-reasons.ts';
import { CONTROLS, LINE_OPENINGS, WHOLE_LINES } from './chrome-wordings.ts';
import { LINE_PATTERNS } from './chrome-patterns.ts';
import { CREDIT_OPENING, CREDIT_PATTERNS } from './credit-patterns.ts';

/** What a line of page chrome is. */
export interface PageChrome {
  readonly reason: BlockReason;
  readonly role: Extract<BlockRole, 'boilerplate' | 'byline'>;
}

/**
 * Tells whether a whole line, without the white space around it, is page chrome by its wording alone, and of what kind. The wordings and
 * patterns were collected from public scrapers' stop lists and saved pages of many outlets; each is a habit of a kind of page, not of one text.
 */
export function recognisePageChrome(line: string): PageChrome | undefined {
  const words = line.length <= LONGEST_OPENING ? normalise(line) : '';
  if (isUtterance(line)) return undefined;
  const whole = wholeLineReason(words);
  const reason = whole ?? openingReason(words, line.length) ?? patternReason(line);
  if (reason === undefined || (whole === undefined && readsAsSentence(line, reason))) return undefined;
  return { reason, role: reason === 'credit' ? 'byline' : 'boilerplate' };
}

const LONGEST_OPENING = 320;
const LONGEST_CONTROLS = 120;

const REASON_OF_LINE: ReadonlyMap<string, BlockReason> = new Map(
  WHOLE_LINES.flatMap(({ reason, wordings }) => wordings.map((wording) => [wording, reason] as const)),
);
/** The openings by their first letter, each in its order. */
const OPENINGS = Map.groupBy(
  LINE_OPENINGS.flatMap(({ reason, longest, wordings }) =>
    wordings.map((wording) => ({ reason, longest, wording })),
  ),
  ({ wording }) => wording[0] ?? '',
);
const ROW_OF_CONTROLS = new RegExp(
  `^(?:(?:${CONTROLS.join('|')})(?:\\s?[|•·/,:()-]\\s?|\\s|$)){1,12}(?:\\d{1,6})?$`,
  'u',
);

const ALL_PATTERNS = [...LINE_PATTERNS, ...CREDIT_PATTERNS];
const LONGEST_CREDIT = Math.max(...CREDIT_PATTERNS.map(({ longest }) => longest));

/** Lower case, single spaces, no marks before the first and behind the last word. */
function normalise(line: string): string {
  // Few lines have other white space than single spaces; replacing every one takes far longer than looking.
  const spaced = /[^\S ]| {2}/u.test(line) ? line.replace(/\s+/gu, ' ') : line;
  return spaced
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}©×✕]+/u, '')
    .trim();
}

function wholeLineReason(words: string): BlockReason | undefined {
  if (words.length > LONGEST_CONTROLS || words === '') return undefined;
  const bare = words.replace(/[^\p{L}\p{N}×✕+-]+$/u, '');
  return REASON_OF_LINE.get(bare) ?? (ROW_OF_CONTROLS.test(bare) ? 'page-control' : undefined);
}

function openingReason(words: string, length: number): BlockReason | undefined {
  return OPENINGS.get(words[0] ?? '')?.find(
    ({ longest, wording }) => length <= longest && beginsWith(words, wording),
  )?.reason;
}

function beginsWith(words: string, wording: string): boolean {
  return (
    words.startsWith(wording) &&
    !/^[\p{L}\p{N}]{2}/u.test(`${wording.at(-1) ?? ''}${words[wording.length] ?? ''}`)
  );
}

function patternReason(line: string): BlockReason | undefined {
  const mayBeCredit = line.length <= LONGEST_CREDIT && CREDIT_OPENING.test(line);
  return (mayBeCredit ? ALL_PATTERNS : LINE_PATTERNS).find(
    ({ longest, pattern }) => line.length <= longest && pattern.test(line),
  )?.reason;
}
