import type { BreakRule } from './break-rule.ts';
import { BREAK_RULES } from './break-rules.ts';
import { trimRange } from './text-lines.ts';
import { quoteSides, type QuoteSide } from './quotation-marks.ts';
import type { TextRange } from '../model/text-range.ts';

/**
 * Splits one block of Indonesian text, `text.slice(start, end)`, into sentences by `BREAK_RULES`. The sentences are in order,
 * do not touch white space at their edges, and cover every visible character of the block. Linear in the length of the block.
 */
export function segmentSentences(text: string, start: number, end: number): readonly TextRange[] {
  const edges = [start, ...breakPositions(text.slice(start, end)).map((position) => start + position), end];
  return edges
    .slice(1)
    .map((edge, index) => trimRange(text, edges[index] ?? start, edge))
    .filter((range) => range.start < range.end);
}

interface CompiledRule extends Pick<BreakRule, 'breaks' | 'endings'> {
  readonly pattern: RegExp;
}

const RULES: readonly CompiledRule[] = BREAK_RULES.map((rule) => ({
  breaks: rule.breaks,
  ...(rule.endings === undefined ? {} : { endings: rule.endings }),
  pattern: new RegExp(`(?=${rule.after})(?<=${rule.before})`, 'uy'),
}));

const TERMINATORS = /[.?!…。！？]+(?:\s[.?!…]+)*/gu;

/** Places where a full stop may have been lost: before a quotation or an opener. */
const LOST_STOPS = /(?<=[\p{L}\p{N}])\s+(?=["“]\p{Lu}|Ia\s|Dia\s|Sementara\s|Selain\s|Menurutnya,)/gu;

function breakPositions(block: string): readonly number[] {
  const sides = quoteSides(block);
  const found: number[] = [];
  const consider = (position: number): void => {
    if (position < block.length && isBreak(block, position)) found.push(position);
  };
  for (const match of block.matchAll(TERMINATORS)) {
    const behind = afterClosingMarks(block, match.index + match[0].length, sides);
    consider(afterJoiningComma(block, behind));
  }
  for (const { index } of block.matchAll(LOST_STOPS)) consider(index);
  return found.toSorted((a, b) => a - b);
}

function isBreak(block: string, position: number): boolean {
  const ending = lettersBeforeStop(block, position);
  for (const rule of RULES) {
    if (rule.endings?.has(ending) === false) continue;
    rule.pattern.lastIndex = position;
    if (rule.pattern.test(block)) return rule.breaks;
  }
  return false;
}

const LONGEST_ENDING = 12;

/** The letters before the full stop that stands, with or without a bracket behind it, before a position; in lower case. */
function lettersBeforeStop(block: string, position: number): string {
  const end = block[position - 1] === ')' ? position - 2 : position - 1;
  if (block[end] !== '.') return '';
  return /[a-z]*$/.exec(block.slice(Math.max(0, end - LONGEST_ENDING), end).toLowerCase())?.[0] ?? '';
}

/** The closing quotation marks and brackets behind a stop belong to its sentence, also after one stray space. */
function afterClosingMarks(block: string, from: number, sides: ReadonlyMap<number, QuoteSide>): number {
  let position = from;
  for (;;) {
    if (isClosingMark(block, position, sides)) position++;
    else if (block[position] === ' ' && sides.get(position + 1) === 'closes') position += 2;
    else return position;
  }
}

/** A comma that joins two paragraphs goes with the first of them. */
function afterJoiningComma(block: string, position: number): number {
  return /^,\s?["“]?\p{Lu}/u.test(block.slice(position, position + 4)) ? position + 1 : position;
}

function isClosingMark(block: string, position: number, sides: ReadonlyMap<number, QuoteSide>): boolean {
  const mark = block[position];
  if (mark === undefined) return false;
  if (mark === "'") return position + 1 < block.length && !/[\p{L}\p{N}]/u.test(block[position + 1] ?? '');
  return '’)]}'.includes(mark) || sides.get(position) === 'closes';
}
