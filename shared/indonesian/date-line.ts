import { isOutletName } from './outlet-names.ts';
import { findWrittenDate, type WrittenDate } from './published-date.ts';

const LONGEST_DATE_LINE = 140;
const LABELS =
  /(?:di)?(?:terbit(?:kan)?|publikasi(?:kan)?|tayang(?:kan)?|unggah|muat|buat|tulis|posting|perbarui|perbaharui|update)\b|(?:published|posted|updated?|last|created|on|at|tanggal|waktu|pukul|jam|pada|oleh|by|baca|dibaca|kali|views?|menit|wib|wita|wit)\b/giu;
const CHANGED = /perbarui|perbaharui|updated?|last|diubah/iu;

/** A line that says when the article appeared. */
export interface DateLine {
  readonly date: WrittenDate;
  /** Whether it is the date of a later change. */
  readonly isChange: boolean;
  /** What stands on the line besides: the outlet or the writer, or nothing. */
  readonly rest: string;
}

/** Reads a line that consists of a date, with at most its label and the name of the outlet or writer; undefined for any other line. */
export function readDateLine(line: string): DateLine | undefined {
  if (line.length > LONGEST_DATE_LINE) return undefined;
  const date = findWrittenDate(line);
  if (!date) return undefined;
  const around = `${line.slice(0, date.start)} ${line.slice(date.end)}`;
  const rest = around
    .replace(LABELS, ' ')
    .replace(/[^\p{L}\p{N}.'’&,\s]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.,]+|[\s.,]+$/gu, '');
  const words = rest === '' ? [] : rest.split(' ');
  const isShort =
    words.length <= (date.hasTime ? 5 : 2) &&
    words.every((word) => /^[\p{Lu}\p{N}&]/u.test(word) || isOutletName(word));
  const isSentence = /[.!?]["”]?$/u.test(line) && words.length > 1;
  if (!isShort || isSentence) return undefined;
  return { date, isChange: CHANGED.test(around), rest };
}
