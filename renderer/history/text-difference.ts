import { diffWordsWithSpace } from 'diff';

/** A piece of two versions of a text: in both, only in the older, or only in the newer. */
export interface TextPiece {
  readonly kind: 'kept' | 'deleted' | 'inserted';
  readonly text: string;
  /** Place among the pieces. */
  readonly index: number;
}

type UnplacedPiece = Omit<TextPiece, 'index'>;

/** Words between two changes up to which they are shown as one: single words between changes make a text hard to read. */
const islandLength = 2;

/** What was deleted and inserted to get from one version of a text to another, word by word. */
export function textDifference(before: string, after: string): readonly TextPiece[] {
  const pieces = diffWordsWithSpace(before, after).map(({ added, removed, value }): UnplacedPiece => ({
    kind: added ? 'inserted' : removed ? 'deleted' : 'kept',
    text: value,
  }));
  return joined(pieces).map((piece, index) => ({ ...piece, index }));
}

/** Joins changes that only white space lies between, each with its deletion first. */
function joined(pieces: readonly UnplacedPiece[]): readonly UnplacedPiece[] {
  const result: UnplacedPiece[] = [];
  let run: UnplacedPiece[] = [];
  const close = (): void => {
    const textOf = (kind: TextPiece['kind']): string =>
      run.flatMap((piece) => (piece.kind === kind || piece.kind === 'kept' ? piece.text : [])).join('');
    const trailing = run.at(-1)?.kind === 'kept' ? run.pop() : undefined;
    for (const kind of ['deleted', 'inserted'] as const) {
      if (run.some((piece) => piece.kind === kind)) result.push({ kind, text: textOf(kind) });
    }
    if (trailing !== undefined) result.push(trailing);
    run = [];
  };
  for (const piece of pieces) {
    if (piece.kind === 'kept' && (run.length === 0 || !isIsland(piece.text))) {
      close();
      result.push(piece);
    } else run.push(piece);
  }
  close();
  return result;
}

function isIsland(text: string): boolean {
  return /^\s+$/u.test(text) && text.length <= islandLength;
}
