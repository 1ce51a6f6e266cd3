import { diffWordsWithSpace } from 'diff';

/** A piece of two versions of a text: in both, only in the older, or only in the newer. */
export interface TextPiece {
  readonly kind: 'kept' | 'deleted' | 'inserted';
  readonly text: string;
  /** Place among the pieces. */
  readonly index: number;
}

type UnplacedPiece = Omit<TextPiece, 'index'>;

/** White space of at most this many characters between two changes: they are easier to read as one. */
const islandLength = 2;

/** What was deleted and inserted to get from one version of a text to another, word by word. */
export function textDifference(before: string, after: string): readonly TextPiece[] {
  const pieces = diffWordsWithSpace(before, after).map(({ added, removed, value }): UnplacedPiece => ({
    kind: added ? 'inserted' : removed ? 'deleted' : 'kept',
    text: value,
  }));
  return joined(pieces).map((piece, index) => ({ ...piece, index }));
}

/** All that a run of changes deletes, then all that it inserts; what lies between the changes is in both. */
function replacement(run: readonly UnplacedPiece[]): readonly UnplacedPiece[] {
  return (['deleted', 'inserted'] as const).map((kind) => ({
    kind,
    text: run.flatMap((piece) => (piece.kind === kind || piece.kind === 'kept' ? piece.text : [])).join(''),
  }));
}

/** Joins changes that only white space lies between, each with its deletion first. */
function joined(pieces: readonly UnplacedPiece[]): readonly UnplacedPiece[] {
  const result: UnplacedPiece[] = [];
  let run: UnplacedPiece[] = [];
  const close = (): void => {
    const trailing = run.at(-1)?.kind === 'kept' ? run.splice(-1) : [];
    const has = (kind: TextPiece['kind']): boolean => run.some((piece) => piece.kind === kind);
    result.push(...(has('deleted') && has('inserted') ? replacement(run) : run), ...trailing);
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
