import type { TextRange } from '../model/text-range.ts';
import { findDateline } from './dateline.ts';
import { isTitleCase } from './line-shape.ts';
import { isOutletName } from './outlet-names.ts';
import { findWrittenDate } from './published-date.ts';
import { trimRange } from './text-lines.ts';

/** A line longer than this at the head of a page holds more than a title. */
const SHORTEST_RUNNING_PAGE = 500;
/** The title, date and dateline of a page on one line are within this many characters. */
const HEAD_LENGTH = 420;

const DATELINE_WITHIN =
  /(?<=\S\s)(?:(?<place>\p{Lu}[\p{Lu}.-]{2,20}(?:\s\p{Lu}[\p{Lu}.-]{1,20}){0,3}),\s)?(?<name>\p{Lu}[\p{L}\p{N}.-]{2,25}|\p{Lu}{3,20}(?:\s\p{Lu}{2,20}){0,2})\s{0,2}[-–—]{1,2}\s(?=[\p{Lu}"“])/gu;
const STRAY_CONTROLS = /^\s*(?:loading\.{0,3}|A A A|Bagikan|Share|Komentar)(?=\s)/u;

/** A day, or a weekday or month before it: one look that saves the search for a date. */
const MAY_OPEN_WITH_DATE = /^(?:[\p{L}'’`]{3,9}[,.\s]{1,3})?\d/u;

/**
 * The parts of a page that lost all its line breaks, where its first line can be told apart: title, publication date, page controls,
 * and the text from its dateline on. A line with nothing of the kind is returned whole. So is one that opens with a dateline, and one
 * behind the title (`isTitled`), for both are paragraphs; behind a title only a date is taken off, and only where the line opens with it.
 */
export function splitRunningPage(
  text: string,
  line: TextRange,
  isTitled: () => boolean,
): readonly TextRange[] {
  if (line.end - line.start < SHORTEST_RUNNING_PAGE) return [line];
  const head = text.slice(line.start, line.start + HEAD_LENGTH);
  if ((!MAY_OPEN_WITH_DATE.test(head) && isTitled()) || findDateline(head)) return [line];
  const written = findWrittenDate(head);
  const opensWithDate = written?.hasTime === true && written.start === 0;
  if (!opensWithDate && isTitled()) return [line];
  const isDated = written?.hasTime === true && (opensWithDate || isBetweenTitles(head, written));
  const date = isDated && isLineOfItsOwn(head, written) ? written : undefined;
  const cuts = date ? [beforeDash(head, date.start), date.end] : [];
  if (date) cuts.push(...endsOfControls(head, date.end));
  const dateline = findDatelineWithin(head, cuts.at(-1));
  if (dateline !== undefined) cuts.push(dateline);
  return rangesBetween(text, line, cuts);
}

/** `Judul - 30 Desember 2021`: the dash belongs to the date. */
function beforeDash(head: string, dateStart: number): number {
  return head.slice(0, dateStart).replace(/\s[-–—|•]\s?$/u, '').length;
}

function endsOfControls(head: string, from: number): readonly number[] {
  const ends: number[] = [];
  for (let position = from; ; position = ends.at(-1) ?? from) {
    const control = STRAY_CONTROLS.exec(head.slice(position));
    if (!control) return ends;
    ends.push(position + control[0].length);
  }
}

/** Where the dateline is: anywhere behind a date; without one, behind a title, or behind anything if it names an outlet. */
function findDatelineWithin(head: string, from: number | undefined): number | undefined {
  return [...head.matchAll(DATELINE_WITHIN)].find((match) => {
    const name = match.groups?.['name'] ?? '';
    if (match.index < (from ?? 0)) return false;
    if (isOutletName(name)) return true;
    return /^[\p{Lu}\s]{3,}$/u.test(name) && (from !== undefined || isTitle(head.slice(0, match.index)));
  })?.index;
}

/** `TNI - Polri` stands in many a sentence: only behind the capitals of a headline is such a name a place. */
function isTitle(words: string): boolean {
  return isTitleCase(words) && !/[.!]\s/u.test(words);
}

/** A date of publication follows the title: no sentence has ended before it, and it does not stand inside one. */
function isBetweenTitles(head: string, date: TextRange): boolean {
  return (
    date.start > 0 &&
    !/[.!]\s/u.test(head.slice(0, date.start)) &&
    !/(?:pada|hingga|sejak|\()\s?$/u.test(head.slice(0, date.start))
  );
}

/** The words behind a date that is no part of a sentence begin anew. */
function isLineOfItsOwn(head: string, date: TextRange): boolean {
  const behind = head.slice(date.end);
  return STRAY_CONTROLS.test(behind) || !/^\s{0,3}[,.)\p{Ll}]/u.test(behind);
}

function rangesBetween(text: string, line: TextRange, cuts: readonly number[]): readonly TextRange[] {
  const edges = [0, ...cuts, line.end - line.start];
  return edges
    .slice(1)
    .map((edge, index) => trimRange(text, line.start + (edges[index] ?? 0), line.start + edge))
    .filter((range) => range.start < range.end);
}
