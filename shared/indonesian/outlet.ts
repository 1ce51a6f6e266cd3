import { isPersonName } from './person-name.ts';
import { findWrittenDate } from './published-date.ts';
import type { Dateline } from './dateline.ts';
import { isOutletName } from './outlet-names.ts';
import type { TextPiece } from './text-pieces.ts';

const NOT_OUTLETS =
  /google|whatsapp|facebook|twitter|instagram|youtube|tiktok|telegram|t\.me|bit\.ly|linktr|s\.id|gmail|yahoo|apple|play\.|shutterstock|freepik/iu;
const DOMAIN =
  /(?<![\p{L}\p{N}@./])[\p{L}\p{N}][\p{L}\p{N}-]{2,30}\.(?:com|co\.id|id|co|net|tv|news)(?![\p{L}\p{N}/])/giu;
const COPYRIGHT_NAME =
  /(?:copyright|©|\(c\)|hak cipta)(?:\s|©|\(c\)|@|[:,–-]|\d{4})*(?:by\s)?(?!PT\b|CV\b)(?<name>\p{Lu}[\p{L}\p{N}.]*(?:\s\p{Lu}[\p{L}\p{N}]*){0,3})/iu;

/** Longer notices are read so far; without a limit, odd input would take quadratic time. */
const LONGEST_NOTICE = 300;

/**
 * The outlet that published the article, by falling reliability: the dateline, the line of the date or of the writer, a line of its own,
 * the copyright notice, the page's appeals to its readers, its web address. Outlets that the text quotes are never taken.
 */
export function findOutlet(pieces: readonly TextPiece[], dateline: Dateline | undefined): string | undefined {
  const withReason = (...reasons: readonly TextPiece['reason'][]): readonly TextPiece[] =>
    pieces.filter((piece) => reasons.includes(piece.reason));
  return (
    dateline?.outlet ??
    firstOf(withReason('publication-date'), outletBesideDate) ??
    firstOf(withReason('outlet-name'), (text) => text) ??
    firstOf(withReason('credit'), outletBesideName) ??
    firstOf(withReason('copyright'), outletOfCopyright) ??
    firstOf(withReason('promotion', 'comment-disclaimer', 'credit'), domainIn) ??
    firstOf(withReason('web-address'), hostOf)
  );
}

function firstOf(
  pieces: readonly TextPiece[],
  read: (text: string) => string | undefined,
): string | undefined {
  for (const piece of pieces) {
    const outlet = read(piece.text.slice(0, LONGEST_NOTICE));
    if (outlet !== undefined) return outlet;
  }
  return undefined;
}

function outletBesideDate(text: string): string | undefined {
  const date = findWrittenDate(text);
  const parts = `${text.slice(0, date?.start)}|${text.slice(date?.end)}`.split(/[|,–—]|\s-\s?|\s-$/u);
  return parts
    .map((part) => part.trim().replace(/\s-$/u, ''))
    .find((part) => part !== '' && isOutletName(part));
}

/** `Ani Wijaya - Kabar Pesisir`; on both sides of a bar there may be persons: `Ani Wijaya | Budi Santoso`. */
function outletBesideName(text: string): string | undefined {
  const { mark, outlet } = /^[^:|]{3,60}\s(?<mark>[-–—|])\s(?<outlet>[^:|]{3,40})$/u.exec(text)?.groups ?? {};
  return outlet !== undefined && mark === '|' && isPersonName(outlet) ? undefined : outlet;
}

function outletOfCopyright(text: string): string | undefined {
  const domain = domainIn(text);
  if (domain !== undefined) return domain;
  const name = COPYRIGHT_NAME.exec(text)
    ?.groups?.['name']?.replace(/\.$/u, '')
    .replace(/\s(?:All|Hak|Dilarang|Seluruh).*$/u, '');
  return name === undefined ||
    /^(?:All|Hak|Dilindungi|Seluruh|Dilarang|Rights?)\b/iu.test(name) ||
    name.length < 3
    ? undefined
    : name;
}

function domainIn(text: string): string | undefined {
  return text.match(DOMAIN)?.find((domain) => !NOT_OUTLETS.test(domain));
}

function hostOf(text: string): string | undefined {
  const host = /^(?:\w+\s?:\s?)?(?:https?:\/\/)?(?:www\.|m\.)?(?<host>[\p{L}\p{N}.-]+\.\p{L}{2,})/iu.exec(
    text,
  )?.groups?.['host'];
  return host === undefined || NOT_OUTLETS.test(host) ? undefined : host;
}
