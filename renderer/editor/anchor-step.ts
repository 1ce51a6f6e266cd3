import type { Node } from 'prosemirror-model';
import { Step, StepMap, StepResult, type Mappable } from 'prosemirror-transform';
import type { AnnotationId, TargetId } from '../../shared/model/ids.ts';

/** One translation-side target and its document positions. */
export interface AnchoredTarget {
  readonly annotationId: AnnotationId;
  readonly targetId: TargetId;
  readonly from: number;
  readonly to: number;
}

/**
 * Remembers where targets are around an edit that eats into their edges. Position mapping loses that: a range whose text
 * is deleted collapses, and stays collapsed when the text comes back. One step goes *before* the edit and one after it,
 * where each says what is true anyway. When the history undoes the edit, the first follows the inverse edit and puts the
 * ranges back exactly; when it redoes the edit, the second does, even if the history has merged steps meanwhile.
 */
export class AnchorStep extends Step {
  /** Where the edit begins: reported as touched, so that the history groups the step with the typing around it. */
  readonly editStart: number;
  readonly targets: readonly AnchoredTarget[];

  constructor(editStart: number, targets: readonly AnchoredTarget[]) {
    super();
    this.editStart = editStart;
    this.targets = targets;
  }

  override apply(doc: Node): StepResult {
    return StepResult.ok(doc);
  }

  /** An empty replacement at the start of the edit: it moves no position. */
  override getMap(): StepMap {
    return new StepMap([this.editStart, 0, 0]);
  }

  override invert(): AnchorStep {
    return this;
  }

  override map(mapping: Mappable): AnchorStep {
    const targets = this.targets.map((target) => {
      const from = mapping.map(target.from, 1);
      return { ...target, from, to: Math.max(from, mapping.map(target.to, -1)) };
    });
    return new AnchorStep(mapping.map(this.editStart, -1), targets);
  }

  override toJSON(): object {
    return { stepType: 'anchor', editStart: this.editStart, targets: this.targets };
  }
}
