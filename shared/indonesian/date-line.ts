import { isOutletName } from './outlet-names.ts';
import { findWrittenDate, type WrittenDate } from './published-date.ts';

const LONGEST_DATE_LINE = 140;
const LABELS =
  /(?:di)?(?:terbit(?:kan)?|publikasi(?:kan)?|tayang(?:kan)?|unggah|muat|buat|tulis|posting|perbarui|perbaharui|update)\b|(?:publish(?:ed)?|date|rilis|release|tgl|hari|posted|updated?|last|created|on|at|tanggal|waktu|pukul|jam|pada|oleh|by|baca|dibaca|kali|views?|menit|wib|wita|wit)\b/giu;
const CHANGED = /perbarui|perbaharui|updated?|last|diubah/iu;

/** A line that says when the article appeared. */
export interface DateLine {
  readonly date: WrittenDate;
  /** Whether it is the date of a later change. */
  readonly isChange: boolean;
  /** What stands on the line besides: the outlet or the writer, or nothing. */
  readonly rest: string;
}

/**
 * Reads a line that consists of a date, or of one and that of a change, with at most their labels and the name of the outlet or writer;
 * undefined for any other line, such as an entry of a schedule (`Pengumuman: 26 Maret 2024`).
 */
export function readDateLine(line: string): DateLine | undefined {
  if (line.length > LONGEST_DATE_LINE) return undefined;
  const [first, ...others] = datesIn(line);
  if (!first) return undefined;
  const dates = [first, ...others];
  const before = dates.map((date, index) => line.slice(dates[index - 1]?.end ?? 0, date.start));
  const around = [...before, line.slice(dates.at(-1)?.end)].join(' ');
  const rest = withoutLabels(around);
  const words = rest === '' ? [] : rest.split(' ');
  const isShort =
    words.length <= (first.hasTime ? 5 : 2) &&
    words.every((word) => /^[\p{Lu}\p{N}&]/u.test(word) || isOutletName(word));
  const isSentence = /[.!?]["”]?$/u.test(line) && words.length > 1;
  if (!isShort || isSentence || isLabelledOtherwise(before[0] ?? '')) return undefined;
  if (others.length === 0) return { date: first, isChange: CHANGED.test(around), rest };
  const published = dates.findIndex((_, index) => !CHANGED.test(before[index] ?? ''));
  return { date: dates[published] ?? first, isChange: published === -1, rest };
}

const MOST_DATES = 3;

function datesIn(line: string): readonly WrittenDate[] {
  const dates: WrittenDate[] = [];
  for (let from = 0; dates.length < MOST_DATES; from = dates.at(-1)?.end ?? line.length) {
    const date = findWrittenDate(line.slice(from));
    if (!date) break;
    dates.push({ ...date, start: from + date.start, end: from + date.end });
  }
  return dates;
}

function withoutLabels(words: string): string {
  return words
    .replace(LABELS, ' ')
    .replace(/[^\p{L}\p{N}.'’&,\s]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.,]+|[\s.,]+$/gu, '');
}

/** The label directly before the date is of another kind than publication. */
function isLabelledOtherwise(before: string): boolean {
  if (!/\p{L}\s?:\s*$/u.test(before)) return false;
  const label = withoutLabels(before.slice(before.lastIndexOf('|') + 1));
  return /\p{L}/u.test(label) && !isOutletName(label);
}
