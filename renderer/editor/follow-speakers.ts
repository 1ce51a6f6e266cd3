import type { Client } from '../../shared/client.ts';
import type { SpeakerId } from '../../shared/model/ids.ts';
import type { Speaker } from '../../shared/model/speaker.ts';
import type { EditorState, Transaction } from 'prosemirror-state';
import { annotationStore } from './annotation-plugin.ts';
import type { AnnotationStore } from './annotation-store.ts';
import { SpeakerStep } from './annotation-step.ts';
import type { Autosave } from './autosave.ts';

/** Calls `take` with the register whenever another client has changed it; returns the function that ends this. */
export function onSpeakersOfOthers(
  client: Client,
  clientId: string,
  take: (speakers: readonly Speaker[]) => void,
): () => void {
  return client.subscribe('speakers.changed', (changed) => {
    if (changed.client === clientId) return;
    client.request('speakers.list', {}).then(take, () => {
      // The host is gone, as the save indicator tells; the register comes with the article when it is back.
    });
  });
}

/**
 * Notes as saved what others did to the speakers, and returns the transaction that brings it onto the screen, outside the
 * undo stack; undefined when there is nothing to show. See `followSpeakers`.
 */
export function takeSpeakers(
  autosave: Autosave,
  state: EditorState,
  theirs: readonly Speaker[],
): Transaction | undefined {
  const { steps, saved } = followSpeakers(autosave.saved.store, annotationStore(state), theirs);
  autosave.noteSaved({ ...autosave.saved, store: saved });
  if (steps.length === 0) return undefined;
  const transaction = state.tr.setMeta('addToHistory', false);
  for (const step of steps) transaction.step(step);
  return transaction;
}

/** What to do when the register was changed elsewhere: steps for the screen, and the store as it is saved now. */
export interface FollowedSpeakers {
  readonly steps: readonly SpeakerStep[];
  readonly saved: AnnotationStore;
}

/**
 * Takes over what others did to the speakers, except where a person has changed the same speaker here and not saved it yet,
 * and except the removal of a speaker whom an annotation names here: the next save then says what holds.
 */
export function followSpeakers(
  saved: AnnotationStore,
  current: AnnotationStore,
  theirs: readonly Speaker[],
): FollowedSpeakers {
  const named = new Set([...current.annotations.values()].map(({ speakerId }) => speakerId));
  const listed = new Map(theirs.map((speaker) => [speaker.id, speaker]));
  const speakers = new Map<SpeakerId, Speaker>();
  const steps: SpeakerStep[] = [];
  for (const id of new Set([...saved.speakers.keys(), ...listed.keys()])) {
    const [base, mine, now] = [saved.speakers.get(id), current.speakers.get(id), listed.get(id)];
    const isTheirs = !isSame(base, now);
    // Records that did not change stay the same objects: the difference to be saved is found by that.
    const kept = isTheirs ? now : base;
    if (kept !== undefined) speakers.set(id, kept);
    if (isTheirs && isSame(base, mine) && (now !== undefined || !named.has(id)))
      steps.push(new SpeakerStep(id, mine ?? null, now ?? null));
  }
  return { steps, saved: { ...saved, speakers } };
}

function isSame(one: Speaker | undefined, other: Speaker | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
