import type { BlockRole } from '../model/article.ts';
import type { TextRange } from '../model/text-range.ts';
import type { BlockReason } from './block-reasons.ts';
import { joinBrokenLines } from './broken-lines.ts';
import { isCaption } from './caption.ts';
import { splitRunningPage } from './running-page.ts';
import { findInlineChrome } from './inline-chrome.ts';
import { recognisePageChrome } from './page-chrome.ts';
import { trimRange, visibleLines } from './text-lines.ts';

/** A line, or a part of a line, with the role that its own words show; `undefined` where its place has to decide. */
export interface TextPiece extends TextRange {
  readonly text: string;
  role: BlockRole | undefined;
  reason: BlockReason | undefined;
}

/** The visible text of `text` in order, cut where page chrome is glued into a line, with chrome and captions recognised by their wording. */
export function textPieces(text: string): TextPiece[] {
  return joinBrokenLines(text, visibleLines(text))
    .flatMap((line) => splitRunningPage(text, line))
    .flatMap((line) => piecesOfLine(text, line));
}

function piecesOfLine(text: string, line: TextRange): TextPiece[] {
  const words = text.slice(line.start, line.end);
  const chrome = recognisePageChrome(words);
  if (isCaption(words) && chrome?.reason !== 'credit')
    return [{ ...line, text: words, role: 'caption', reason: undefined }];
  if (chrome && !hasSentenceBehindLink(words))
    return [{ ...line, text: words, role: chrome.role, reason: chrome.reason }];
  const pieces: TextPiece[] = [];
  const push = (from: number, to: number, role?: BlockRole, reason?: BlockReason): void => {
    const range = trimRange(text, line.start + from, line.start + to);
    if (range.start < range.end)
      pieces.push({ ...range, text: text.slice(range.start, range.end), role, reason });
  };
  let from = 0;
  for (const cut of findInlineChrome(words)) {
    push(from, cut.start);
    push(cut.start, cut.end, cut.role, cut.reason);
    from = cut.end;
  }
  push(from, words.length);
  return pieces.map((piece) => withoutLetters(piece));
}

/** `Baca juga: Judul Lain Polisi mengatakan, pelaku kabur.`: a link line with a sentence of the article behind it. */
function hasSentenceBehindLink(line: string): boolean {
  return (
    /^\W{0,4}(?:baca|simak|lihat|tonton) juga\s?:/iu.test(line) &&
    /\p{Ll}{3}[^.]{20,}\.[”"]?$/u.test(line) &&
    line.length > 120
  );
}

function withoutLetters(piece: TextPiece): TextPiece {
  if (piece.role !== undefined || /[\p{L}\p{N}]/u.test(piece.text)) return piece;
  return { ...piece, role: 'boilerplate', reason: 'separator' };
}
