import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** Numbers and dates as the language of the interface writes them. */
export interface Formats {
  readonly number: (value: number) => string;
  /** A share between 0 and 1, in whole percent. Rounded down, so that only the whole is 100 %. */
  readonly percent: (share: number) => string;
  /** The day of an ISO 8601 date as written there, not shifted to the zone of this machine; as given when it is none. */
  readonly day: (isoDate: string) => string;
  /** The moment of an ISO 8601 date in the zone of this machine. */
  readonly moment: (isoDate: string) => string;
}

/** Indonesian newsrooms that write English follow British usage (14 Mar 2025). */
const regions: Readonly<Record<string, string>> = { en: 'en-GB', id: 'id-ID' };

/** The formats of the current language of the interface. */
export function useFormats(): Formats {
  const { i18n } = useTranslation();
  return useMemo(() => makeFormats(regions[i18n.language] ?? i18n.language), [i18n.language]);
}

function makeFormats(locale: string): Formats {
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: 0,
    roundingMode: 'floor',
  });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return {
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    day: (isoDate) => formatDate(day, isoDate.slice(0, 10), isoDate),
    moment: (isoDate) => formatDate(moment, isoDate, isoDate),
  };
}

function formatDate(format: Intl.DateTimeFormat, isoDate: string, otherwise: string): string {
  const time = Date.parse(isoDate);
  return Number.isNaN(time) ? otherwise : format.format(time);
}
