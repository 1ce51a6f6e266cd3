import type { Annotation, Side, Target } from '../../shared/model/annotation.ts';
import { AnnotationId, TargetId } from '../../shared/model/ids.ts';
import type { MarkedText } from './marked-text.ts';

/** What marking needs besides the text: who marks, when, and ids for what is made. */
export interface MarkContext {
  readonly annotator: string;
  readonly now: () => Date;
  readonly newId: () => string;
}

/** What to do with marked text: fill the selected annotation where it lacks the role, or do as the person says. */
export type MarkMode = 'auto' | 'new' | 'extend';

/** A role of a layer, on one side of the text. */
export interface RoleOnSide {
  readonly layer: string;
  readonly role: string;
  readonly side: Side;
}

/**
 * Whether text marked with a role joins the selected annotation. In `auto` it does when that annotation is of the
 * layer and has no span of the role on this side yet: so source, cue and content marked one after the other become one
 * attribution, and marking the English counterpart of a selected one links it.
 */
export function joinsSelected(
  selected: Annotation | undefined,
  { layer, role, side }: RoleOnSide,
  mode: MarkMode,
): selected is Annotation {
  if (selected === undefined || selected.layer !== layer || mode === 'new') return false;
  return (
    mode === 'extend' || !selected.targets.some((target) => target.role === role && target.side === side)
  );
}

/** A new annotation of a layer on marked text. */
export function annotationOf(
  layer: string,
  role: string,
  marked: readonly MarkedText[],
  context: MarkContext,
): Annotation {
  const time = context.now().toISOString();
  return {
    id: AnnotationId.parse(context.newId()),
    layer,
    attributes: {},
    speakerId: null,
    note: '',
    annotator: context.annotator,
    origin: { kind: 'person' },
    createdAt: time,
    updatedAt: time,
    targets: targetsOf(role, marked, context),
  };
}

/** An annotation with marked text added under a role. */
export function withMarkedText(
  annotation: Annotation,
  role: string,
  marked: readonly MarkedText[],
  context: MarkContext,
): Annotation {
  return {
    ...annotation,
    updatedAt: context.now().toISOString(),
    targets: [...annotation.targets, ...targetsOf(role, marked, context)],
  };
}

function targetsOf(role: string, marked: readonly MarkedText[], context: MarkContext): readonly Target[] {
  return marked.map((text) => ({ ...text, role, id: TargetId.parse(context.newId()) }));
}
