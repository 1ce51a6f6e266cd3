import type { TextRange } from '../model/text-range.ts';
import { isOutletName } from './outlet-names.ts';
import { isRegionName } from './region-names.ts';

/** The prefix of a first paragraph that says where and by whom it was filed: `JAKARTA, KOMPAS.com –`. */
export interface Dateline extends TextRange {
  readonly place?: string;
  readonly outlet?: string;
}

const LONGEST_PREFIX = 70;
/** Room for the place behind the dash. */
const LOOK_BEHIND_DASH = 40;
const NAME_WORD = String.raw`[\p{Lu}\p{N}][\p{L}\p{N}.'’\-]*`;
const PREFIX = new RegExp(
  String.raw`^(?<head>${NAME_WORD}(?:(?:\s{1,2}|,\s?|\s?[\/(|]\s?|\)\s?)${NAME_WORD}){0,6}\)?)(?<space>\s{0,2})(?<dash>(?:[-–—‒―]\s?){1,3}|\||:)(?=(?<gap>\s*)(?<next>\S))`,
  'u',
);
/** `KONTAN.CO.ID - JAKARTA. Pemerintah …`: the place stands behind the dash. */
const PLACE_BEHIND = /^\s*(?<place>\p{Lu}{3,}(?:\s\p{Lu}{2,}){0,2})(?:\.|\s?[-–—]{1,2})(?=\s)/u;
/** `Liputan6.com, Jakarta Gubernur …`: the dash was lost. */
const WITHOUT_DASH =
  /^(?<outlet>[\p{L}\p{N}-]+\.(?:com|co\.id|id|co|net)),\s(?<place>(?:(?:Kota|Kabupaten|Tanjung|Bandar|New|Los|San|Kuala|Hong|Den|Sao|Pangkal|Tel|Abu)\s)?\p{Lu}[\p{L}-]+)(?=\s[\p{Lu}\p{N}"“'‘])/u;

/**
 * The dateline at the beginning of `paragraph`, with its closing dash and without the space behind it; undefined where there is
 * none. A part that names an outlet makes it certain; without one, it must be a place, in capitals or with a space after the dash.
 */
export function findDateline(paragraph: string): Dateline | undefined {
  const opening = paragraph.slice(0, LONGEST_PREFIX + LOOK_BEHIND_DASH);
  const prefix = PREFIX.exec(opening);
  if (prefix && isDateline(prefix)) return readPrefix(prefix, opening);
  const withoutDash = WITHOUT_DASH.exec(opening);
  return withoutDash
    ? describe(withoutDash[0].length, withoutDash.groups?.['place'], withoutDash.groups?.['outlet'])
    : undefined;
}

function isDateline(prefix: RegExpExecArray): boolean {
  const { head = '', space = '', dash = '', gap = '', next = '' } = prefix.groups ?? {};
  const parts = partsOf(head);
  if (head.length > LONGEST_PREFIX || parts.some((part) => part.split(/\s+/u).length > 4)) return false;
  if (parts.some(isOutletName)) return parts.length <= 4;
  if (!/^[-–—‒―]/u.test(dash) || parts.length > 2 || !/[\p{Lu}\p{N}"“'‘(]/u.test(next)) return false;
  const hasGap = gap !== '' || dash.endsWith(' ');
  if (isCapitals(head)) return hasGap && head.length >= 3;
  return (
    hasGap && space !== '' && parts.every((part) => part.split(/\s+/u).length <= 3) && !/\p{N}/u.test(head)
  );
}

function readPrefix(prefix: RegExpExecArray, opening: string): Dateline {
  const head = prefix.groups?.['head'] ?? '';
  const parts = partsOf(head);
  const outlet = parts.find(isOutletName) ?? impliedOutlet(parts, head);
  const places = parts.filter((part) => part !== outlet);
  if (outlet !== undefined && places.length === 0) {
    const behind = PLACE_BEHIND.exec(opening.slice(prefix[0].length));
    if (behind) return describe(prefix[0].length + behind[0].length, behind.groups?.['place'], outlet);
  }
  return describe(prefix[0].trimEnd().length, places.join(', '), outlet);
}

function partsOf(head: string): readonly string[] {
  return head.split(/\s?[,(/|)]\s?/u).filter((part) => part !== '');
}

/**
 * The outlet among two names, when neither is known: the one in brackets, the one in capitals beside an ordinary place name, or the
 * second of two in capitals, if it is no region.
 */
function impliedOutlet(parts: readonly string[], head: string): string | undefined {
  const [first = '', second] = parts;
  if (second === undefined || isRegionName(second)) return undefined;
  if (head.includes('(') || (isCapitals(second) && second.length >= 5)) return second;
  return isCapitals(first) && !isCapitals(second) ? first : undefined;
}

function isCapitals(name: string): boolean {
  return /^[\p{Lu}\s,.'’\-/()]+$/u.test(name);
}

function describe(end: number, place: string | undefined, outlet: string | undefined): Dateline {
  return { start: 0, end, ...(place ? { place } : {}), ...(outlet === undefined ? {} : { outlet }) };
}
