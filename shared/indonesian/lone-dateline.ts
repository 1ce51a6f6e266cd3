import { findDateline, type Dateline } from './dateline.ts';
import { isOutletName } from './outlet-names.ts';
import { isTownName } from './town-names.ts';

const LONGEST_LINE = 60;
const PLACE_AND_OUTLET = /^(?<place>\p{Lu}[\p{L} .'’-]{2,30})\s[-–—]\s(?<outlet>\S[^:|]{2,25})$/u;

/** The dateline that `line` consists of and that its page put above the paragraph: `JAKARTA, KOMPAS.com -`, `Jakarta - detikcom`. */
export function readLoneDateline(line: string): Dateline | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  if (/[-–—]$/u.test(line)) return readBeforeDash(line);
  const { place = '', outlet = '' } = PLACE_AND_OUTLET.exec(line)?.groups ?? {};
  return isTownName(place) && isOutletName(outlet)
    ? { start: 0, end: line.length, place, outlet }
    : undefined;
}

function readBeforeDash(line: string): Dateline | undefined {
  const dateline = findDateline(`${line} A`);
  if (dateline?.end !== line.length) return undefined;
  return dateline.outlet !== undefined || isTownName(dateline.place ?? '') ? dateline : undefined;
}
