import fc from 'fast-check';
import { history, redo, undo } from 'prosemirror-history';
import { EditorState, type Command } from 'prosemirror-state';
import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { AnnotationStep, placeAnnotation } from '../../../renderer/editor/annotation-step.ts';
import { annotationPlugin, annotationStore } from '../../../renderer/editor/annotation-plugin.ts';
import { createAnnotationStore } from '../../../renderer/editor/annotation-store.ts';
import { applyEdit } from '../../../renderer/editor/apply-edit.ts';
import { segmentsOf, translationDocument } from '../../../renderer/editor/article-document.ts';
import { mergeWithNext } from '../../../renderer/editor/merge-segments.ts';
import {
  restoredAnnotation,
  restoredArticle,
  restoredSegment,
} from '../../../renderer/editor/restored-state.ts';
import { restoreVersion } from '../../../renderer/editor/restore-version.ts';
import { segmentWithId } from '../../../renderer/editor/segment-position.ts';
import { splitSegment } from '../../../renderer/editor/split-segment.ts';
import type { Annotation } from '../../../shared/model/annotation.ts';
import type { Article } from '../../../shared/model/article.ts';
import type { ArticleVersion } from '../../../shared/model/history.ts';
import { SegmentId, SpeakerId } from '../../../shared/model/ids.ts';
import {
  anAnnotation,
  anArticle,
  segmentAt,
  sourceTarget,
  translated,
  translationTarget,
} from '../../builders/an-article.ts';
import { arbitraryAct, ScriptRunner, uniqueText } from './editing-script.ts';

/** The editor's states of one article, one act after the other. */
class Editing {
  state: EditorState;
  readonly article: Article;

  constructor(article: Article) {
    this.article = article;
    const doc = translationDocument(article);
    const store = createAnnotationStore(article.annotations, [], article.segments);
    this.state = EditorState.create({ doc, plugins: [history(), annotationPlugin(store)] });
  }

  run(command: Command): boolean {
    return command(this.state, (transaction) => {
      this.state = applyEdit(this.state, transaction);
    });
  }

  type(segment: number, text: string, from: number, to = from): void {
    const place = segmentWithId(this.state.doc, segmentAt(this.article, segment).id);
    if (place === undefined) throw new Error('The segment is gone.');
    this.state = applyEdit(
      this.state,
      this.state.tr.insertText(text, place.textStart + from, place.textStart + to),
    );
  }

  change(before: Annotation | null, after: Annotation | null): void {
    const placed = (one: Annotation | null) => (one === null ? null : placeAnnotation(this.state.doc, one));
    this.state = applyEdit(this.state, this.state.tr.step(new AnnotationStep(placed(before), placed(after))));
  }

  get now() {
    return { segments: segmentsOf(this.state.doc), annotations: annotationStore(this.state).annotations };
  }

  /** What the history would give for the state as it is. */
  get version(): ArticleVersion {
    return { segments: this.now.segments, annotations: [...this.now.annotations.values()], speakers: [] };
  }
}

/** An article with "The water rose quickly" as its second segment, and an annotation on "water" and in the source. */
function anEditing() {
  const plain = anArticle();
  const segments = plain.segments.map((segment, index) =>
    translated(
      segment,
      ['Three villages', 'The water rose quickly', 'Said residents', 'Long ago'][index] ?? '',
    ),
  );
  const water = anAnnotation(
    sourceTarget(plain, { start: 28, end: 31 }),
    translationTarget(segmentAt({ ...plain, segments }, 1), { start: 4, end: 9 }),
  );
  return { editing: new Editing({ ...plain, segments, annotations: [water] }), water };
}

/** The words under the translation-side spans of an annotation. */
function words({ now }: Editing, id: Annotation['id']): readonly string[] | undefined {
  return now.annotations.get(id)?.targets.flatMap((target) => {
    const text =
      target.side === 'source' ? undefined : now.segments.find((one) => one.id === target.segmentId)?.target;
    return text === undefined ? [] : [text.slice(target.start, target.end)];
  });
}

test('a segment gets its text and status back, with the spans that had lost their words, and undo takes it back', () => {
  const { editing, water } = anEditing();
  const before = editing.version;
  editing.type(1, 'It', 0, 'The water'.length);
  const edited = editing.version;
  expect(words(editing, water.id)).toEqual(['']);
  const wanted = restoredSegment(editing.now, before, segmentAt(editing.article, 1).id);
  if (wanted === undefined) throw new Error('The segment cannot be restored.');
  expect(editing.run(restoreVersion(editing.article, wanted))).toBe(true);
  expect(editing.version).toEqual(before);
  editing.run(undo);
  expect(editing.version).toEqual(edited);
  editing.run(redo);
  expect(editing.version).toEqual(before);
  editing.run(undo);
  editing.run(undo);
  expect(editing.version).toEqual(before);
});

test('spans made since stay on their words when the text of their segment is restored', () => {
  const { editing, water } = anEditing();
  const before = editing.version;
  editing.type(1, 'muddy ', 4);
  const quickly = anAnnotation(
    translationTarget(segmentAt({ ...editing.article, segments: editing.now.segments }, 1), {
      start: 21,
      end: 28,
    }),
  );
  editing.change(null, quickly);
  const wanted = restoredSegment(editing.now, before, segmentAt(editing.article, 1).id);
  if (wanted === undefined) throw new Error('The segment cannot be restored.');
  editing.run(restoreVersion(editing.article, wanted));
  expect(editing.now.segments[1]?.target).toBe('The water rose quickly');
  expect(words(editing, water.id)).toEqual(['water']);
  expect(words(editing, quickly.id)).toEqual(['quickly']);
});

test('a removed annotation comes back where its words are now, and is detached where they are gone', () => {
  const { editing, water } = anEditing();
  const before = editing.version;
  editing.change(water, null);
  editing.type(1, 'At dawn, t', 0, 1);
  const restore = (): void => {
    const wanted = restoredAnnotation(editing.now, before, water.id);
    if (wanted === undefined) throw new Error('The annotation was not there.');
    editing.run(restoreVersion(editing.article, wanted));
  };
  restore();
  expect(words(editing, water.id)).toEqual(['water']);
  editing.run(undo);
  expect(editing.now.annotations.size).toBe(0);
  editing.type(1, '', 0, 'At dawn, the water'.length);
  restore();
  expect(words(editing, water.id)).toEqual(['']);
  expect(editing.now.annotations.get(water.id)?.targets[1]?.quote).toBe('water');
});

test('a removed annotation finds its words after split and merge', () => {
  const { editing, water } = anEditing();
  const before = editing.version;
  editing.change(water, null);
  const [, first, second] = editing.article.segments;
  if (first === undefined || second === undefined) throw new Error('The article is too short.');
  editing.run(mergeWithNext(first.id));
  const restored = restoredAnnotation(editing.now, before, water.id);
  if (restored === undefined) throw new Error('The annotation was not there.');
  editing.run(restoreVersion(editing.article, restored));
  expect(words(editing, water.id)).toEqual(['water']);
  expect(restoredSegment(editing.now, before, first.id)).toBeUndefined();
});

test('a whole article comes back over other segmentation, texts and annotations, and undo takes all of it back at once', () => {
  const { editing, water } = anEditing();
  const before = editing.version;
  const [, second] = editing.article.segments;
  if (second === undefined) throw new Error('The article is too short.');
  editing.run(
    splitSegment(
      {
        segment: second.id,
        source: { start: second.start + 10, end: second.start + 10 },
        target: { start: 9, end: 10 },
      },
      newId,
      SegmentId.parse(newId()),
    ),
  );
  editing.type(3, 'x', 0);
  editing.change(null, anAnnotation(translationTarget(segmentAt(editing.article, 0), { start: 0, end: 5 })));
  const [present] = [...editing.now.annotations.values()].filter(({ id }) => id === water.id);
  if (present === undefined) throw new Error('The annotation is gone.');
  editing.change(present, { ...present, note: 'doubtful' });
  const edited = editing.version;
  editing.run(restoreVersion(editing.article, restoredArticle(before)));
  expect(editing.version).toEqual(before);
  editing.run(undo);
  expect(new Set(editing.version.annotations)).toEqual(new Set(edited.annotations));
  expect(editing.version.segments).toEqual(edited.segments);
  editing.run(redo);
  expect(editing.version).toEqual(before);
});

test('speakers whom the register has lost come back with the annotations that name them', () => {
  const { editing, water } = anEditing();
  const speaker = { id: SpeakerId.parse(newId()), name: 'Siti Rahma', aliases: [], note: '' };
  const named = { ...water, speakerId: speaker.id };
  const version = { ...editing.version, annotations: [named], speakers: [speaker] };
  const wanted = restoredAnnotation(editing.now, version, water.id);
  if (wanted === undefined) throw new Error('The annotation was not there.');
  editing.run(restoreVersion(editing.article, wanted));
  expect([...annotationStore(editing.state).speakers.values()]).toEqual([speaker]);
  editing.run(undo);
  expect(annotationStore(editing.state).speakers.size).toBe(0);
});

test('a version that is as the article is now changes nothing', () => {
  const { editing } = anEditing();
  expect(editing.run(restoreVersion(editing.article, restoredArticle(editing.version)))).toBe(false);
});

test('any earlier version comes back exactly after any acts, and undo leads back exactly', () => {
  const script = fc.array(arbitraryAct, { maxLength: 12 });
  fc.assert(
    fc.property(script, script, (earlier, later) => {
      const plain = anArticle();
      const segments = plain.segments.map((segment, index) =>
        translated(segment, uniqueText(firstCharacter + index * segmentLength, segmentLength)),
      );
      const editing = new Editing({ ...plain, segments });
      const runner = new ScriptRunner(editing.state, newId, firstCharacter + segments.length * segmentLength);
      const perform = (acts: typeof earlier): ArticleVersion => {
        for (const act of acts) runner.perform(act);
        editing.state = runner.state;
        return editing.version;
      };
      const version = perform(earlier);
      const present = perform(later);
      const isChanged = editing.run(restoreVersion(editing.article, restoredArticle(version)));
      expect(inOrder(editing.version)).toEqual(inOrder(version));
      if (isChanged) editing.run(undo);
      expect(inOrder(editing.version)).toEqual(inOrder(present));
    }),
    { numRuns: 150 },
  );
});

const firstCharacter = 0x4e00;
const segmentLength = 12;

/** The order in which annotations were put in does not matter. */
function inOrder(version: ArticleVersion): ArticleVersion {
  return { ...version, annotations: version.annotations.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
}
