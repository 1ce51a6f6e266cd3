/** The people a credit line names. */
export interface Credits {
  readonly author?: string;
  readonly editor?: string;
}

const EDITOR = String.raw`editor|redaktur|penyunting|edited by|copy ?editor`;
const AUTHOR = String.raw`reporter|penulis|pewarta|jurnalis|wartawan|kontributor|koresponden|author|writer|written by|reported by|oleh|by`;
const LABELLED = new RegExp(
  String.raw`(?<label>${EDITOR}|${AUTHOR})(?:\s[\p{L}.]{2,25}){0,4}\s?:\s?(?<name>[^|:;()\n]{2,80}?)(?=\s*(?:$|[|;()]|copyright|©|(?:${EDITOR}|${AUTHOR}|sumber|foto|uploader)\s?:))`,
  'giu',
);
const UNLABELLED: readonly RegExp[] = [
  /^(?:laporan|liputan) (?:wartawan|reporter|jurnalis|kontributor|koresponden)\s?[^,:]{0,40}[,:]\s?(?<name>[^|(]{3,60})$/iu,
  /^(?:oleh|by)\s(?<name>\p{Lu}[^|:(]{2,60})$/iu,
  /^(?<name>\p{Lu}[\p{L}.'’\s,]{2,60}?)\s[-–|]\s?(?:detik|cnn|cnbc|kompas|okezone|sindo|viva|jurnalis|wartawan|reporter|kontributor)[\p{L} .]*$/iu,
];
const NAMELESS = /^(?:tim|redaksi|admin|berbagai sumber|cnn indonesia|antara|tim redaksi|-+)$/iu;

/** Reads the author and the editor off one line of credits, of either kind: `Penulis: Ani | Editor: Budi`, `Laporan Wartawan Tribun, Ani`. */
export function readCredits(line: string): Credits {
  let author: string | undefined;
  let editor: string | undefined;
  for (const match of line.matchAll(LABELLED)) {
    const name = cleanName(match.groups?.['name'] ?? '');
    if (name === undefined) continue;
    if (new RegExp(`^(?:${EDITOR})$`, 'iu').test(match.groups?.['label'] ?? '')) editor ??= name;
    else author ??= name;
  }
  if (author === undefined && editor === undefined) {
    author = UNLABELLED.map((pattern) => cleanName(pattern.exec(line)?.groups?.['name'] ?? '')).find(
      (name) => name !== undefined,
    );
  }
  return { ...(author === undefined ? {} : { author }), ...(editor === undefined ? {} : { editor }) };
}

function cleanName(name: string): string | undefined {
  const clean = name.replace(/\s+/gu, ' ').replace(/^[\s,.\-–*]+|[\s,\-–*]+$/gu, '');
  return clean === '' || NAMELESS.test(clean) || !/\p{L}/u.test(clean) ? undefined : clean;
}
