import type { ArticleMetadata } from '../model/article.ts';
import { findCredits } from './article-credits.ts';
import type { BlockReason } from './block-reasons.ts';
import { readDateLine, type DateLine } from './date-line.ts';
import type { Dateline } from './dateline.ts';
import { readLoneDateline } from './lone-dateline.ts';
import { findOutlet } from './outlet.ts';
import { findWrittenDate } from './published-date.ts';
import type { TextPiece } from './text-pieces.ts';

/** Longer lines of credits are read so far; without a limit, odd input would take quadratic time. */
const LONGEST_CREDIT = 300;

/** What the pieces of an article say about it. Only what is written there: a field that is not found is left out. */
export function readMetadata(pieces: readonly TextPiece[], opening: Dateline | undefined): ArticleMetadata {
  const dateline = opening ?? loneDateline(pieces);
  const textOf = (role: TextPiece['role']): string | undefined =>
    pieces.find((piece) => piece.role === role)?.text;
  const found = {
    title: textOf('title'),
    kicker: textOf('kicker'),
    standfirst: textOf('standfirst'),
    outlet: findOutlet(pieces, dateline),
    ...findCredits(pieces),
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

/**
 * The first date of publication, or else of change; a line without a clock time counts less. Dates behind the title go first, then the
 * nearest before it, for the menus of a page may hold others. Where no line is a date's own, the one in a line of credits.
 */
function publishedDate(pieces: readonly TextPiece[]): string | undefined {
  const dates = ownDates(pieces);
  const titleAt = pieces.findIndex((piece) => piece.role === 'title');
  const lines = [
    ...dates.filter(({ index }) => index > titleAt),
    ...dates.filter(({ index }) => index < titleAt).toReversed(),
  ].map(({ line }) => line);
  const best =
    lines.find((line) => !line.isChange && line.date.hasTime) ??
    lines.find((line) => !line.isChange) ??
    lines[0];
  return best?.date.iso ?? dateInCredits(pieces);
}

/** The date lines that are not of another article in a list. */
function ownDates(
  pieces: readonly TextPiece[],
): readonly { readonly index: number; readonly line: DateLine }[] {
  const dates: { readonly index: number; readonly line: DateLine }[] = [];
  let isAmongOthers = false;
  for (const [index, { role, reason, text }] of pieces.entries()) {
    if (role === 'title' || role === 'paragraph') isAmongOthers = false;
    else if (reason !== undefined && OF_OTHER_ARTICLES.has(reason)) isAmongOthers = true;
    else if (role === 'date' && !isAmongOthers) {
      const line = readDateLine(text);
      if (line) dates.push({ index, line });
    }
  }
  return dates;
}

const OF_OTHER_ARTICLES: ReadonlySet<BlockReason> = new Set<BlockReason>([
  'related-header',
  'related-headline',
  'related-table',
  'after-article',
]);

/** `Penulis: Ani Wijaya | Rabu, 6 Agustus 2025 14:32 WIB`. */
function dateInCredits(pieces: readonly TextPiece[]): string | undefined {
  for (const { role, text } of pieces) {
    const date = role === 'byline' ? findWrittenDate(text.slice(0, LONGEST_CREDIT)) : undefined;
    if (date?.hasTime) return date.iso;
  }
  return undefined;
}
