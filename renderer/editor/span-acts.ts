import { makeQuote } from '../../shared/anchoring/make-quote.ts';
import { anchorState } from '../../shared/anchoring/anchor-state.ts';
import { stepRange, type RangeStep } from '../../shared/anchoring/step-range.ts';
import type { Annotation, Target } from '../../shared/model/annotation.ts';
import type { TargetId } from '../../shared/model/ids.ts';
import type { TextRange } from '../../shared/model/text-range.ts';
import { removeTarget } from './annotation-acts.ts';
import type { EditorSession } from './editor-session.ts';
import type { MarkedText } from './marked-text.ts';
import { segmentWithId } from './segment-position.ts';

/** Moves an edge of the selected span by one word; false when it cannot move. */
export function stepSpan(session: EditorSession, step: RangeStep): boolean {
  const { selectedTarget } = session;
  if (selectedTarget === undefined) return false;
  const range = stepRange(textUnder(session, selectedTarget), selectedTarget, step);
  return range !== undefined && setSpanRange(session, selectedTarget.id, range);
}

/** Gives a span of the selected annotation another range of the same text: its words are then those that count. */
export function setSpanRange(session: EditorSession, id: TargetId, range: TextRange): boolean {
  return changeTarget(session, id, (target) => {
    const text = textUnder(session, target);
    return { ...target, start: range.start, end: range.end, ...makeQuote(text, range) };
  });
}

/** Moves the selected span to the selected text of the same side; false when nothing is selected there. */
export function moveSpanToSelection(session: EditorSession): boolean {
  const { selectedTarget } = session;
  const [marked] = session.markedText();
  if (selectedTarget === undefined || marked?.side !== selectedTarget.side) return false;
  const moved = attachTarget(session, selectedTarget.id, marked);
  if (moved) session.noteMarked();
  return moved;
}

/** Puts a span of the selected annotation on marked text, wherever it was before. */
export function attachTarget(session: EditorSession, id: TargetId, marked: MarkedText): boolean {
  return changeTarget(session, id, ({ role }) => ({ ...marked, id, role }));
}

/** Gives the selected span another role of its layer. */
export function changeRole(session: EditorSession, role: string): boolean {
  const { selectedTarget } = session;
  return (
    selectedTarget !== undefined &&
    changeTarget(session, selectedTarget.id, (target) => ({ ...target, role }))
  );
}

/** Removes the selected span; with the last one goes the annotation. */
export function removeSelectedSpan(session: EditorSession): boolean {
  const { selectedTarget } = session;
  if (selectedTarget === undefined) return false;
  removeTarget(session, selectedTarget.id);
  return true;
}

/** Takes the words that the changed spans of an annotation lie on now for the ones that were meant: they are anchored again. */
export function acceptChangedSpans(session: EditorSession, annotation: Annotation | undefined): boolean {
  if (annotation === undefined) return false;
  const targets = annotation.targets.map((target) => {
    const text = textUnder(session, target);
    return anchorState(text, target) === 'changed' ? { ...target, ...makeQuote(text, target) } : target;
  });
  if (targets.every((target, index) => target === annotation.targets[index])) return false;
  session.changeAnnotation(annotation, { ...annotation, targets, updatedAt: session.now() });
  return true;
}

/** The text that a target's range is into. */
function textUnder(session: EditorSession, target: Target): string {
  if (target.side === 'source') return session.article.sourceText;
  return segmentWithId(session.state.doc, target.segmentId)?.node.textContent ?? '';
}

function changeTarget(session: EditorSession, id: TargetId, change: (target: Target) => Target): boolean {
  const { selected } = session;
  if (selected?.targets.some((target) => target.id === id) !== true) return false;
  const targets = selected.targets.map((target) => (target.id === id ? change(target) : target));
  session.changeAnnotation(selected, { ...selected, targets, updatedAt: session.now() });
  return true;
}
