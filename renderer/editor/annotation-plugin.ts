import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey, type EditorState, type Transaction } from 'prosemirror-state';
import type { Step } from 'prosemirror-transform';
import type { Annotation } from '../../shared/model/annotation.ts';
import { AnchorStep } from './anchor-step.ts';
import {
  withAnnotation,
  withMovedAnnotations,
  withReplacement,
  withSegments,
  withSpeaker,
  type AnnotationStore,
} from './annotation-store.ts';
import { AnnotationStep, SpeakerStep, unplaceAnnotation } from './annotation-step.ts';
import { segmentAttributes } from './article-schema.ts';
import { mapAnnotations } from './map-annotations.ts';
import { SpeakerReplacementStep } from './speaker-replacement-step.ts';

const annotationKey = new PluginKey<AnnotationStore>('annotations');

/**
 * Keeps the annotation store of a translation document in step with the document: annotation and speaker steps change
 * it, every other step maps the ranges that it touches.
 */
export function annotationPlugin(initial: AnnotationStore): Plugin<AnnotationStore> {
  return new Plugin({
    key: annotationKey,
    state: { init: () => initial, apply: (transaction, store) => applyTransaction(store, transaction) },
  });
}

/** The annotations and speakers of an editor state made with `annotationPlugin`. */
export function annotationStore(state: EditorState): AnnotationStore {
  const store = annotationKey.getState(state);
  if (store === undefined) throw new Error('The editor state has no annotation plugin.');
  return store;
}

function applyTransaction(store: AnnotationStore, transaction: Transaction): AnnotationStore {
  return transaction.steps.reduce((current, step, index) => {
    const before = transaction.docs[index] ?? transaction.doc;
    const after = transaction.docs[index + 1] ?? transaction.doc;
    return applyStep(current, step, before, after);
  }, store);
}

function applyStep(store: AnnotationStore, step: Step, before: Node, after: Node): AnnotationStore {
  if (step instanceof AnnotationStep) return applyAnnotationStep(store, step, after);
  if (step instanceof SpeakerStep) return withSpeaker(store, step.id, step.after);
  if (step instanceof SpeakerReplacementStep) return withReplacement(store, step.replacement, step.kind);
  if (step instanceof AnchorStep) return applyAnchorStep(store, step, after);
  if (before === after) return store;
  const moved = mapAnnotations(store, step.getMap(), before, after);
  const mapped = withMovedAnnotations(store, moved);
  return sameSegments(before, after) ? mapped : withSegments(mapped, after.children.map(segmentAttributes));
}

function applyAnnotationStep(store: AnnotationStore, step: AnnotationStep, doc: Node): AnnotationStore {
  const id = step.after?.annotation.id ?? step.before?.annotation.id;
  if (id === undefined) return store;
  return withAnnotation(store, id, step.after === null ? null : unplaceAnnotation(doc, step.after));
}

function applyAnchorStep(store: AnnotationStore, step: AnchorStep, doc: Node): AnnotationStore {
  const changed = new Map<Annotation['id'], Annotation>();
  for (const { annotationId, targetId, from, to } of step.targets) {
    const annotation = changed.get(annotationId) ?? store.annotations.get(annotationId);
    if (annotation === undefined) continue;
    const positions = new Map([[targetId, { from, to }]]);
    changed.set(annotationId, unplaceAnnotation(doc, { annotation, positions }));
  }
  return withMovedAnnotations(store, [...changed.values()]);
}

function sameSegments(before: Node, after: Node): boolean {
  if (before.childCount !== after.childCount) return false;
  for (let index = 0; index < before.childCount; index++) {
    const one = before.child(index);
    const other = after.child(index);
    if (one === other) continue;
    const [a, b] = [segmentAttributes(one), segmentAttributes(other)];
    if (a.id !== b.id || a.start !== b.start || a.end !== b.end) return false;
  }
  return true;
}
