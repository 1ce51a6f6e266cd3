import type { Node } from 'prosemirror-model';
import type { Annotation, Side, Target } from '../../shared/model/annotation.ts';
import type { Article, BlockRole } from '../../shared/model/article.ts';
import type { SegmentId } from '../../shared/model/ids.ts';
import type { Segment } from '../../shared/model/segment.ts';
import { sliceRange } from '../../shared/model/text-range.ts';
import { annotationsOfSegment, type AnnotationStore } from '../editor/annotation-store.ts';
import { segmentsOf } from '../editor/article-document.ts';
import { markedPieces, type MarkedPiece, type MarkedRange } from './marked-pieces.ts';

/** One sentence of a block, in pieces that each lie under the same spans. */
export interface ReadingSentence {
  readonly id: SegmentId;
  readonly source: readonly MarkedPiece[];
  /** Empty while the sentence is not translated. */
  readonly target: readonly MarkedPiece[];
}

/** A kept block of an article with its sentences, as it is read. */
export interface ReadingBlock {
  readonly role: BlockRole;
  /** Offset in the source text: what tells blocks apart. */
  readonly start: number;
  readonly sentences: readonly ReadingSentence[];
}

/** The article as it is on the screen now, as flowing text: kept blocks with at least one sentence, in text order. */
export function readingBlocks(
  article: Pick<Article, 'sourceText' | 'blocks'>,
  translation: Node,
  store: AnnotationStore,
): readonly ReadingBlock[] {
  const segments = segmentsOf(translation);
  return article.blocks.flatMap(({ role, keep, start, end }) => {
    const inside = keep ? segments.filter((segment) => segment.start >= start && segment.end <= end) : [];
    if (inside.length === 0) return [];
    const sentences = inside.map((segment) => ({
      id: segment.id,
      source: pieces(sliceRange(article.sourceText, segment), segment, 'source', store),
      target: pieces(segment.target, segment, 'target', store),
    }));
    return [{ role, start, sentences }];
  });
}

function pieces(text: string, segment: Segment, side: Side, store: AnnotationStore): readonly MarkedPiece[] {
  const ranges = annotationsOfSegment(store, segment.id).flatMap((annotation) =>
    annotation.targets.flatMap((target) => rangeIn(annotation, target, segment, side)),
  );
  return markedPieces(text, ranges);
}

/** The part of a target that lies in the sentence, counted from its start. */
function rangeIn(
  annotation: Annotation,
  target: Target,
  segment: Segment,
  side: Side,
): readonly MarkedRange[] {
  if (target.side !== side) return [];
  const key = { id: target.id, style: `${annotation.layer}/${target.role}` };
  if (target.side === 'target') {
    if (target.segmentId !== segment.id || target.start >= target.end) return [];
    return [{ ...key, start: target.start, end: target.end }];
  }
  const start = Math.max(target.start, segment.start) - segment.start;
  const end = Math.min(target.end, segment.end) - segment.start;
  return start < end ? [{ ...key, start, end }] : [];
}
