import { findWrittenDate } from '../../../../shared/indonesian/published-date.ts';

/** Western Indonesia, where all national newsrooms are. */
const localOffset = '+07:00';

/** When an article was published, and the place of what says so among the dates of the metadata; absent where a line does. */
export interface PageDate {
  readonly iso: string;
  readonly named?: number;
}

/**
 * When an article was published, in ISO 8601: by the metadata of its page, else as the page shows it. Some sites write
 * local time into their metadata and call it UTC: if the page shows a date, and the metadata is nearer to it when read
 * as local time, that is what it is.
 *
 * @param named dates of the metadata as they are written, the surest first
 * @param shown lines of the page that may show the date
 * @param times times of whatever on the page; one counts only on the day that the article is known to be from
 */
export function publishedDate(
  named: readonly string[],
  shown: readonly string[],
  times: readonly string[] = [],
): PageDate | undefined {
  const onPage = shown.map((line) => findWrittenDate(line)).find((date) => date?.hasTime === true)?.iso;
  const dates = named.map((written) => findWrittenDate(written));
  for (const [index, date] of dates.entries()) {
    if (date?.hasTime === true) return { iso: asLocal(date.iso, onPage), named: index };
  }
  if (onPage !== undefined) return { iso: onPage };
  for (const [index, date] of dates.entries()) {
    if (date !== undefined) return { iso: withTime(date.iso, times), named: index };
  }
  const iso = shown.map((line) => findWrittenDate(line)?.iso).find((date) => date !== undefined);
  return iso === undefined ? undefined : { iso: withTime(iso, times) };
}

/** A day with the time that something on the page has on that day. */
function withTime(day: string, times: readonly string[]): string {
  return (
    times
      .map((time) => findWrittenDate(time))
      .find((time) => time?.hasTime === true && time.iso.slice(0, 10) === day.slice(0, 10))?.iso ?? day
  );
}

function asLocal(iso: string, onPage: string | undefined): string {
  // The same minute without a zone: the page may name it.
  if (onPage?.slice(0, 16) === iso.slice(0, 16) && !hasZone(iso) && hasZone(onPage)) {
    return iso + onPage.slice(-localOffset.length);
  }
  const utc = /^(?<clock>.*?)(?:Z|[+-]00:00)$/.exec(iso)?.groups?.['clock'];
  if (utc === undefined || onPage === undefined) return iso;
  const local = `${utc}${localOffset}`;
  return distance(local, onPage) < distance(iso, onPage) ? local : iso;
}

/** Milliseconds between two dates; one without a zone is local. */
function distance(one: string, other: string): number {
  return Math.abs(instant(one) - instant(other));
}

function instant(iso: string): number {
  return Date.parse(hasZone(iso) ? iso : `${iso}${localOffset}`);
}

function hasZone(iso: string): boolean {
  return /(?:Z|[+-]\d{2}:\d{2})$/.test(iso);
}
