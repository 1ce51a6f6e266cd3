import { findWrittenDate } from '../../shared/indonesian/published-date.ts';

/** Zones of Indonesian clocks by their offset from UTC (Keputusan Presiden 41/1987). */
const zones: Readonly<Record<string, string>> = { '+07:00': 'WIB', '+08:00': 'WITA', '+09:00': 'WIT' };
const iso =
  /^(?<day>\d{4}-\d{2}-\d{2})(?:T(?<clock>\d{2}:\d{2})(?<seconds>:\d{2})?(?:\.\d+)?(?<offset>Z|[+-]\d{2}:\d{2})?)?$/u;

/** A publication date as people read and write it: `2026-01-12 08:15 WIB`; as stored when it is no ISO 8601 date. */
export function publishedText(published: string): string {
  const { day, clock, seconds = ':00', offset } = iso.exec(published)?.groups ?? {};
  if (day === undefined) return published;
  if (clock === undefined || (clock === '00:00' && seconds === ':00' && offset === undefined)) return day;
  const zone = offset === undefined ? '' : writtenZone(offset);
  return `${day} ${clock}${seconds === ':00' ? '' : seconds}${zone}`;
}

function writtenZone(offset: string): string {
  const name = offset === 'Z' ? 'UTC' : zones[offset];
  return name === undefined ? offset : ` ${name}`;
}

/** The ISO 8601 date that a person has written, in any form that articles use; undefined where there is none. */
export function readPublished(text: string): string | undefined {
  const found = findWrittenDate(text);
  const isWhole = found !== undefined && found.start === 0 && found.end === text.trimEnd().length;
  return isWhole ? found.iso : undefined;
}
