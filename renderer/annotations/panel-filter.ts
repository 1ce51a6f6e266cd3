import type { AnchorState } from '../../shared/anchoring/anchor-state.ts';
import type { Annotation } from '../../shared/model/annotation.ts';
import type { Scheme } from '../../shared/model/scheme.ts';

/** Which annotations the panel lists. An absent field does not narrow the list. */
export interface PanelFilter {
  readonly layer?: string;
  /** `review`: changed or detached. */
  readonly state?: AnchorState | 'review';
  /** A label of a choice attribute. */
  readonly label?: { readonly attribute: string; readonly label: string };
  readonly annotator?: string;
}

/** The filter that lets everything through. */
export const noFilter: PanelFilter = {};

/** Whether a filter narrows the list at all. */
export function isFiltering(filter: PanelFilter): boolean {
  return Object.values(filter).some((value) => value !== undefined);
}

/** Whether an annotation in a state passes the filter. */
export function passesFilter(annotation: Annotation, state: AnchorState, filter: PanelFilter): boolean {
  const { layer, label, annotator } = filter;
  if (layer !== undefined && annotation.layer !== layer) return false;
  if (annotator !== undefined && annotation.annotator !== annotator) return false;
  if (label !== undefined && !hasLabel(annotation, label)) return false;
  return passesState(state, filter.state);
}

/** The people who made the annotations, in alphabetical order. */
export function annotatorsOf(annotations: readonly Annotation[]): readonly string[] {
  return [...new Set(annotations.map((annotation) => annotation.annotator))].toSorted((a, b) =>
    a.localeCompare(b),
  );
}

/** The labels that a filter can ask for: those of all choice attributes of the scheme. */
export function labelChoices(scheme: Scheme) {
  return scheme.layers.flatMap((layer) =>
    layer.attributes.flatMap((attribute) =>
      attribute.type === 'choice' || attribute.type === 'choices'
        ? attribute.labels.map((label) => ({ attribute, label }))
        : [],
    ),
  );
}

function hasLabel(annotation: Annotation, { attribute, label }: NonNullable<PanelFilter['label']>): boolean {
  const value = annotation.attributes[attribute];
  return Array.isArray(value) ? value.includes(label) : value === label;
}

function passesState(state: AnchorState, wanted: PanelFilter['state']): boolean {
  if (wanted === undefined) return true;
  return wanted === 'review' ? state !== 'anchored' : state === wanted;
}
