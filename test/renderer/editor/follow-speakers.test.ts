import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { createAnnotationStore } from '../../../renderer/editor/annotation-store.ts';
import { followSpeakers } from '../../../renderer/editor/follow-speakers.ts';
import { SpeakerId } from '../../../shared/model/ids.ts';
import type { Speaker } from '../../../shared/model/speaker.ts';
import { anAnnotation, anArticle, sourceTarget } from '../../builders/an-article.ts';

function aSpeaker(name: string): Speaker {
  return { id: SpeakerId.parse(newId()), name, aliases: [], note: '' };
}

function aStore(...speakers: readonly Speaker[]) {
  return createAnnotationStore([], speakers, []);
}

test('what others added, changed and removed is taken over, and is not left to be saved', () => {
  const [kept, renamed, removed, added] = [
    aSpeaker('Amir'),
    aSpeaker('Budi'),
    aSpeaker('Citra'),
    aSpeaker('Dewi'),
  ];
  const store = aStore(kept, renamed, removed);
  const after = { ...renamed, name: 'Budi Santoso' };
  const { steps, saved } = followSpeakers(store, store, [{ ...kept }, after, added]);
  expect(steps.map((step) => [step.before, step.after])).toEqual([
    [renamed, after],
    [removed, null],
    [null, added],
  ]);
  expect([...saved.speakers.values()]).toEqual([kept, after, added]);
  expect(saved.speakers.get(kept.id)).toBe(kept);
});

test('an unsaved change of the same speaker stays, and so does a speaker whom an annotation names', () => {
  const [mine, named] = [aSpeaker('Amir'), aSpeaker('Budi')];
  const saved = aStore(mine, named);
  const article = anArticle();
  const annotation = { ...anAnnotation(sourceTarget(article, { start: 0, end: 4 })), speakerId: named.id };
  const edited = { ...mine, note: 'mine' };
  const current = createAnnotationStore([annotation], [edited, named], article.segments);
  const followed = followSpeakers(saved, current, [{ ...mine, note: 'theirs' }]);
  expect(followed.steps).toEqual([]);
  expect([...followed.saved.speakers.values()]).toEqual([{ ...mine, note: 'theirs' }]);
});
