import { isHeadlineLike, isNameLine, isRunningText } from './line-shape.ts';
import { setRole, type TextPiece } from './text-pieces.ts';

const LABEL =
  /^(?:reporter|penulis|pewarta|jurnalis|kontributor|editor|redaktur|penyunting|author|writer|oleh|by)\s?:?$/iu;

/** Whether a line is the label of a credit whose name is the next line. */
export function isCreditLabel(line: string): boolean {
  return line.length <= 14 && LABEL.test(line);
}

/**
 * Gives the role of a byline to labels of credits and the names on the lines below them, where they stand before or behind the running
 * text and behind the title: in between they may tell of a book or a film.
 */
export function assignLabelledNames(pieces: readonly TextPiece[]): void {
  const labels = pieces.flatMap((piece, index) => (isLabelOfName(piece, pieces[index + 1]) ? [index] : []));
  if (labels.length === 0) return;
  const title = pieces.findIndex(
    (piece) => piece.role === undefined && isHeadlineLike(piece.text) && !isCreditLabel(piece.text),
  );
  const first = pieces.findIndex(isText);
  const last = pieces.findLastIndex(isText);
  for (const index of labels) {
    if (index < title || title === -1 || (index > first && index < last)) continue;
    setRole(pieces[index], 'byline', 'credit');
    setRole(pieces[index + 1], 'byline', 'credit');
  }
}

function isLabelOfName(piece: TextPiece, next: TextPiece | undefined): boolean {
  return (
    isCreditLabel(piece.text) &&
    piece.role === undefined &&
    next?.role === undefined &&
    next !== undefined &&
    isNameLine(next.text) &&
    !isCreditLabel(next.text)
  );
}

function isText(piece: TextPiece): boolean {
  return piece.role === undefined && isRunningText(piece.text);
}
