import { closeHistory } from 'prosemirror-history';
import { Fragment, Slice, type Node } from 'prosemirror-model';
import type { Command, Transaction } from 'prosemirror-state';
import { ReplaceStep } from 'prosemirror-transform';
import type { Annotation } from '../../shared/model/annotation.ts';
import type { Article } from '../../shared/model/article.ts';
import { annotationStore } from './annotation-plugin.ts';
import { AnnotationStep, placeAnnotation, SpeakerStep } from './annotation-step.ts';
import type { AnnotationStore } from './annotation-store.ts';
import { translationDocument } from './article-document.ts';
import { segmentAttributes } from './article-schema.ts';
import { resegmentMeta } from './keep-segments.ts';
import type { RestoredState } from './restored-state.ts';
import { segmentPlaces } from './segment-position.ts';

/**
 * Brings an article into a wanted state by one transaction of ordinary steps: it is undone, redone, saved and logged like
 * any other act. Annotations that change, or whose segments do, are taken out first and put back where they belong
 * last, so that no step in between has to guess at their ranges.
 */
export function restoreVersion(article: Article, wanted: RestoredState): Command {
  return (state, dispatch) => {
    const store = annotationStore(state);
    const replacements = replacementsBetween(
      state.doc,
      translationDocument({ ...article, segments: wanted.segments }),
    );
    const replaced = replacements.flatMap(({ old, nodes }) => [...old, ...nodes]);
    const touched = touchedAnnotations(
      store,
      wanted,
      new Set(replaced.map((node) => segmentAttributes(node).id)),
    );
    const speakers = wanted.speakers.filter(({ id }) => !store.speakers.has(id));
    if (touched.length === 0 && replacements.length === 0) return false;
    if (dispatch === undefined) return true;
    const transaction = state.tr.setMeta(resegmentMeta, true);
    for (const speaker of speakers) transaction.step(new SpeakerStep(speaker.id, null, speaker));
    for (const { before } of touched) {
      if (before !== undefined)
        transaction.step(new AnnotationStep(placeAnnotation(transaction.doc, before), null));
    }
    for (const replacement of replacements) replaceNodes(transaction, replacement);
    for (const { after } of touched) {
      if (after !== undefined)
        transaction.step(new AnnotationStep(null, placeAnnotation(transaction.doc, after)));
    }
    // Not one act with the typing just before it.
    dispatch(closeHistory(transaction));
    return true;
  };
}

interface TouchedAnnotation {
  readonly before: Annotation | undefined;
  readonly after: Annotation | undefined;
}

function touchedAnnotations(
  store: AnnotationStore,
  wanted: RestoredState,
  replaced: ReadonlySet<string>,
): readonly TouchedAnnotation[] {
  const ids = new Set([...store.annotations.keys(), ...wanted.annotations.keys()]);
  return [...ids]
    .map((id) => ({ before: store.annotations.get(id), after: wanted.annotations.get(id) }))
    .filter(
      ({ before, after }) =>
        !isSameRecord(before, after) || liesIn(before, replaced) || liesIn(after, replaced),
    );
}

/** A run of segments that gives way to another. Positions are in the document before any replacement. */
interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly old: readonly Node[];
  readonly nodes: readonly Node[];
}

/**
 * What has to be replaced to get from one document to the other, last first: single segments where the segmentation is
 * the same, else everything from the first difference to the last.
 */
function replacementsBetween(doc: Node, wanted: Node): readonly Replacement[] {
  if (hasSameSegments(doc, wanted)) {
    return segmentPlaces(doc)
      .toReversed()
      .flatMap(({ node, index, textStart, textEnd }) => {
        const after = wanted.child(index);
        return node.eq(after) ? [] : [{ from: textStart - 1, to: textEnd + 1, old: [node], nodes: [after] }];
      });
  }
  const first = inCommon(doc.children, wanted.children);
  const rest = { old: doc.children.slice(first), nodes: wanted.children.slice(first) };
  const last = inCommon(rest.old.toReversed(), rest.nodes.toReversed());
  const old = rest.old.slice(0, rest.old.length - last);
  const from = sizeOf(doc.children.slice(0, first));
  return [{ from, to: from + sizeOf(old), old, nodes: rest.nodes.slice(0, rest.nodes.length - last) }];
}

function replaceNodes(transaction: Transaction, { from, to, nodes }: Replacement): void {
  transaction.step(new ReplaceStep(from, to, new Slice(Fragment.from(nodes), 0, 0)));
}

function hasSameSegments(one: Node, other: Node): boolean {
  if (one.childCount !== other.childCount) return false;
  return one.children.every(
    (node, index) => segmentAttributes(node).id === segmentAttributes(other.child(index)).id,
  );
}

/** How many nodes two lists have in common at their start. */
function inCommon(one: readonly Node[], other: readonly Node[]): number {
  const differing = one.findIndex((node, index) => other[index]?.eq(node) !== true);
  return differing === -1 ? one.length : differing;
}

function sizeOf(nodes: readonly Node[]): number {
  return nodes.reduce((size, node) => size + node.nodeSize, 0);
}

function liesIn(annotation: Annotation | undefined, segments: ReadonlySet<string>): boolean {
  return (
    annotation?.targets.some((target) => target.side === 'target' && segments.has(target.segmentId)) === true
  );
}

/** Records of one schema have their fields in one order; taking two equal ones for different costs no more than a step. */
function isSameRecord(one: Annotation | undefined, other: Annotation | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
