import type { TextRange } from '../model/text-range.ts';
import { MONTHS, WEEKDAYS, ZONE_OFFSETS } from './calendar-words.ts';

/** A point in time as an article writes it. */
export interface WrittenDate extends TextRange {
  /**
   * ISO 8601, with the offset where the zone is named. A day without a time is written as its midnight, without an offset.
   */
  readonly iso: string;
  readonly hasTime: boolean;
}

const MONTH = Object.keys(MONTHS)
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const WEEKDAY = WEEKDAYS.toSorted((a, b) => b.length - a.length).join('|');
const DAY = String.raw`(?:(?:${WEEKDAY})\.?[,\s]{1,3}(?:tanggal\s)?)?`;
const CALENDAR = [
  String.raw`(?<d1>\d{1,2})[\s\-](?<m1>${MONTH})\.?,?[\s\-](?<y1>\d{4})`,
  String.raw`(?<m2>${MONTH})\.?\s(?<d2>\d{1,2}),?\s(?<y2>\d{4})`,
  String.raw`(?<y3>\d{4})[\-\/](?<m3>\d{1,2})[\-\/](?<d3>\d{1,2})`,
  String.raw`(?<d4>\d{1,2})[\-\/.](?<m4>\d{1,2})[\-\/.](?<y4>\d{4}|\d{2})`,
].join('|');
const CLOCK = String.raw`(?:[\s,;|\/•·\-–—()T]{1,6}(?:pukul|pkl|jam|at)?\.?\s?(?<hour>\d{1,2})[.:](?<minute>\d{2})(?:[.:](?<second>\d{2})(?:\.\d{1,6})?)?(?:\s?(?<half>[ap]\.?m\.?))?(?:\s?\(?(?<zone>wib|wita|wit|gmt|utc|z)(?<shift>\s?[+\-]\d{1,2}(?::?\d{2})?)?(?![\p{L}])|(?<offset>[+\-]\d{2}:?\d{2}))?)?`;
/** `6 Agustus 2025 M / 12 Safar 1447 H`: the day in the Islamic calendar behind it. */
const ISLAMIC = String.raw`(?:(?:\sM)?\s?[\/|(,–-]\s?\d{1,2}\s[\p{L}'’ ]{3,18}\s1[34]\d{2}\s?H\)?)?`;
const WRITTEN_DATE = new RegExp(
  `(?<![\\p{L}\\p{N}])${DAY}(?:${CALENDAR})(?![\\p{L}\\p{N}/]*\\p{N}*/)${ISLAMIC}${CLOCK}`,
  'giu',
);

/**
 * The first date in `text`, with the clock time next to it: `Selasa, 15 Februari 2022 - 03:42 WIB`, `14 Feb 2024 | 10.05`,
 * `Senin, 14/02/2022 10.05 WIB`, `2024-02-14T10:05:00+07:00`. Numeric forms are day first, as Indonesian writes them.
 * Undefined where there is none; a date that no calendar has (31 Februari) is passed over.
 */
export function findWrittenDate(text: string): WrittenDate | undefined {
  if (!/\d/.test(text)) return undefined;
  for (const match of text.matchAll(WRITTEN_DATE)) {
    const day = calendarDay(match.groups ?? {});
    if (day === undefined) continue;
    const clock = clockTime(match.groups ?? {});
    return {
      start: match.index,
      end: match.index + match[0].length,
      iso: `${day}T${clock ?? '00:00:00'}`,
      hasTime: clock !== undefined,
    };
  }
  return undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;

function calendarDay(groups: Groups): string | undefined {
  const day = Number(groups['d1'] ?? groups['d2'] ?? groups['d3'] ?? groups['d4']);
  const monthText = groups['m1'] ?? groups['m2'] ?? groups['m3'] ?? groups['m4'] ?? '';
  const month = MONTHS[monthText.toLowerCase()] ?? Number(monthText);
  const yearText = groups['y1'] ?? groups['y2'] ?? groups['y3'] ?? groups['y4'] ?? '';
  const year = yearText.length === 2 ? 2000 + Number(yearText) : Number(yearText);
  if (year < 1900 || year > 2200) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}

function clockTime(groups: Groups): string | undefined {
  const { hour: hourText, minute, second = '00', half } = groups;
  if (hourText === undefined || minute === undefined) return undefined;
  const afternoon = half?.toLowerCase().startsWith('p') ? 12 : 0;
  const hour = half === undefined ? Number(hourText) : (Number(hourText) % 12) + afternoon;
  if (hour > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${minute}:${second}${zoneOffset(groups)}`;
}

function zoneOffset({ zone, shift, offset }: Groups): string {
  const written = (shift ?? offset)?.trim();
  if (written !== undefined) {
    const [, sign = '+', hours = '0', minutes = '00'] = /^([+-])(\d{1,2}):?(\d{2})?$/u.exec(written) ?? [];
    return `${sign}${hours.padStart(2, '0')}:${minutes}`;
  }
  return zone === undefined ? '' : (ZONE_OFFSETS[zone.toLowerCase()] ?? '');
}
