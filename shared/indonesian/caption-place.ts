import { findDateline } from './dateline.ts';
import { endsWithPictureCredit } from './caption.ts';
import { endsSentence, isRunningText, isTitleCase } from './line-shape.ts';
import { isRegionName } from './region-names.ts';
import { trimRange } from './text-lines.ts';
import type { TextPiece } from './text-pieces.ts';

/**
 * Sets right what a caption’s wording alone cannot tell: one with a word in capitals before it is told from a dateline by the dateline
 * that follows, and the last sentence of an article with who wrote it from a caption by its place behind all others.
 */
export function placeCaptions(text: string, pieces: TextPiece[]): TextPiece[] {
  for (const piece of keyedCaptions(pieces)) piece.role = 'caption';
  const signed = signedEnd(pieces);
  return signed
    ? pieces.flatMap((piece) => (piece === signed ? splitSignature(text, piece) : piece))
    : pieces;
}

/** Lines into the text in which the dateline may stand. */
const HEAD_LINES = 12;
const LONGEST_CAPTION = 400;
/** `LANTIK – Wali kota melantik camat …`: the word that regional papers put before a caption. */
const KEYED = /^(?<key>\p{Lu}{3,20}(?:\s\p{Lu}{2,20}){0,2})\s[-–—]\s\p{Lu}/u;

function keyedCaptions(pieces: readonly TextPiece[]): readonly TextPiece[] {
  if (!pieces.slice(0, HEAD_LINES).some(({ text }) => KEYED.test(text))) return [];
  const open = pieces.slice(0, HEAD_LINES).filter((piece) => piece.role === undefined);
  return open.filter(({ text }, index) => {
    const next = open[index + 1];
    if (index === 0 || next === undefined || text.length > LONGEST_CAPTION) return false;
    const key = KEYED.exec(text)?.groups?.['key'];
    if (key === undefined || isRegionName(key) || !endsSentence(text) || isTitleCase(text)) return false;
    return findDateline(next.text) !== undefined;
  });
}

const SIGNED = /(?:^|[.?!]["”’]?)(?<signature>\s{0,2}\([^()]{2,60}\)\.?)$/u;
/** A caption that stands among so few paragraphs is one of a picture story. */
const FEWEST_PARAGRAPHS = 2;

function signedEnd(pieces: readonly TextPiece[]): TextPiece | undefined {
  const at = pieces.findLastIndex((piece) => piece.role === 'caption');
  const piece = pieces[at];
  if (!piece || !SIGNED.test(piece.text.slice(-80)) || endsWithPictureCredit(piece.text)) return undefined;
  const isParagraph = ({ role, text }: TextPiece): boolean => role === undefined && isRunningText(text);
  const before = pieces.slice(0, at).filter((each) => isParagraph(each)).length;
  return before >= FEWEST_PARAGRAPHS && !pieces.slice(at + 1).some((each) => isParagraph(each))
    ? piece
    : undefined;
}

function splitSignature(text: string, { start, end, text: words }: TextPiece): TextPiece[] {
  const signature = SIGNED.exec(words.slice(-80))?.groups?.['signature'] ?? '';
  const sentence = trimRange(text, start, end - signature.length);
  const name = trimRange(text, end - signature.length, end);
  const signed: TextPiece = {
    ...name,
    text: text.slice(name.start, name.end),
    role: 'boilerplate',
    reason: 'signature',
  };
  if (sentence.start === sentence.end) return [signed];
  const own = text.slice(sentence.start, sentence.end);
  return [{ ...sentence, text: own, role: undefined, reason: undefined }, signed];
}
