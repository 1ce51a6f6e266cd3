import type { TargetId } from '../../shared/model/ids.ts';
import type { Speaker } from '../../shared/model/speaker.ts';

/** What else happens in the act that changes an annotation. */
export interface AnnotationChange {
  /** A speaker that goes into the register by the same act. */
  readonly newSpeaker?: Speaker;
  /** The span of the changed annotation that is selected from then on. */
  readonly select?: TargetId | undefined;
}

/** How an annotation is selected. */
export interface SelectOptions {
  readonly target?: string | undefined;
  readonly reveal?: boolean;
}
