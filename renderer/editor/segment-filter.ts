import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey, type EditorState, type Transaction } from 'prosemirror-state';
import { anchorState } from '../../shared/anchoring/anchor-state.ts';
import type { SegmentId } from '../../shared/model/ids.ts';
import type { SegmentStatus } from '../../shared/model/segment.ts';
import { annotationStore } from './annotation-plugin.ts';
import { annotationsOfSegment, type AnnotationStore } from './annotation-store.ts';
import { segmentAttributes } from './article-schema.ts';

/** Which segments a person wants to see: those that fit every part of it. */
export interface SegmentFilter {
  /** Statuses that are shown; all when there is none. */
  readonly statuses: readonly SegmentStatus[];
  /** `detached`: with an annotation whose words are gone from the translation of the segment. */
  readonly annotations: 'any' | 'with' | 'detached';
  /** Words of the sentence or of its translation, in any case; all when it is empty. */
  readonly text: string;
}

/** The filter that shows everything. */
export const everySegment: SegmentFilter = { statuses: [], annotations: 'any', text: '' };

interface FilterState {
  readonly filter: SegmentFilter;
  readonly hidden: ReadonlySet<SegmentId>;
}

interface FilterChange {
  readonly filter: SegmentFilter;
  /** The segment that stays, fitting or not: the one somebody works in. */
  readonly kept: SegmentId | undefined;
}

const filterKey = new PluginKey<FilterState>('segmentFilter');
const unfiltered: FilterState = { filter: everySegment, hidden: new Set() };

/**
 * Keeps which segments of a translation are hidden. They are looked for when `applyFilter` asks for it and not on every
 * change, so that a segment does not vanish under the hands of the person who works in it. Comes after `annotationPlugin`.
 */
export function segmentFilterPlugin(sentenceOf: (segment: Node) => string): Plugin<FilterState> {
  return new Plugin<FilterState>({
    key: filterKey,
    state: {
      init: () => unfiltered,
      apply: (transaction, value, _before, state) => {
        const change = changeOf(transaction);
        if (change === undefined) return value;
        const hidden = hiddenSegments(state.doc, annotationStore(state), change, sentenceOf);
        return { filter: change.filter, hidden };
      },
    },
  });
}

/** The filter of a translation, and the segments that it hides. */
export function segmentFilter(state: EditorState): FilterState {
  return filterKey.getState(state) ?? unfiltered;
}

/** Whether a filter lets every segment through. */
export function showsEverything({ statuses, annotations, text }: SegmentFilter): boolean {
  return statuses.length === 0 && annotations === 'any' && text.trim() === '';
}

/** Hides, from now on, what does not fit the filter; `kept` stays. */
export function applyFilter(
  transaction: Transaction,
  filter: SegmentFilter,
  kept: SegmentId | undefined,
): Transaction {
  const change: FilterChange = { filter, kept };
  return transaction.setMeta(filterKey, change).setMeta('addToHistory', false);
}

/** The shown segment nearest to an index: the next one, else the last before it; undefined when all are hidden. */
export function nearestShown(state: EditorState, index: number): number | undefined {
  const { hidden } = segmentFilter(state);
  const isShown = (node: Node): boolean => !hidden.has(segmentAttributes(node).id);
  const { children } = state.doc;
  const next = children.findIndex((node, at) => at >= index && isShown(node));
  const found = next === -1 ? children.findLastIndex(isShown) : next;
  return found === -1 ? undefined : found;
}

function changeOf(transaction: Transaction): FilterChange | undefined {
  // Metadata is untyped; only `applyFilter` sets this key.
  return transaction.getMeta(filterKey) as FilterChange | undefined;
}

function hiddenSegments(
  doc: Node,
  store: AnnotationStore,
  { filter, kept }: FilterChange,
  sentenceOf: (segment: Node) => string,
): ReadonlySet<SegmentId> {
  if (showsEverything(filter)) return unfiltered.hidden;
  const hidden = doc.children.flatMap((node) => {
    const { id } = segmentAttributes(node);
    return id === kept || fits(node, store, filter, sentenceOf) ? [] : [id];
  });
  return new Set(hidden);
}

function fits(
  node: Node,
  store: AnnotationStore,
  { statuses, annotations, text }: SegmentFilter,
  sentenceOf: (segment: Node) => string,
): boolean {
  const { id, status } = segmentAttributes(node);
  if (statuses.length > 0 && !statuses.includes(status)) return false;
  if (annotations === 'with' && annotationsOfSegment(store, id).length === 0) return false;
  if (annotations === 'detached' && !hasDetached(node, store)) return false;
  const wanted = text.trim().toLocaleLowerCase('id');
  return (
    wanted === '' ||
    [node.textContent, sentenceOf(node)].some((words) => words.toLocaleLowerCase('id').includes(wanted))
  );
}

function hasDetached(node: Node, store: AnnotationStore): boolean {
  const { id } = segmentAttributes(node);
  return annotationsOfSegment(store, id).some(({ targets }) =>
    targets.some(
      (target) =>
        target.side === 'target' &&
        target.segmentId === id &&
        anchorState(node.textContent, target) === 'detached',
    ),
  );
}
