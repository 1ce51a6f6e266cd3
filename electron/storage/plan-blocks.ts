import { findArticleDateline, segmentBlock } from '../../shared/indonesian/block-segments.ts';
import type { Annotation } from '../../shared/model/annotation.ts';
import type { Article, Block } from '../../shared/model/article.ts';
import { emptyArticleChange, type ArticleChange } from '../../shared/model/article-change.ts';
import type { WorkInBlocks } from '../../shared/model/block-change.ts';
import type { SegmentId } from '../../shared/model/ids.ts';
import type { Segment } from '../../shared/model/segment.ts';
import { rangesOverlap, type TextRange } from '../../shared/model/text-range.ts';
import type { TakenAway } from './taken-away.ts';

/** What a plan is made of: the article as it is, its blocks as they shall be, and what earlier droppings took. */
export interface BlocksDraft {
  readonly article: Article;
  readonly blocks: readonly Block[];
  readonly takenAway: (block: Block) => TakenAway;
  readonly newSegmentId: () => SegmentId;
}

/** What happens to segments and annotations when blocks change. */
export interface BlocksPlan {
  readonly change: ArticleChange;
  readonly taken: WorkInBlocks;
}

/**
 * What a change of blocks means for the rest of the article. A block that is dropped takes its segments away, and the spans
 * in their translations; spans in the source text stay, for they are in a text that stays. A block that is kept again gets back
 * what it lost when it was dropped, or else new segments. A new role segments a block anew only where nobody has worked on it.
 */
export function planBlocks(draft: BlocksDraft): BlocksPlan {
  const { article, blocks } = draft;
  const gone: Segment[] = [];
  const added: Segment[] = [];
  const restored: Annotation[] = [];
  for (const [index, after] of blocks.entries()) {
    const before = article.blocks[index];
    if (before === undefined || (before.keep === after.keep && before.role === after.role)) continue;
    const own = article.segments.filter((segment) => rangesOverlap(segment, after));
    if (!after.keep) gone.push(...own);
    else if (!before.keep) {
      const taken = draft.takenAway(after);
      added.push(...(taken.segments.length > 0 ? taken.segments : newSegments(draft, index)));
      restored.push(...taken.annotations);
    } else if (!own.some((segment) => hasWork(segment, article.annotations))) {
      const wanted = newSegments(draft, index);
      if (isSameRanges(own, wanted)) continue;
      gone.push(...own);
      added.push(...wanted);
    }
  }
  const goneIds = new Set(gone.map(({ id }) => id));
  const there = new Set(
    [...article.segments.filter(({ id }) => !goneIds.has(id)), ...added].map(({ id }) => id),
  );
  const losing = article.annotations
    .map((annotation) => ({ annotation, left: withoutSegments(annotation, goneIds) }))
    .filter(({ annotation, left }) => left.targets.length < annotation.targets.length);
  return {
    taken: {
      segments: gone.filter((segment) => hasWork(segment, article.annotations)).length,
      annotations: losing.length,
    },
    change: {
      ...emptyArticleChange,
      segments: added,
      removedSegments: [...goneIds],
      annotations: [
        ...losing.map(({ left }) => left).filter(({ targets }) => targets.length > 0),
        ...restored
          .map((annotation) => withinSegments(annotation, there))
          .filter(({ targets }) => targets.length > 0),
      ],
      removedAnnotations: losing.flatMap(({ annotation, left }) =>
        left.targets.length === 0 ? [annotation.id] : [],
      ),
    },
  };
}

/** Whether a person (or a file) has put something on a segment that would go with it. */
function hasWork({ id, target, note }: Segment, annotations: readonly Annotation[]): boolean {
  return (
    target !== '' ||
    note !== '' ||
    annotations.some(({ targets }) => targets.some((each) => each.side === 'target' && each.segmentId === id))
  );
}

function newSegments({ article, blocks, newSegmentId }: BlocksDraft, index: number): readonly Segment[] {
  const block = blocks[index];
  if (block === undefined) return [];
  const found = findArticleDateline(
    article.sourceText,
    blocks.map((each) => (each.keep ? each : { start: each.start, end: each.end })),
  );
  const datelineEnd = found?.index === index ? found.dateline.end : 0;
  return segmentBlock(article.sourceText, block, datelineEnd).map(({ start, end }) => ({
    id: newSegmentId(),
    start,
    end,
    target: '',
    status: 'new',
    origin: { kind: 'none' },
    note: '',
  }));
}

function isSameRanges(a: readonly TextRange[], b: readonly TextRange[]): boolean {
  return (
    a.length === b.length && a.every(({ start, end }, at) => b[at]?.start === start && b[at].end === end)
  );
}

function withoutSegments(annotation: Annotation, gone: ReadonlySet<SegmentId>): Annotation {
  return {
    ...annotation,
    targets: annotation.targets.filter((each) => each.side === 'source' || !gone.has(each.segmentId)),
  };
}

function withinSegments(annotation: Annotation, there: ReadonlySet<SegmentId>): Annotation {
  return {
    ...annotation,
    targets: annotation.targets.filter((each) => each.side === 'source' || there.has(each.segmentId)),
  };
}
