import { Decoration, DecorationSet } from 'prosemirror-view';
import type { Node } from 'prosemirror-model';
import { anchorState, type AnchorState } from '../../shared/anchoring/anchor-state.ts';
import type { Annotation, Side, Target } from '../../shared/model/annotation.ts';
import type { AnnotationId, SegmentId, TargetId } from '../../shared/model/ids.ts';
import type { Scheme, SpanStyle } from '../../shared/model/scheme.ts';
import type { TextRange } from '../../shared/model/text-range.ts';
import { annotationsOfSegment, type AnnotationStore } from './annotation-store.ts';
import { segmentAttributes } from './article-schema.ts';
import { segmentAt, type SegmentPlace } from './segment-position.ts';
import { spanLevels } from './span-levels.ts';

/** The segments that are drawn: indices, both inclusive. */
export interface SegmentWindow {
  readonly first: number;
  readonly last: number;
}

/** Everything that decides how a side is decorated, besides its document. */
export interface SpanView {
  readonly store: AnnotationStore;
  readonly styles: SpanStyles;
  readonly selected: AnnotationId | null;
  readonly selectedTarget: TargetId | null;
  readonly activeSegment: number;
  /** Segments that a filter hides: nothing is drawn in them. */
  readonly hidden: ReadonlySet<SegmentId>;
  readonly window: SegmentWindow;
}

/** Style of each role, by `layer/role`. */
export type SpanStyles = ReadonlyMap<string, SpanStyle>;

/** The span styles of a scheme. */
export function spanStyles(scheme: Scheme): SpanStyles {
  return new Map(
    scheme.layers.flatMap((layer) =>
      layer.roles.map((role) => [`${layer.id}/${role.id}`, role.style] as const),
    ),
  );
}

const unknownStyle: SpanStyle = { colour: 'grey', line: 'solid' };

/** Lines are told apart by height up to this level; deeper ones share the last height. */
const deepestLevel = 5;

interface DrawnSpan extends TextRange {
  readonly annotation: Annotation;
  readonly target: Target;
  readonly state: AnchorState;
}

/**
 * The decorations of one side: the active segment, and the numbers and spans of the segments in the window. Segments
 * outside it are left plain, so the cost does not grow with the article.
 */
export function decorateSide(doc: Node, side: Side, view: SpanView): DecorationSet {
  const decorations: Decoration[] = [];
  const last = Math.min(view.window.last, doc.childCount - 1);
  for (let segment = segmentAt(doc, view.window.first); segment !== undefined && segment.index <= last;) {
    decorations.push(...decorateSegment(segment, side, view));
    segment = nextSegment(doc, segment);
  }
  return DecorationSet.create(doc, decorations);
}

/** The decorations of one segment: its row and, where it is in the window, its spans. */
export function decorateSegment(segment: SegmentPlace, side: Side, view: SpanView): readonly Decoration[] {
  const { first, last } = view.window;
  if (segment.index < first || segment.index > last || view.hidden.has(segment.id)) return [];
  return [decorateRow(segment, view.activeSegment), ...decorateSpans(segment, side, view)];
}

function decorateRow({ index, textStart, textEnd }: SegmentPlace, activeSegment: number): Decoration {
  const active = index === activeSegment ? { class: 'segment--active' } : {};
  return Decoration.node(textStart - 1, textEnd + 1, { 'data-number': String(index + 1), ...active });
}

function nextSegment(doc: Node, segment: SegmentPlace): SegmentPlace | undefined {
  const node = doc.maybeChild(segment.index + 1);
  if (node === null) return undefined;
  const textStart = segment.textEnd + 2;
  const id = segmentAttributes(node).id;
  return { node, id, index: segment.index + 1, textStart, textEnd: textStart + node.content.size };
}

function decorateSpans(segment: SegmentPlace, side: Side, view: SpanView): readonly Decoration[] {
  const spans = annotationsOfSegment(view.store, segment.id).flatMap((annotation) =>
    annotation.targets.flatMap((target) => drawnSpan(segment, side, annotation, target)),
  );
  const levels = spanLevels(spans);
  return spans.map((span, index) => {
    const from = segment.textStart + span.start;
    const level = Math.min(levels[index] ?? 0, deepestLevel);
    return Decoration.inline(from, segment.textStart + span.end, spanAttributes(span, level, view));
  });
}

/** The part of a target that lies in a segment of this side, in coordinates of the segment's text. */
function drawnSpan(
  segment: SegmentPlace,
  side: Side,
  annotation: Annotation,
  target: Target,
): readonly DrawnSpan[] {
  if (target.side !== side) return [];
  if (target.side === 'target') {
    if (target.segmentId !== segment.id || target.start >= target.end) return [];
    const state = anchorState(segment.node.textContent, target);
    return [{ annotation, target, state, start: target.start, end: target.end }];
  }
  const { start: segmentStart, end: segmentEnd } = segmentAttributes(segment.node);
  const start = Math.max(target.start, segmentStart) - segmentStart;
  const end = Math.min(target.end, segmentEnd) - segmentStart;
  return start < end ? [{ annotation, target, state: 'anchored', start, end }] : [];
}

function spanAttributes(span: DrawnSpan, level: number, view: SpanView): Record<string, string> {
  const { annotation, target, state } = span;
  const style = view.styles.get(`${annotation.layer}/${target.role}`) ?? unknownStyle;
  const selected = annotation.id === view.selected ? ' span--selected' : '';
  const current = target.id === view.selectedTarget ? ' span--current' : '';
  return {
    nodeName: 'span',
    class: `span span--${style.colour} span--${style.line} span--level-${level} span--${state}${selected}${current}`,
    'data-annotation': annotation.id,
    'data-target': target.id,
    'data-role': target.role,
  };
}
