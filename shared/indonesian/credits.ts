import { personName } from './person-name.ts';
import { findWrittenDate } from './published-date.ts';

/** The people a credit line names. */
export interface Credits {
  readonly author?: string;
  readonly editor?: string;
}

const EDITOR = String.raw`editor|redaktur|penyunting|edited by|diedit oleh|copy ?editor|red`;
const AUTHOR = String.raw`reporter|penulis|pewarta|jurnalis|wartawan|kontributor|koresponden|author|writer|written by|reported by|ditulis oleh|oleh|by|rep`;
const LABEL = `${EDITOR}|${AUTHOR}`;
const LABELLED = new RegExp(
  String.raw`(?<!\p{L}|pilihan\s|published\s)(?<label>(?:${LABEL})(?:\s?\/\s?(?:${LABEL}))?)(?:\s[\p{L}.]{2,25}){0,4}\s?:\s?(?<name>[^|:;()\n]{2,80}?)(?=\s*(?:$|[|;()]|copyright|©|\/?\s?(?:${LABEL}|sumber|foto|uploader)\s?:))`,
  'giu',
);
/** `Penulis Ani Wijaya | Editor Budi Santoso`. */
const WITHOUT_COLON =
  /(?<=^|[|/]\s?)(?<label>Penulis|Reporter|Pewarta|Jurnalis|Wartawan|Kontributor|Laporan|Editor|Redaktur|Penyunting),?\s(?<name>\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,4})(?=\s?(?:[|/]|$))/gu;
const UNLABELLED: readonly RegExp[] = [
  /^(?:laporan|liputan) (?:wartawan|reporter|jurnalis|kontributor|koresponden)\s?[^,:]{0,40}[,:]\s?(?<name>[^|(]{3,60})$/iu,
  /^(?:reporter|jurnalis|wartawan|kontributor|koresponden)\s[\p{L}. ]{2,30},\s(?<name>\p{Lu}[^|:(]{2,60})$/iu,
  /^(?:ditulis oleh|oleh|by)\s(?<name>\p{Lu}[^|:(]{2,60})$/iu,
  /^(?<name>\p{Lu}[\p{L}.'’\s,]{2,60}?)\s[-–|]\s?(?:detik|cnn|cnbc|kompas|okezone|sindo|viva|jurnalis|wartawan|reporter|kontributor)[\p{L} .]*$/iu,
];

/**
 * Reads the author and the editor off one line of credits, of either kind: `Penulis: Ani | Editor: Budi`, `Laporan Wartawan Tribun, Ani`.
 * A date on the line does not matter.
 */
export function readCredits(credits: string): Credits {
  const line = withoutDate(credits);
  const named = namesIn(line, LABELLED);
  const { author, editor } =
    named.author === undefined && named.editor === undefined ? namesIn(line, WITHOUT_COLON) : named;
  const writer = author ?? (editor === undefined ? unlabelledName(line) : undefined);
  return { ...(writer === undefined ? {} : { author: writer }), ...(editor === undefined ? {} : { editor }) };
}

function withoutDate(line: string): string {
  const date = findWrittenDate(line);
  if (date === undefined) return line.trim();
  const trim = (part: string): string =>
    part.replace(/^[\s|•·,–—-]{1,6}|(?:\s(?:pada|on))?[\s|•·,–—-]{1,6}$/gu, '').trim();
  const parts = [trim(line.slice(0, date.start)), trim(line.slice(date.end))];
  return parts.filter((part) => part !== '').join(' | ');
}

function namesIn(line: string, pattern: RegExp): Credits {
  let author: string | undefined;
  let editor: string | undefined;
  for (const match of line.matchAll(pattern)) {
    const name = personName(match.groups?.['name'] ?? '');
    if (name === undefined) continue;
    const labels = (match.groups?.['label'] ?? '').split('/').map((label) => label.trim());
    if (labels.some((label) => IS_EDITOR.test(label))) editor ??= name;
    if (labels.some((label) => !IS_EDITOR.test(label))) author ??= name;
  }
  return { ...(author === undefined ? {} : { author }), ...(editor === undefined ? {} : { editor }) };
}

const IS_EDITOR = new RegExp(`^(?:${EDITOR})$`, 'iu');

function unlabelledName(line: string): string | undefined {
  return UNLABELLED.map((pattern) => personName(pattern.exec(line)?.groups?.['name'] ?? '')).find(
    (name) => name !== undefined,
  );
}
