import { isListItem, isRunningText, isTitleCase } from './line-shape.ts';
import type { TextPiece } from './text-pieces.ts';

/** `2. Tidur Cukup`, without a sentence in it. */
const NUMBERED = /^(?<number>\d{1,2})[.)]\s(?<heading>\p{Lu}(?:[^.?!]|[.?!](?=\S)){2,80})$/u;

/**
 * The pieces that are headings with a number, each over a paragraph of its own: `1. Makan Teratur`, a paragraph, `2. Tidur Cukup`, a
 * paragraph. One alone or among other entries is the entry of a list.
 */
export function numberedHeadings(pieces: readonly TextPiece[], bodyAt: number): readonly TextPiece[] {
  const candidates = pieces.flatMap((piece, index) => {
    const found = index > bodyAt && piece.role === undefined ? NUMBERED.exec(piece.text)?.groups : undefined;
    if (!found || !isTitleCase(found['heading'] ?? '') || !isBetweenParagraphs(pieces, index)) return [];
    return [{ piece, number: Number(found['number']) }];
  });
  const isSeries = candidates.some(({ number }, index) => candidates[index + 1]?.number === number + 1);
  return isSeries ? candidates.map(({ piece }) => piece) : [];
}

function isBetweenParagraphs(pieces: readonly TextPiece[], index: number): boolean {
  const next = pieces.slice(index + 1, index + 4).find((piece) => piece.role === undefined)?.text;
  return (
    next !== undefined &&
    isRunningText(next) &&
    !isListItem(next) &&
    !isListItem(pieces[index - 1]?.text ?? '')
  );
}
