import { z } from 'zod';
import { rangesOverlap } from '../../shared/model/text-range.ts';
import type { Annotation } from '../../shared/model/annotation.ts';
import type { Block } from '../../shared/model/article.ts';
import type { AnnotationId, ArticleId } from '../../shared/model/ids.ts';
import { Segment } from '../../shared/model/segment.ts';
import type { HistoryRows, LoggedChange } from './history-rows.ts';
import { loggedAnnotation, readLoggedAnnotation } from './logged-records.ts';
import { rewindRecord } from './rewind-record.ts';

/** What left an article when a block was dropped. */
export interface TakenAway {
  /** In text order; none where the block has never been dropped by hand. */
  readonly segments: readonly Segment[];
  /** Annotations that lost spans, or went, with the spans back on them, as far as they are not gone since. */
  readonly annotations: readonly Annotation[];
}

/** The id under which the change log knows a block: blocks neither come nor go, and where they start does not change. */
export function loggedBlockId(article: ArticleId, block: Pick<Block, 'start'>): string {
  return `${article} ${block.start}`;
}

const Flip = z.object({ keep: z.boolean() });

/** The newest logged change by which a block was kept or dropped; its role may have changed since. */
export function lastFlip(
  rows: HistoryRows,
  article: ArticleId,
  block: Pick<Block, 'start'>,
): LoggedChange | undefined {
  for (const change of rows.ofThing(article, loggedBlockId(article, block), Number.MAX_SAFE_INTEGER))
    if (keepIn(change) !== undefined) return change;
  return undefined;
}

/**
 * What the change log keeps of the last time that a block was dropped. The entries of one act stand together, the one of
 * the block behind those of what left with it.
 */
export function lastTakenAway(
  rows: HistoryRows,
  article: ArticleId,
  block: Block,
  current: ReadonlyMap<AnnotationId, Annotation>,
): TakenAway {
  const dropping = lastFlip(rows, article, block);
  if (dropping === undefined || keepIn(dropping) !== false) return { segments: [], annotations: [] };
  const segments: Segment[] = [];
  const annotations: Annotation[] = [];
  for (const change of rows.ofArticle(article, dropping.sequence)) {
    if (change.batch !== dropping.batch) break;
    if (change.entity === 'segment' && change.after === null) {
      const segment = Segment.parse(change.before);
      if (rangesOverlap(segment, block)) segments.push(segment);
    }
    if (change.entity === 'annotation') annotations.push(...withLostSpans(change, current));
  }
  return { segments: segments.toSorted((a, b) => a.start - b.start), annotations };
}

/** Whether a logged change of a block keeps or drops it; undefined where it does neither. */
function keepIn({ after }: LoggedChange): boolean | undefined {
  return Flip.safeParse(after).data?.keep;
}

/** The annotation with what it lost: as it was, or as it is now and its lost spans behind the others. */
function withLostSpans(
  change: LoggedChange,
  current: ReadonlyMap<AnnotationId, Annotation>,
): readonly Annotation[] {
  const now = [...current.values()].find(({ id }) => id === change.entityId);
  if (change.after !== null) {
    return now === undefined ? [] : [readLoggedAnnotation(rewindRecord(loggedAnnotation(now), change))];
  }
  const whole = readLoggedAnnotation(change.before);
  if (now === undefined) return [whole];
  const kept = new Set(now.targets.map(({ id }) => id));
  return [{ ...now, targets: [...now.targets, ...whole.targets.filter(({ id }) => !kept.has(id))] }];
}
