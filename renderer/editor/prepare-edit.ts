import type { Node } from 'prosemirror-model';
import { Selection, type EditorState, type Transaction } from 'prosemirror-state';
import { AttrStep, ReplaceStep, type Step } from 'prosemirror-transform';
import type { SegmentStatus } from '../../shared/model/segment.ts';
import { AnchorStep, type AnchoredTarget } from './anchor-step.ts';
import { annotationStore } from './annotation-plugin.ts';
import { anchoredTargets } from './anchored-targets.ts';
import type { AnnotationStore } from './annotation-store.ts';
import { segmentAttributes, type SegmentAttributes } from './article-schema.ts';
import { copyMeta } from './copy-meta.ts';
import { mapAnnotations } from './map-annotations.ts';
import { placeAnnotation } from './annotation-step.ts';
import { segmentAround, segmentAt, type SegmentPlace } from './segment-position.ts';

interface Anchors {
  readonly before?: AnchorStep;
  readonly after?: AnchorStep;
}

const noAnchors: Anchors = {};

/**
 * Prepares a text edit before it is applied: puts an `AnchorStep` around every step that eats into the edge of a span,
 * and sets the status and origin of the segments that the edit touches (typing makes a draft, emptying makes it new
 * again), all in one transaction and so in one undo step. Returns the transaction itself when there is nothing to add.
 */
export function prepareEdit(state: EditorState, transaction: Transaction): Transaction {
  if (!transaction.docChanged || !transaction.steps.some(isTextStep)) return transaction;
  const statuses = statusSteps(transaction);
  const anchors = anchorSteps(annotationStore(state), transaction);
  if (statuses.length === 0 && anchors.every((step) => step === noAnchors)) return transaction;
  const prepared = state.tr;
  for (const step of statuses) prepared.step(step);
  transaction.steps.forEach((step, index) => {
    const { before, after } = anchors[index] ?? noAnchors;
    if (before !== undefined) prepared.step(before);
    prepared.step(step);
    if (after !== undefined) prepared.step(after);
  });
  prepared.setSelection(Selection.fromJSON(prepared.doc, transaction.selection.toJSON()));
  return copyMeta(transaction, prepared);
}

function isTextStep(step: Step): step is ReplaceStep {
  return step instanceof ReplaceStep;
}

/** The anchor steps that belong before and after each step. The store is mapped along, so ranges are up to date. */
function anchorSteps(initial: AnnotationStore, transaction: Transaction): readonly Anchors[] {
  let store = initial;
  return transaction.steps.map((step, index) => {
    const before = transaction.docs[index] ?? transaction.doc;
    const after = transaction.docs[index + 1] ?? transaction.doc;
    if (!isTextStep(step)) return noAnchors;
    const lost = targetsLosingEdge(store, step, before);
    const moved = new Map(mapAnnotations(store, step.getMap(), before, after).map((one) => [one.id, one]));
    if (moved.size > 0) store = { ...store, annotations: new Map([...store.annotations, ...moved]) };
    if (lost.length === 0) return noAnchors;
    return {
      before: new AnchorStep(step.from, lost),
      after: new AnchorStep(
        step.from,
        lost.map((target) => movedTarget(target, store, after)),
      ),
    };
  });
}

function targetsLosingEdge(store: AnnotationStore, step: ReplaceStep, doc: Node): readonly AnchoredTarget[] {
  const segment = step.from === step.to ? undefined : segmentAround(doc, step.from);
  if (segment === undefined) return [];
  return anchoredTargets(store, [segment]).filter(({ from, to }) => losesEdge(step, from, to));
}

function movedTarget(anchored: AnchoredTarget, store: AnnotationStore, doc: Node): AnchoredTarget {
  const annotation = store.annotations.get(anchored.annotationId);
  const positions = annotation === undefined ? undefined : placeAnnotation(doc, annotation).positions;
  return { ...anchored, ...positions?.get(anchored.targetId) };
}

/** Whether replacing the step's range takes away a character next to an edge of the span, on its inner or outer side. */
function losesEdge(step: ReplaceStep, from: number, to: number): boolean {
  const touches = (edge: number): boolean => step.from <= edge && edge <= step.to;
  return touches(from) || touches(to);
}

/** Steps that set the status and origin of the segments whose text the transaction changes, in coordinates before it. */
function statusSteps(transaction: Transaction): readonly Step[] {
  const before = transaction.before;
  const steps: Step[] = [];
  for (const segment of editedSegments(transaction)) {
    const after = transaction.doc.child(segment.index);
    const wanted = statusAfterEdit(after.textContent);
    const current = segmentAttributes(before.child(segment.index));
    const position = segment.textStart - 1;
    if (wanted.status !== current.status) steps.push(new AttrStep(position, 'status', wanted.status));
    if (wanted.origin.kind !== current.origin.kind)
      steps.push(new AttrStep(position, 'origin', wanted.origin));
  }
  return steps;
}

function editedSegments(transaction: Transaction): readonly SegmentPlace[] {
  const { before, doc } = transaction;
  if (before.childCount !== doc.childCount) return [];
  return before.children.flatMap((node, index) => {
    const after = doc.child(index);
    if (node === after || node.textContent === after.textContent) return [];
    return segmentAt(before, index) ?? [];
  });
}

function statusAfterEdit(
  text: string,
): Pick<SegmentAttributes, 'origin'> & { readonly status: SegmentStatus } {
  if (text === '') return { status: 'new', origin: { kind: 'none' } };
  return { status: 'draft', origin: { kind: 'typed' } };
}
