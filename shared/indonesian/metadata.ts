import type { ArticleMetadata } from '../model/article.ts';
import { readCredits } from './credits.ts';
import { readDateLine } from './date-line.ts';
import type { Dateline } from './dateline.ts';
import { readLoneDateline } from './lone-dateline.ts';
import { isNameLine } from './line-shape.ts';
import { isOutletName } from './outlet-names.ts';
import { findOutlet } from './outlet.ts';
import type { TextPiece } from './text-pieces.ts';

/** Longer lines of credits are read so far; without a limit, odd input would take quadratic time. */
const LONGEST_CREDIT = 300;

/** What the pieces of an article say about it. Only what is written there: a field that is not found is left out. */
export function readMetadata(pieces: readonly TextPiece[], opening: Dateline | undefined): ArticleMetadata {
  const dateline = opening ?? loneDateline(pieces);
  const textOf = (role: TextPiece['role']): string | undefined =>
    pieces.find((piece) => piece.role === role)?.text;
  const credits = pieces
    .filter((piece) => piece.role === 'byline')
    .map((piece) => readCredits(piece.text.slice(0, LONGEST_CREDIT)));
  const found = {
    title: textOf('title'),
    kicker: textOf('kicker'),
    standfirst: textOf('standfirst'),
    outlet: findOutlet(pieces, dateline),
    author: credits.find((credit) => credit.author !== undefined)?.author ?? nameByDate(pieces),
    editor: credits.find((credit) => credit.editor !== undefined)?.editor,
    dateline: dateline?.place,
    section: textOf('kicker'),
    published: publishedDate(pieces),
    url: pieces
      .find((piece) => piece.reason === 'web-address' && /https?:\/\//u.test(piece.text))
      ?.text.replace(/^.*?(?=https?:)/u, ''),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined && value !== ''));
}

function loneDateline(pieces: readonly TextPiece[]): Dateline | undefined {
  const lines = pieces.filter((piece) => piece.role === 'byline');
  return lines.map((piece) => readLoneDateline(piece.text)).find((dateline) => dateline !== undefined);
}

/** The first date of publication, or else of change; a line without a clock time counts less. */
function publishedDate(pieces: readonly TextPiece[]): string | undefined {
  const lines = pieces
    .filter((piece) => piece.role === 'date')
    .flatMap((piece) => readDateLine(piece.text) ?? []);
  const best =
    lines.find((line) => !line.isChange && line.date.hasTime) ??
    lines.find((line) => !line.isChange) ??
    lines[0];
  return best?.date.iso;
}

/** A personal name on a line of its own next to the date is the writer's: `Ani Wijaya`, `Ani Wijaya - Kabar Pesisir`. */
function nameByDate(pieces: readonly TextPiece[]): string | undefined {
  const names = pieces
    .filter((piece) => piece.role === 'byline' && !piece.text.includes(':') && !readLoneDateline(piece.text))
    .map((piece) => piece.text.slice(0, LONGEST_CREDIT).split(/\s[-–—|]\s/u)[0] ?? '');
  return names.find((name) => isNameLine(name) && !isOutletName(name) && !/^(?:tim|redaksi)\b/iu.test(name));
}
