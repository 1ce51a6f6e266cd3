import { findWrittenDate } from './published-date.ts';
import { isTownName } from './town-names.ts';

/** What a dateline without an ordinary dash says, and where it ends. */
export interface UndashedPrefix {
  readonly end: number;
  readonly place: string;
  readonly outlet?: string;
}

/** `Liputan6.com, Jakarta Gubernur …`: the dash was lost. */
const DASH_LOST =
  /^(?<outlet>[\p{L}\p{N}-]+\.(?:com|co\.id|id|co|net)),\s(?<place>(?:(?:Kota|Kabupaten|Tanjung|Bandar|New|Los|San|Kuala|Hong|Den|Sao|Pangkal|Tel|Abu)\s)?\p{Lu}[\p{L}-]+)(?=\s[\p{Lu}\p{N}"“'‘])/u;
/** `JAKARTA. Menteri …`, as some papers print it. */
const FULL_STOP =
  /^(?<place>\p{Lu}{3,20}(?:\s\p{Lu}{2,20}){0,2})\.(?=\s["“'‘]?\p{Lu}(?:\p{Ll}|\p{Lu}{1,12}[\s,]))/u;
/** `Jakarta, 14 Februari 2024 – Kementerian …`, as press releases begin. */
const DATED_PLACE =
  /^(?<place>\p{Lu}[\p{L}.'’-]{1,20}(?:\s\p{Lu}[\p{L}.'’-]{1,20}){0,3}),?\s\(?(?=(?:\p{L}{4,6},\s)?\d{1,2}[\s/-])/u;
const DASH_BEHIND_DATE = /^\)?\s?[-–—]{1,2}(?=\s{1,2}["“'‘]?\p{L})/u;

/** A dateline whose place no dash follows directly; undefined where `opening` begins with none. The place is a known town where nothing else shows it. */
export function findUndashedPrefix(opening: string): UndashedPrefix | undefined {
  const { outlet, place = '' } = DASH_LOST.exec(opening)?.groups ?? {};
  if (outlet !== undefined) return { end: outlet.length + 2 + place.length, place, outlet };
  const stopped = FULL_STOP.exec(opening);
  const town = stopped?.groups?.['place'] ?? '';
  if (stopped && isTownName(town)) return { end: stopped[0].length, place: town };
  return findDatedPlace(opening);
}

function findDatedPlace(opening: string): UndashedPrefix | undefined {
  if (!/\d/.test(opening)) return undefined;
  const dated = DATED_PLACE.exec(opening);
  const place = dated?.groups?.['place'];
  if (dated === null || place === undefined) return undefined;
  const date = findWrittenDate(opening.slice(dated[0].length));
  if (date?.start !== 0 || date.hasTime) return undefined;
  const dateEnd = dated[0].length + date.end;
  const dash = DASH_BEHIND_DATE.exec(opening.slice(dateEnd));
  return dash === null ? undefined : { end: dateEnd + dash[0].length, place };
}
