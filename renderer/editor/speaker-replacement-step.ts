import type { Node } from 'prosemirror-model';
import { Step, StepMap, StepResult } from 'prosemirror-transform';
import type { SpeakerReplacement } from '../../shared/model/article-change.ts';

/**
 * A step that leaves the document as it is and says that a speaker gives way to another in the other articles too. The
 * steps beside it in its transaction say the same of this article. The host carries it out with the next save; undone
 * after that save, the next one takes it back there. So the one undo stack holds what happens to all articles.
 */
export class SpeakerReplacementStep extends Step {
  readonly replacement: SpeakerReplacement;
  readonly kind: 'replace' | 'take-back';

  constructor(replacement: SpeakerReplacement, kind: 'replace' | 'take-back' = 'replace') {
    super();
    this.replacement = replacement;
    this.kind = kind;
  }

  override apply(doc: Node): StepResult {
    return StepResult.ok(doc);
  }

  override getMap(): StepMap {
    return StepMap.empty;
  }

  override invert(): SpeakerReplacementStep {
    return new SpeakerReplacementStep(this.replacement, this.kind === 'replace' ? 'take-back' : 'replace');
  }

  override map(): SpeakerReplacementStep {
    return this;
  }

  override toJSON(): object {
    return { stepType: 'speaker-replacement', replacement: this.replacement, kind: this.kind };
  }
}
