import fc from 'fast-check';
import { history, undoDepth } from 'prosemirror-history';
import { EditorState } from 'prosemirror-state';
import { describe, expect, test } from 'vitest';
import { v7 as uuid } from 'uuid';
import { annotationPlugin, annotationStore } from '../../../renderer/editor/annotation-plugin.ts';
import { createAnnotationStore } from '../../../renderer/editor/annotation-store.ts';
import { annotationState, type AnnotatedTexts } from '../../../renderer/annotations/annotation-states.ts';
import { segmentsOf } from '../../../renderer/editor/article-document.ts';
import { articleSchema, segmentAttributes, segmentType } from '../../../renderer/editor/article-schema.ts';
import { SegmentId } from '../../../shared/model/ids.ts';
import { annotatedText, arbitraryAct, ScriptRunner, uniqueText } from './editing-script.ts';

/** Runs of the property: many by default in the suite, more with EDITING_SCRIPTS=10000. */
const runs = Number(process.env['EDITING_SCRIPTS'] ?? 1500);
const firstCharacter = 0x4e00;
const segmentLength = 12;

function newState(segments: number): EditorState {
  const nodes = Array.from({ length: segments }, (_, index) => {
    const text = index === 1 ? '' : uniqueText(firstCharacter + index * segmentLength, segmentLength);
    return segmentType.create(
      {
        id: SegmentId.parse(uuid()),
        start: index * 100,
        end: index * 100 + 90,
        status: text === '' ? 'new' : 'draft',
        origin: { kind: 'none' },
        note: '',
        role: 'paragraph',
        opensBlock: index === 0,
      },
      text === '' ? null : articleSchema.text(text),
    );
  });
  const doc = articleSchema.node('doc', null, nodes);
  const store = createAnnotationStore([], [], doc.children.map(segmentAttributes));
  return EditorState.create({ doc, plugins: [history(), annotationPlugin(store)] });
}

function textsOf(state: EditorState): AnnotatedTexts {
  const segments = segmentsOf(state.doc);
  return { source: '', translation: new Map(segments.map((segment) => [segment.id, segment.target])) };
}

/** Segments follow each other in the source, and every annotation points to segments that are there. */
function expectSegmentsInOrder(state: EditorState): void {
  const segments = state.doc.children.map(segmentAttributes);
  for (const [index, segment] of segments.entries()) {
    expect(segment.start).toBeLessThan(segment.end);
    expect(segment.start).toBeGreaterThanOrEqual(segments[index - 1]?.end ?? 0);
  }
  const ids = new Set(segments.map((segment) => segment.id));
  for (const { targets } of annotationStore(state).annotations.values()) {
    for (const target of targets) if (target.side === 'target') expect(ids).toContain(target.segmentId);
  }
}

describe(
  'annotations of the translation, whatever is typed, deleted, pasted, undone and redone',
  { timeout: 600_000 },
  () => {
    test('lie on what is left of their own words after every act, are flagged exactly when those were touched, and none is lost', () => {
      fc.assert(
        fc.property(fc.array(arbitraryAct, { minLength: 1, maxLength: 40 }), (acts) => {
          const runner = new ScriptRunner(newState(5), uuid, firstCharacter + 5 * segmentLength);
          for (const act of acts) {
            runner.perform(act);
            for (const annotation of annotationStore(runner.state).annotations.values()) {
              const expected = runner.expectedText(annotation.id);
              expect(annotatedText(runner.state.doc, annotation)).toBe(expected);
              const isTouched = expected !== runner.marked.get(annotation.id);
              expect(annotationState(annotation, textsOf(runner.state)) !== 'anchored').toBe(isTouched);
            }
            expectSegmentsInOrder(runner.state);
          }
        }),
        { numRuns: runs },
      );
    });

    test('are exactly as they were after everything is undone, and again after everything is redone', () => {
      fc.assert(
        fc.property(fc.array(arbitraryAct, { minLength: 1, maxLength: 25 }), (acts) => {
          const runner = new ScriptRunner(newState(4), uuid, firstCharacter + 4 * segmentLength);
          const start = runner.state.doc.toJSON() as unknown;
          for (const act of acts) runner.perform(act);
          const end = {
            doc: runner.state.doc.toJSON() as unknown,
            annotations: [...annotationStore(runner.state).annotations.values()],
          };
          const steps = Number(undoDepth(runner.state));
          for (let step = 0; step < steps; step++) runner.perform({ kind: 'undo' });
          expect(runner.state.doc.toJSON()).toEqual(start);
          expect(annotationStore(runner.state).annotations.size).toBe(0);
          for (let step = 0; step < steps; step++) runner.perform({ kind: 'redo' });
          expect(runner.state.doc.toJSON()).toEqual(end.doc);
          expect(new Set(annotationStore(runner.state).annotations.values())).toEqual(
            new Set(end.annotations),
          );
        }),
        { numRuns: Math.ceil(runs / 3) },
      );
    });
  },
);
