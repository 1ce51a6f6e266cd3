import type { Annotation } from '../../shared/model/annotation.ts';
import type { Article, Block } from '../../shared/model/article.ts';
import type { SegmentId } from '../../shared/model/ids.ts';
import type { Segment } from '../../shared/model/segment.ts';
import type { TextRange } from '../../shared/model/text-range.ts';

/** What ranges of an article must fit into. */
export interface ArticleGround {
  readonly sourceLength: number;
  readonly blocks: readonly Block[];
}

/** Why an article as a whole cannot be stored, for people; undefined when it can. */
export function articleProblem(article: Article): string | undefined {
  if (!article.sourceText.isWellFormed()) return 'The text holds half a character (an unpaired surrogate).';
  const ground = { sourceLength: article.sourceText.length, blocks: article.blocks };
  const targetLengths = new Map(article.segments.map((segment) => [segment.id, segment.target.length]));
  return (
    blocksProblem(ground) ??
    firstProblem(article.segments, segmentProblem) ??
    segmentsProblem(article.segments, ground) ??
    firstProblem(article.annotations, (annotation) => annotationProblem(annotation, ground, targetLengths))
  );
}

/** Why segments, in text order, do not fit the article's blocks. */
export function segmentsProblem(segments: readonly Segment[], ground: ArticleGround): string | undefined {
  const kept = ground.blocks.filter((block) => block.keep);
  let blockIndex = 0;
  let previousEnd = 0;
  for (const segment of segments) {
    if (segment.start < previousEnd) return `Segment ${segment.id} overlaps the one before it.`;
    while ((kept[blockIndex]?.end ?? Infinity) <= segment.start) blockIndex += 1;
    const block = kept[blockIndex];
    if (block === undefined || segment.start < block.start || segment.end > block.end) {
      return `Segment ${segment.id} is not inside one kept block.`;
    }
    previousEnd = segment.end;
  }
  return undefined;
}

/** Why one segment cannot be stored. */
export function segmentProblem(segment: Segment): string | undefined {
  if (segment.start >= segment.end) return `Segment ${segment.id} covers no text.`;
  if (!segment.target.isWellFormed())
    return `The translation of segment ${segment.id} holds half a character.`;
  if (/[\n\r]/u.test(segment.target))
    return `The translation of segment ${segment.id} has more than one line.`;
  if (segment.target === '' && segment.status !== 'new')
    return `Segment ${segment.id} has no translation but is not new.`;
  return undefined;
}

/** Why one annotation cannot be stored on an article with these translations. */
export function annotationProblem(
  annotation: Annotation,
  ground: ArticleGround,
  targetLengths: ReadonlyMap<SegmentId, number>,
): string | undefined {
  for (const target of annotation.targets) {
    const length = target.side === 'source' ? ground.sourceLength : targetLengths.get(target.segmentId);
    if (length === undefined)
      return `A span of annotation ${annotation.id} is in a segment that is not there.`;
    if (target.start > target.end || target.end > length) {
      return `A span of annotation ${annotation.id} (${target.start}-${target.end}) reaches out of its text (${length}).`;
    }
  }
  return undefined;
}

/** The first problem that any of the items has. */
export function firstProblem<T>(
  items: readonly T[],
  problemOf: (item: T) => string | undefined,
): string | undefined {
  for (const item of items) {
    const found = problemOf(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function blocksProblem(ground: ArticleGround): string | undefined {
  let previousEnd = 0;
  for (const block of ground.blocks) {
    if (!isOrdered(block) || block.start < previousEnd || block.end > ground.sourceLength) {
      return `The block ${block.start}-${block.end} is empty, overlaps the one before it or reaches out of the text.`;
    }
    previousEnd = block.end;
  }
  return undefined;
}

function isOrdered(range: TextRange): boolean {
  return range.start < range.end;
}
