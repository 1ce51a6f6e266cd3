import { annotationDifferences } from '../history/describe-annotation.ts';
import type { Annotation, TranslationTarget } from '../../shared/model/annotation.ts';
import type { AnnotationId, SegmentId } from '../../shared/model/ids.ts';
import type { Segment } from '../../shared/model/segment.ts';
import { presentTarget, type PresentState } from './restored-state.ts';

/** Whose version: of this window, or of another one that has saved. */
export type Whose = 'mine' | 'theirs';

/** A stretch of the source text that both versions divide into segments of their own: mostly one segment each. */
export interface PassageDifference {
  readonly kind: 'passage';
  readonly key: string;
  readonly mine: readonly Segment[];
  readonly theirs: readonly Segment[];
}

/** An annotation that differs; undefined where it is not there. */
export interface AnnotationDifference {
  readonly kind: 'annotation';
  readonly key: string;
  readonly id: AnnotationId;
  readonly mine: Annotation | undefined;
  readonly theirs: Annotation | undefined;
}

export type Difference = PassageDifference | AnnotationDifference;

/** How two versions of an article relate that were both made from `base`. */
export interface Comparison {
  readonly mine: PresentState;
  readonly theirs: PresentState;
  /** What only one of the two has changed is that one's; nobody has to decide. */
  readonly settled: ReadonlyMap<string, Whose>;
  /** What both have changed, in different ways: segments in text order, then annotations. */
  readonly conflicts: readonly Difference[];
}

interface Versions {
  readonly base: PresentState;
  readonly mine: PresentState;
  readonly theirs: PresentState;
}

/** Compares what is here and what another window has saved, segment by segment and annotation by annotation. */
export function compareVersions({ base, mine, theirs }: Versions): Comparison {
  const settled = new Map<string, Whose>();
  const conflicts: Difference[] = [];
  const note = (difference: Difference, before: unknown): void => {
    if (isSame(difference.mine, difference.theirs)) return;
    if (isSame(difference.mine, before)) settled.set(difference.key, 'theirs');
    else if (isSame(difference.theirs, before) || isSameForPeople(difference))
      settled.set(difference.key, 'mine');
    else conflicts.push(difference);
  };
  for (const passage of passagesOf(mine.segments, theirs.segments))
    note(passage, segmentsWithin(base.segments, passage));
  for (const id of new Set([...mine.annotations.keys(), ...theirs.annotations.keys()]))
    note(annotationDifference(id, mine, theirs), base.annotations.get(id));
  return { mine, theirs, settled, conflicts };
}

/**
 * One version out of two. `chosen` says whose each conflict is; without an answer it is this window's. A span in the
 * translation goes with the text that it lies in: where another version of that text was taken, to where the same span, or
 * else its words, are in it.
 */
export function mergedVersion(
  { mine, theirs, settled, conflicts }: Comparison,
  chosen: ReadonlyMap<string, Whose>,
): PresentState {
  const versions = { mine, theirs };
  const ofConflicts = new Map(conflicts.map(({ key }) => [key, chosen.get(key) ?? 'mine']));
  const whose = (key: string): Whose | undefined => ofConflicts.get(key) ?? settled.get(key);
  const taken = { mine: new Set<SegmentId>(), theirs: new Set<SegmentId>() };
  const segments = passagesOf(mine.segments, theirs.segments).flatMap((passage) => {
    const side = whose(passage.key);
    for (const one of ['mine', 'theirs'] as const)
      if (side === undefined || side === one) for (const { id } of passage[one]) taken[one].add(id);
    return passage[side ?? 'mine'];
  });
  const place = (target: TranslationTarget, from: Whose, id: AnnotationId): TranslationTarget => {
    if (taken[from].has(target.segmentId)) return target;
    const other = from === 'mine' ? 'theirs' : 'mine';
    const same = versions[other].annotations.get(id)?.targets.find((one) => one.id === target.id);
    if (same?.side === 'target' && taken[other].has(same.segmentId))
      return { ...target, segmentId: same.segmentId, start: same.start, end: same.end };
    return presentTarget(target, segments, versions[from].segments);
  };
  const ids = new Set([...mine.annotations.keys(), ...theirs.annotations.keys()]);
  const annotations = [...ids].flatMap((id) => {
    const from = whose(annotationKey(id)) ?? 'mine';
    const annotation = versions[from].annotations.get(id);
    if (annotation === undefined) return [];
    const targets = annotation.targets.map((target) =>
      target.side === 'target' ? place(target, from, id) : target,
    );
    return [{ ...annotation, targets }];
  });
  return { segments, annotations: new Map(annotations.map((one) => [one.id, one])) };
}

/** Takes both divisions of the text apart where they have an edge in common. */
function passagesOf(mine: readonly Segment[], theirs: readonly Segment[]): readonly PassageDifference[] {
  const passages: PassageDifference[] = [];
  const [mineLeft, theirsLeft] = [[...mine], [...theirs]];
  while (mineLeft.length > 0 || theirsLeft.length > 0) {
    const [ours, others] = [mineLeft.splice(0, 1), theirsLeft.splice(0, 1)];
    while (endOf(ours) !== endOf(others) && mineLeft.length + theirsLeft.length > 0) {
      const grows = (endOf(ours) < endOf(others) && mineLeft.length > 0) || theirsLeft.length === 0;
      if (grows) ours.push(...mineLeft.splice(0, 1));
      else others.push(...theirsLeft.splice(0, 1));
    }
    const first = ours[0] ?? others[0];
    passages.push({ kind: 'passage', key: `passage ${first?.start}`, mine: ours, theirs: others });
  }
  return passages;
}

function annotationDifference(
  id: AnnotationId,
  mine: PresentState,
  theirs: PresentState,
): AnnotationDifference {
  return {
    kind: 'annotation',
    key: annotationKey(id),
    id,
    mine: mine.annotations.get(id),
    theirs: theirs.annotations.get(id),
  };
}

function annotationKey(id: AnnotationId): string {
  return `annotation ${id}`;
}

function segmentsWithin(
  segments: readonly Segment[],
  { mine, theirs }: PassageDifference,
): readonly Segment[] {
  const start = Math.min(...[...mine, ...theirs].map((segment) => segment.start));
  const end = Math.max(endOf(mine), endOf(theirs));
  return segments.filter((segment) => segment.start >= start && segment.end <= end);
}

function endOf(segments: readonly Segment[]): number {
  return segments.at(-1)?.end ?? 0;
}

/** Spans that typing has moved along with their words are no difference that a person could choose by. */
function isSameForPeople(difference: Difference): boolean {
  if (difference.kind === 'passage') return false;
  const { mine, theirs } = difference;
  return mine !== undefined && theirs !== undefined && annotationDifferences(mine, theirs).length === 0;
}

/** Records of one schema have their fields in one order. */
function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
