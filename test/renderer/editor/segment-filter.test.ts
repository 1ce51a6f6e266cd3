import { history, undo } from 'prosemirror-history';
import { EditorState, TextSelection, type Command } from 'prosemirror-state';
import { describe, expect, test } from 'vitest';
import { annotationPlugin } from '../../../renderer/editor/annotation-plugin.ts';
import { createAnnotationStore } from '../../../renderer/editor/annotation-store.ts';
import { applyEdit } from '../../../renderer/editor/apply-edit.ts';
import { segmentsOf, translationDocument } from '../../../renderer/editor/article-document.ts';
import { segmentAttributes } from '../../../renderer/editor/article-schema.ts';
import { confirmSegment, goToSegment } from '../../../renderer/editor/segment-commands.ts';
import {
  applyFilter,
  everySegment,
  nearestShown,
  segmentFilter,
  segmentFilterPlugin,
  type SegmentFilter,
} from '../../../renderer/editor/segment-filter.ts';
import { segmentAround, segmentAt as placeAt } from '../../../renderer/editor/segment-position.ts';
import { sliceRange } from '../../../shared/model/text-range.ts';
import {
  anAnnotation,
  anArticle,
  segmentAt,
  sourceTarget,
  translated,
  translationTarget,
} from '../../builders/an-article.ts';

/** Title new, first sentence translated, second a draft, third reviewed with an anchored and a detached annotation. */
function aMixedArticle() {
  const plain = anArticle();
  const segments = [
    segmentAt(plain, 0),
    translated(segmentAt(plain, 1), 'Three villages are under water.'),
    { ...translated(segmentAt(plain, 2), 'The water rose, she said.'), status: 'draft' as const },
    { ...translated(segmentAt(plain, 3), 'The dyke was cracked.'), status: 'reviewed' as const },
  ];
  const article = { ...plain, segments };
  const first = segmentAt(article, 1);
  const last = segmentAt(article, 3);
  const inSource = anAnnotation(sourceTarget(article, { start: first.start, end: first.start + 6 }));
  const gone = { ...translationTarget(last, { start: 4, end: 8 }), end: 4 };
  return { ...article, annotations: [inSource, anAnnotation(gone)] };
}

class Editing {
  readonly article = aMixedArticle();
  state = EditorState.create({
    doc: translationDocument(this.article),
    plugins: [
      history(),
      annotationPlugin(createAnnotationStore(this.article.annotations, [], this.article.segments)),
      segmentFilterPlugin((node) => sliceRange(this.article.sourceText, segmentAttributes(node))),
    ],
  });

  filter(changed: Partial<SegmentFilter>, kept?: number): void {
    const id = kept === undefined ? undefined : segmentAt(this.article, kept).id;
    this.state = this.state.apply(applyFilter(this.state.tr, { ...everySegment, ...changed }, id));
  }

  run(command: Command): boolean {
    return command(this.state, (transaction) => {
      this.state = applyEdit(this.state, transaction);
    });
  }

  select(from: readonly [number, number], to: readonly [number, number]): void {
    const position = ([index, offset]: readonly [number, number]) =>
      (placeAt(this.state.doc, index)?.textStart ?? NaN) + offset;
    const selection = TextSelection.create(this.state.doc, position(from), position(to));
    this.state = this.state.apply(this.state.tr.setSelection(selection));
  }

  get shown(): readonly number[] {
    const { hidden } = segmentFilter(this.state);
    return this.article.segments.flatMap(({ id }, index) => (hidden.has(id) ? [] : [index]));
  }

  get caretIn(): number | undefined {
    return segmentAround(this.state.doc, this.state.selection.head)?.index;
  }

  get texts(): readonly string[] {
    return segmentsOf(this.state.doc).map(({ target }) => target);
  }
}

describe('a filter of segments', () => {
  test.each([
    [{}, [0, 1, 2, 3]],
    [{ statuses: ['draft'] }, [2]],
    [{ statuses: ['new', 'reviewed'] }, [0, 3]],
    [{ annotations: 'with' }, [1, 3]],
    [{ annotations: 'detached' }, [3]],
    [{ statuses: ['translated'], annotations: 'detached' }, []],
    [{ text: 'WATER' }, [1, 2]],
    [{ text: ' tanggul ' }, [3]],
  ] satisfies [Partial<SegmentFilter>, number[]][])('%j shows %j', (filter, expected) => {
    const editing = new Editing();
    editing.filter(filter);
    expect(editing.shown).toEqual(expected);
  });

  test('keeps the segment that somebody works in until it is left', () => {
    const editing = new Editing();
    editing.filter({ statuses: ['draft'] });
    editing.select([2, 3], [2, 3]);
    editing.run(confirmSegment('translated', 'next'));
    expect(editing.shown).toEqual([2]);
    editing.filter({ statuses: ['draft'] }, 2);
    expect(editing.shown).toEqual([2]);
    editing.filter({ statuses: ['draft'] }, 0);
    expect(editing.shown).toEqual([0]);
  });

  test('is skipped over by the commands that go on', () => {
    const editing = new Editing();
    editing.filter({ annotations: 'with' });
    editing.select([1, 0], [1, 0]);
    editing.run(goToSegment('next'));
    expect(editing.caretIn).toBe(3);
    expect(editing.run(goToSegment('next'))).toBe(false);
    editing.run(goToSegment('previous'));
    expect(editing.caretIn).toBe(1);
    editing.filter({ statuses: ['new', 'reviewed'] });
    editing.select([3, 0], [3, 0]);
    editing.run(goToSegment('next-open'));
    expect(editing.caretIn).toBe(0);
    expect([nearestShown(editing.state, 1), nearestShown(editing.state, 0)]).toEqual([3, 0]);
  });

  test('keeps the text of hidden segments out of what is deleted or typed over', () => {
    const editing = new Editing();
    const before = editing.texts;
    editing.filter({ statuses: ['translated', 'reviewed'] });
    editing.select([1, 6], [3, 3]);
    editing.run((state, dispatch) => {
      dispatch?.(state.tr.insertText('X', state.selection.from, state.selection.to));
      return true;
    });
    expect(editing.texts).toEqual(['', 'Three X', before[2], ' dyke was cracked.']);
    editing.run(undo);
    expect(editing.texts).toEqual(before);
  });

  test('lets nothing be typed into a hidden segment', () => {
    const editing = new Editing();
    const before = editing.texts;
    editing.select([2, 3], [2, 3]);
    editing.filter({ statuses: ['reviewed'] });
    editing.run((state, dispatch) => {
      dispatch?.(state.tr.insertText('lost'));
      return true;
    });
    expect(editing.texts).toEqual(before);
  });
});
