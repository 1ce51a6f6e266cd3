import { readCredits, type Credits } from './credits.ts';
import { readDateLine } from './date-line.ts';
import { isCreditLabel } from './labelled-names.ts';
import { isNameLine } from './line-shape.ts';
import { readLoneDateline } from './lone-dateline.ts';
import { isOutletName, resemblesOutlet } from './outlet-names.ts';
import { isPersonName, personName } from './person-name.ts';
import type { TextPiece } from './text-pieces.ts';

/** Longer lines of credits are read so far; without a limit, odd input would take quadratic time. */
const LONGEST_CREDIT = 300;

/** Who wrote and who edited the article, by its lines of credits, or else by a name next to its date. */
export function findCredits(pieces: readonly TextPiece[]): Credits {
  if (!pieces.some(({ role }) => role === 'byline' || role === 'date')) return {};
  const lines = creditLines(pieces);
  const dates = pieces
    .filter((piece) => piece.role === 'date')
    .map((piece) => piece.text.slice(0, LONGEST_CREDIT));
  const credits = [...lines, ...dates].map(readCredits);
  const author =
    credits.find((credit) => credit.author !== undefined)?.author ?? bareName(lines) ?? nameInDateLine(dates);
  const editor = credits.find((credit) => credit.editor !== undefined)?.editor;
  return { ...(author === undefined ? {} : { author }), ...(editor === undefined ? {} : { editor }) };
}

/** A label and the name below it are one line of credits. */
function creditLines(pieces: readonly TextPiece[]): readonly string[] {
  return pieces.flatMap((piece, index) => {
    if (piece.role !== 'byline' || readLoneDateline(piece.text)) return [];
    const above = pieces[index - 1];
    if (above?.role === 'byline' && isCreditLabel(above.text)) return [];
    const below = pieces[index + 1];
    const line =
      isCreditLabel(piece.text) && below?.role === 'byline'
        ? `${piece.text.replace(/\s?:$/u, '')}: ${below.text}`
        : piece.text;
    return [line.slice(0, LONGEST_CREDIT)];
  });
}

/** A personal name on a line of its own next to the date is the writer's: `Ani Wijaya`, `Ani Wijaya - Kabar Pesisir`. */
function bareName(lines: readonly string[]): string | undefined {
  return lines
    .filter((line) => !line.includes(':'))
    .map((line) => personName(line.split(/\s[-–—|]\s/u)[0] ?? ''))
    .find((name) => name !== undefined && isNameLine(name) && !isOutletName(name) && !resemblesOutlet(name));
}

/** `Ani Wijaya | Rabu, 6 Agustus 2025 14:32 WIB`. */
function nameInDateLine(lines: readonly string[]): string | undefined {
  return lines
    .flatMap((line) => {
      const { date } = readDateLine(line) ?? {};
      if (!date?.hasTime) return [];
      return [line.slice(0, date.start), line.slice(date.end)];
    })
    .map((side) => side.replace(/^[\s|•·,–—-]+|[\s|•·,–—-]+$/gu, ''))
    .find(isPersonName);
}
