import { history, redo, undo } from 'prosemirror-history';
import { EditorState, type Command } from 'prosemirror-state';
import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { annotationPlugin, annotationStore } from '../../../renderer/editor/annotation-plugin.ts';
import { createAnnotationStore } from '../../../renderer/editor/annotation-store.ts';
import { articleDifference } from '../../../renderer/editor/article-difference.ts';
import { translationDocument } from '../../../renderer/editor/article-document.ts';
import { mergeSpeakers, putSpeaker, removeSpeaker } from '../../../renderer/editor/speaker-acts.ts';
import { emptyArticleChange } from '../../../shared/model/article-change.ts';
import { SpeakerId } from '../../../shared/model/ids.ts';
import type { Speaker } from '../../../shared/model/speaker.ts';
import { anAnnotation, anArticle, sourceTarget } from '../../builders/an-article.ts';

const later = '2026-01-05T00:00:00.000Z';

function aSpeaker(name: string, ...aliases: readonly string[]): Speaker {
  return { id: SpeakerId.parse(newId()), name, aliases, note: '' };
}

/** An article in which one annotation names "Presiden Rusia"; the register has "Putin" too. */
function anEditing() {
  const plain = anArticle();
  const [putin, president] = [aSpeaker('Putin', 'Vladimir'), aSpeaker('Presiden Rusia', 'ia', 'VLADIMIR')];
  const annotation = { ...anAnnotation(sourceTarget(plain, { start: 0, end: 4 })), speakerId: president.id };
  const store = createAnnotationStore([annotation], [putin, president], plain.segments);
  const doc = translationDocument(plain);
  let state = EditorState.create({ doc, plugins: [history(), annotationPlugin(store)] });
  const edited = () => ({ doc: state.doc, store: annotationStore(state) });
  const run = (command: Command): boolean =>
    command(state, (transaction) => {
      state = state.apply(transaction);
    });
  return { putin, president, annotation, run, edited };
}

test('a merge is one act: annotations follow, names are kept as aliases, and the save is told of the other articles', () => {
  const { putin, president, annotation, run, edited } = anEditing();
  const before = edited();
  run(mergeSpeakers(president, putin, later));
  expect(articleDifference(before, edited())).toEqual({
    ...emptyArticleChange,
    speakers: [{ ...putin, aliases: ['Vladimir', 'Presiden Rusia', 'ia'] }],
    removedSpeakers: [president.id],
    annotations: [{ ...annotation, speakerId: putin.id, updatedAt: later }],
    replacements: [{ speaker: president.id, by: putin.id }],
    undoneReplacements: [],
  });
});

test('a merge that is undone before it was saved leaves nothing to save; after it was saved, the save is told', () => {
  const { putin, president, annotation, run, edited } = anEditing();
  const before = edited();
  run(mergeSpeakers(president, putin, later));
  const merged = edited();
  run(undo);
  expect(articleDifference(before, edited())).toMatchObject({ replacements: [], undoneReplacements: [] });
  expect(articleDifference(merged, edited())).toEqual({
    ...emptyArticleChange,
    speakers: [putin, president],
    annotations: [annotation],
    replacements: [],
    undoneReplacements: [{ speaker: president.id, by: putin.id }],
  });
  const undone = edited();
  run(redo);
  expect(articleDifference(undone, edited()).replacements).toEqual([{ speaker: president.id, by: putin.id }]);
});

test('a removed speaker is lost by its annotations, and both come back by one undo', () => {
  const { president, annotation, run, edited } = anEditing();
  const before = edited();
  run(removeSpeaker(president, later));
  expect(articleDifference(before, edited())).toMatchObject({
    annotations: [{ ...annotation, speakerId: null, updatedAt: later }],
    removedSpeakers: [president.id],
    replacements: [{ speaker: president.id, by: null }],
  });
  run(undo);
  expect([...edited().store.annotations.values()]).toEqual([annotation]);
  expect(edited().store.speakers.get(president.id)).toEqual(president);
});

test('a rename is an act of its own, and one that changes nothing is none', () => {
  const { putin, run, edited } = anEditing();
  expect(run(putSpeaker({ ...putin }))).toBe(false);
  expect(run(putSpeaker({ ...putin, name: 'Vladimir Putin' }))).toBe(true);
  expect(edited().store.speakers.get(putin.id)?.name).toBe('Vladimir Putin');
  run(undo);
  expect(edited().store.speakers.get(putin.id)).toEqual(putin);
});
