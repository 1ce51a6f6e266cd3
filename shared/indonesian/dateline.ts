import type { TextRange } from '../model/text-range.ts';
import { isOutletName } from './outlet-names.ts';
import { isRegionName } from './region-names.ts';
import { isTownName } from './town-names.ts';
import { findUndashedPrefix } from './undashed-dateline.ts';

/** The prefix of a first paragraph that says where and by whom it was filed: `JAKARTA, KOMPAS.com –`. */
export interface Dateline extends TextRange {
  readonly place?: string;
  readonly outlet?: string;
}

const LONGEST_PREFIX = 70;
/** Room for the place behind the dash. */
const LOOK_BEHIND_DASH = 40;
/** Domains, and the names that outlets write in lower case themselves. */
const LOWER_CASE_OUTLET = String.raw`[\p{L}\p{N}-]{2,30}\.(?:com|co\.id|id|co|net|news|tv|org)(?![\p{L}\p{N}])|detik\p{L}{2,12}|kumparan|jpnn`;
const NAME_WORD = String.raw`(?:[\p{Lu}\p{N}][\p{L}\p{N}.'’\-]*|(?=\p{Ll})(?:${LOWER_CASE_OUTLET}))`;
const SEPARATOR = String.raw`(?:\s{1,2}|,\s?\(?|\s?[\/(|]\s?|\)\s?)`;
/** `**JAKARTA, KOMPAS.com** - …`: bold in Markdown. */
const BOLD = String.raw`\*{0,2}`;
const PREFIX = new RegExp(
  String.raw`^${BOLD}(?<head>${NAME_WORD}(?:${SEPARATOR}${NAME_WORD}){0,6}\)?)\.?${BOLD}(?<space>\s{0,2})(?<dash>(?:[-–—‒―]\s?){1,3}|\||:)${BOLD}(?=(?<gap>\s*)(?<next>\S))`,
  'u',
);
/** `KONTAN.CO.ID - JAKARTA. Pemerintah …`: the place stands behind the dash. */
const PLACE_BEHIND = /^\s*(?<place>\p{Lu}{3,}(?:\s\p{Lu}{2,}){0,2})(?:\.|\s?[-–—]{1,2})(?=\s)/u;
/** `detikcom - Jakarta, Menteri …`. */
const TOWN_BEHIND =
  /^\s*(?<place>\p{Lu}[\p{L}-]{2,20}(?:\s\p{Lu}[\p{L}-]{1,20}){0,2})(?:,|\s?[-–—]{1,2})(?=\s)/u;
/**
 * The dateline at the beginning of `paragraph`, with its closing mark and without the space behind it; undefined where there is
 * none. A part that names an outlet makes it certain; without one, it must be a place, in capitals or with a space after the dash.
 * Where another mark stands for the dash, the place must be a town that is known.
 */
export function findDateline(paragraph: string): Dateline | undefined {
  const opening = paragraph.slice(0, LONGEST_PREFIX + LOOK_BEHIND_DASH);
  const prefix = PREFIX.exec(opening);
  if (prefix && isDateline(prefix)) return readPrefix(prefix, opening);
  const undashed = findUndashedPrefix(opening);
  return undashed && describe(undashed.end, undashed.place, undashed.outlet);
}

function isDateline(prefix: RegExpExecArray): boolean {
  const { head = '', space = '', dash = '', gap = '', next = '' } = prefix.groups ?? {};
  const parts = partsOf(head);
  const hasGap = gap !== '' || /[\s*]$/u.test(dash);
  // `Jakarta Ada-ada saja`, `Detik-Detik Gempa`: a hyphen inside a word.
  if (space === '' && !hasGap && (/\p{Ll}/u.test(next) || !head.includes('.'))) return false;
  if (head.length > LONGEST_PREFIX || parts.some((part) => part.split(/\s+/u).length > 4)) return false;
  if (parts.some(isOutletName)) return parts.length <= 4;
  if (parts.length > 2 || !hasGap || !/[\p{Lu}\p{N}"“'‘(]/u.test(next)) return false;
  if (dash === ':') return isTownName(parts[0] ?? '') && parts.every((part) => isPlaceName(part));
  if (!/^[-–—‒―]/u.test(dash)) return false;
  if (isCapitals(head)) return head.length >= 3;
  return space !== '' && parts.every((part) => part.split(/\s+/u).length <= 3) && !/\p{N}/u.test(head);
}

function readPrefix(prefix: RegExpExecArray, opening: string): Dateline {
  const head = prefix.groups?.['head'] ?? '';
  const parts = partsOf(head);
  const outlet = parts.find(isOutletName) ?? impliedOutlet(parts, head);
  const places = parts.filter((part) => part !== outlet);
  if (outlet !== undefined && places.length === 0) {
    const rest = opening.slice(prefix[0].length);
    const behind = PLACE_BEHIND.exec(rest) ?? TOWN_BEHIND.exec(rest);
    const place = behind?.groups?.['place'] ?? '';
    if (behind && (isCapitals(place) || isTownName(place)))
      return describe(prefix[0].length + behind[0].length, place, outlet);
  }
  return describe(prefix[0].trimEnd().length, places.join(', '), outlet);
}

function partsOf(head: string): readonly string[] {
  return head
    .split(/\s?[,(/|)]\s?/u)
    .map((part) => part.replace(/[.-]$/u, ''))
    .filter((part) => part !== '');
}

function isPlaceName(name: string): boolean {
  return isTownName(name) || isRegionName(name);
}

/**
 * The outlet among two names, when neither is known: the one in brackets, the one in capitals beside an ordinary place name, or the
 * second of two in capitals or behind a known town, if it is no place itself.
 */
function impliedOutlet(parts: readonly string[], head: string): string | undefined {
  const [first = '', second] = parts;
  if (second === undefined || isPlaceName(second)) {
    return second !== undefined && isCapitals(first) && !isCapitals(second) && !isPlaceName(first)
      ? first
      : undefined;
  }
  if (head.includes('(') || (isCapitals(second) && second.length >= 5)) return second;
  if (isCapitals(first) && !isCapitals(second)) return first;
  return isTownName(first) && !isCapitals(first) && !/\s/u.test(second) ? second : undefined;
}

function isCapitals(name: string): boolean {
  return /^[\p{Lu}\s,.'’\-/()]+$/u.test(name);
}

function describe(end: number, place: string | undefined, outlet: string | undefined): Dateline {
  return { start: 0, end, ...(place ? { place } : {}), ...(outlet === undefined ? {} : { outlet }) };
}
