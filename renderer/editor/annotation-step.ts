import type { Node } from 'prosemirror-model';
import { Step, StepMap, StepResult, type Mappable } from 'prosemirror-transform';
import type { Annotation } from '../../shared/model/annotation.ts';
import type { SpeakerId, TargetId } from '../../shared/model/ids.ts';
import type { Speaker } from '../../shared/model/speaker.ts';
import { segmentAround, segmentWithId } from './segment-position.ts';

/** Document positions of the translation-side targets of an annotation. */
export type TargetPositions = ReadonlyMap<TargetId, { readonly from: number; readonly to: number }>;

/** An annotation together with where its translation-side targets are in the document that a step is applied to. */
export interface PlacedAnnotation {
  readonly annotation: Annotation;
  readonly positions: TargetPositions;
}

/**
 * A step that leaves the document as it is and replaces one annotation beside it. Being a step, it is undone and redone
 * by the history together with the typing around it. Ranges are carried as document positions, so that the history can
 * rebase them like any other step; the annotation plugin turns them back into ranges of segments.
 */
export class AnnotationStep extends Step {
  readonly before: PlacedAnnotation | null;
  readonly after: PlacedAnnotation | null;

  constructor(before: PlacedAnnotation | null, after: PlacedAnnotation | null) {
    super();
    this.before = before;
    this.after = after;
  }

  override apply(doc: Node): StepResult {
    return StepResult.ok(doc);
  }

  override getMap(): StepMap {
    return StepMap.empty;
  }

  override invert(): AnnotationStep {
    return new AnnotationStep(this.after, this.before);
  }

  override map(mapping: Mappable): AnnotationStep {
    return new AnnotationStep(mapPlaced(this.before, mapping), mapPlaced(this.after, mapping));
  }

  override toJSON(): object {
    return {
      stepType: 'annotation',
      before: this.before?.annotation ?? null,
      after: this.after?.annotation ?? null,
    };
  }
}

/** A step that leaves the document as it is and replaces one speaker of the register. */
export class SpeakerStep extends Step {
  readonly id: SpeakerId;
  readonly before: Speaker | null;
  readonly after: Speaker | null;

  constructor(id: SpeakerId, before: Speaker | null, after: Speaker | null) {
    super();
    this.id = id;
    this.before = before;
    this.after = after;
  }

  override apply(doc: Node): StepResult {
    return StepResult.ok(doc);
  }

  override getMap(): StepMap {
    return StepMap.empty;
  }

  override invert(): SpeakerStep {
    return new SpeakerStep(this.id, this.after, this.before);
  }

  override map(): SpeakerStep {
    return this;
  }

  override toJSON(): object {
    return { stepType: 'speaker', id: this.id, before: this.before, after: this.after };
  }
}

/** The annotation with the document positions of its translation-side targets in `doc`. */
export function placeAnnotation(doc: Node, annotation: Annotation): PlacedAnnotation {
  const positions = new Map<TargetId, { from: number; to: number }>();
  for (const target of annotation.targets) {
    if (target.side !== 'target') continue;
    const segment = segmentWithId(doc, target.segmentId);
    if (segment === undefined) continue;
    positions.set(target.id, { from: segment.textStart + target.start, to: segment.textStart + target.end });
  }
  return { annotation, positions };
}

/** The annotation with its translation-side ranges read off document positions: the inverse of `placeAnnotation`. */
export function unplaceAnnotation(doc: Node, placed: PlacedAnnotation): Annotation {
  return {
    ...placed.annotation,
    targets: placed.annotation.targets.map((target) => unplaceTarget(doc, placed, target)),
  };
}

function unplaceTarget(
  doc: Node,
  placed: PlacedAnnotation,
  target: Annotation['targets'][number],
): Annotation['targets'][number] {
  const position = placed.positions.get(target.id);
  if (target.side !== 'target' || position === undefined) return target;
  const segment = segmentAround(doc, position.from);
  if (segment === undefined) return target;
  const start = Math.max(0, position.from - segment.textStart);
  const end = Math.max(start, Math.min(position.to, segment.textEnd) - segment.textStart);
  return { ...target, segmentId: segment.id, start, end };
}

function mapPlaced(placed: PlacedAnnotation | null, mapping: Mappable): PlacedAnnotation | null {
  if (placed === null) return null;
  const positions = new Map(
    [...placed.positions].map(([id, { from, to }]) => {
      const start = mapping.map(from, 1);
      return [id, { from: start, to: Math.max(start, mapping.map(to, -1)) }];
    }),
  );
  return { annotation: placed.annotation, positions };
}
