import type { TextRange } from '../model/text-range.ts';
import { isOutletName } from './outlet-names.ts';

/** The prefix of a first paragraph that says where and by whom it was filed: `JAKARTA, KOMPAS.com –`. */
export interface Dateline extends TextRange {
  readonly place?: string;
  readonly outlet?: string;
}

const LONGEST_PREFIX = 70;
const NAME_WORD = String.raw`[\p{Lu}\p{N}][\p{L}\p{N}.'’\-]*`;
const PREFIX = new RegExp(
  String.raw`^(?<head>${NAME_WORD}(?:(?:\s{1,2}|,\s?|\s?[\/(|]\s?|\)\s?)${NAME_WORD}){0,6}\)?)\s{0,2}(?<dash>(?:[-–—‒―]\s?){1,3}|\||:)(?=(?<gap>\s*)(?<next>\S))`,
  'u',
);
/** `KONTAN.CO.ID - JAKARTA. Pemerintah …`: the place stands behind the dash. */
const PLACE_BEHIND = /^\s*(?<place>\p{Lu}{3,}(?:\s\p{Lu}{2,}){0,2})(?:\.|\s?[-–—]{1,2})(?=\s)/u;
/** `Liputan6.com, Jakarta Gubernur …`: the dash was lost. */
const WITHOUT_DASH =
  /^(?<outlet>[\p{L}\p{N}\-]+\.(?:com|co\.id|id|co|net)),\s(?<place>(?:(?:Kota|Kabupaten|Tanjung|Bandar|New|Los|San|Kuala|Hong|Den|Sao|Pangkal|Tel|Abu)\s)?\p{Lu}[\p{L}\-]+)(?=\s[\p{Lu}\p{N}"“'‘])/u;

/**
 * The dateline at the beginning of `paragraph`, with its closing dash and without the space behind it; undefined where there is
 * none. A part that names an outlet makes it certain; without one, it must be a place in capitals, or one in ordinary spelling
 * with spaces around the dash.
 */
export function findDateline(paragraph: string): Dateline | undefined {
  const opening = paragraph.slice(0, LONGEST_PREFIX + 40);
  const withoutDash = WITHOUT_DASH.exec(opening);
  const match = PREFIX.exec(opening);
  const groups = match?.groups ?? {};
  const head = groups['head'] ?? '';
  const parts = head.split(/\s?[,(/|)]\s?/u).filter((part) => part !== '');
  const outlet = parts.find(isOutletName);
  const places = parts.filter((part) => part !== outlet);
  const dash = groups['dash'] ?? '';
  if (
    match &&
    head.length <= LONGEST_PREFIX &&
    isDateline({ outlet, places, dash, gap: groups['gap'] ?? '', head, next: groups['next'] ?? '' })
  ) {
    const end = match[0].trimEnd().length;
    const behind =
      outlet !== undefined && places.length === 0 ? PLACE_BEHIND.exec(opening.slice(match[0].length)) : null;
    if (behind) return describe(match[0].length + behind[0].length, behind.groups?.['place'], outlet);
    return describe(end, places.join(', '), outlet);
  }
  if (withoutDash)
    return describe(withoutDash[0].length, withoutDash.groups?.['place'], withoutDash.groups?.['outlet']);
  return undefined;
}

interface Candidate {
  readonly head: string;
  readonly outlet: string | undefined;
  readonly places: readonly string[];
  readonly dash: string;
  readonly gap: string;
  readonly next: string;
}

function isDateline({ outlet, places, dash, gap, head, next }: Candidate): boolean {
  if (places.some((place) => place.split(/\s+/u).length > 4)) return false;
  if (outlet !== undefined) return places.length <= 3;
  const isDash = /^[-–—‒―]/u.test(dash);
  const opensSentence = /[\p{Lu}\p{N}"“'‘(]/u.test(next);
  if (!isDash || !opensSentence || places.length === 0 || places.length > 2) return false;
  if (/^[\p{Lu}\s,.'’\-\/()]{3,}$/u.test(head)) return gap !== '' || /\s/u.test(dash);
  return (
    /\s[-–—‒―]*$/u.test(`${head.length > 0 ? ' ' : ''}${dash}`) &&
    gap !== '' &&
    head.split(/\s+/u).length <= 3 &&
    !/\p{N}/u.test(head)
  );
}

function describe(end: number, place: string | undefined, outlet: string | undefined): Dateline {
  return { start: 0, end, ...(place ? { place } : {}), ...(outlet === undefined ? {} : { outlet }) };
}
