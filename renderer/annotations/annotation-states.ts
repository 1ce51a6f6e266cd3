import { anchorState, type AnchorState } from '../../shared/anchoring/anchor-state.ts';
import type { Annotation, Target } from '../../shared/model/annotation.ts';
import type { SegmentId } from '../../shared/model/ids.ts';

/** The texts that the targets of an article lie in. */
export interface AnnotatedTexts {
  readonly source: string;
  readonly translation: ReadonlyMap<SegmentId, string>;
}

/** The state of one target. */
export function targetState(target: Target, texts: AnnotatedTexts): AnchorState {
  const text = target.side === 'source' ? texts.source : (texts.translation.get(target.segmentId) ?? '');
  return anchorState(text, target);
}

/** The worst state among the targets of an annotation: detached, else changed, else anchored. */
export function annotationState(annotation: Annotation, texts: AnnotatedTexts): AnchorState {
  const states = annotation.targets.map((target) => targetState(target, texts));
  if (states.includes('detached')) return 'detached';
  return states.includes('changed') ? 'changed' : 'anchored';
}
