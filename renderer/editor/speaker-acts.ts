import type { Command } from 'prosemirror-state';
import type { SpeakerReplacement } from '../../shared/model/article-change.ts';
import { SpeakerId } from '../../shared/model/ids.ts';
import type { Speaker } from '../../shared/model/speaker.ts';
import { annotationStore } from './annotation-plugin.ts';
import { AnnotationStep, placeAnnotation, SpeakerStep } from './annotation-step.ts';
import type { EditorSession } from './editor-session.ts';
import { SpeakerReplacementStep } from './speaker-replacement-step.ts';

/** Puts a new speaker into the register, as one undoable act. */
export function addSpeaker(session: EditorSession, name: string): Speaker {
  const id = SpeakerId.parse(session.markContext.newId());
  const speaker: Speaker = { id, name, aliases: [], note: '' };
  session.run(putSpeaker(speaker));
  return speaker;
}

/** Gives a speaker another name, other aliases or another note (or puts one in who is not there), as one undoable act. */
export function putSpeaker(speaker: Speaker): Command {
  return (state, dispatch) => {
    const before = annotationStore(state).speakers.get(speaker.id) ?? null;
    if (before !== null && JSON.stringify(before) === JSON.stringify(speaker)) return false;
    dispatch?.(state.tr.step(new SpeakerStep(speaker.id, before, speaker)));
    return true;
  };
}

/**
 * Makes one speaker of two: all annotations that name `from`, in every article, name `into`, which also gets the names and
 * the note of `from`; `from` leaves the register. One undoable act; the other articles follow with the next save.
 */
export function mergeSpeakers(from: Speaker, into: Speaker, now: string): Command {
  return replaceSpeaker(
    from,
    { ...into, aliases: mergedAliases(from, into), note: mergedNote(from, into) },
    now,
  );
}

/** Takes a speaker out of the register and out of all annotations that name it, in every article. One undoable act. */
export function removeSpeaker(speaker: Speaker, now: string): Command {
  return replaceSpeaker(speaker, null, now);
}

function replaceSpeaker(from: Speaker, by: Speaker | null, now: string): Command {
  return (state, dispatch) => {
    const { annotations, speakers } = annotationStore(state);
    const before = speakers.get(from.id);
    if (before === undefined || (by !== null && !speakers.has(by.id))) return false;
    if (dispatch === undefined) return true;
    const { doc, tr } = state;
    if (by !== null) tr.step(new SpeakerStep(by.id, speakers.get(by.id) ?? null, by));
    for (const annotation of annotations.values()) {
      if (annotation.speakerId !== from.id) continue;
      const after = { ...annotation, speakerId: by?.id ?? null, updatedAt: now };
      tr.step(new AnnotationStep(placeAnnotation(doc, annotation), placeAnnotation(doc, after)));
    }
    const replacement: SpeakerReplacement = { speaker: from.id, by: by?.id ?? null };
    dispatch(tr.step(new SpeakerReplacementStep(replacement)).step(new SpeakerStep(from.id, before, null)));
    return true;
  };
}

function mergedAliases(from: Speaker, into: Speaker): readonly string[] {
  const known = new Set([into.name, ...into.aliases].map((name) => name.toLowerCase()));
  const added = [from.name, ...from.aliases].filter((name) => !known.has(name.toLowerCase()));
  return [...into.aliases, ...added];
}

function mergedNote(from: Speaker, into: Speaker): string {
  return [into.note, from.note].filter((note) => note !== '').join('\n');
}
