import { describe, expect, test } from 'vitest';
import { compareVersions, mergedVersion, type Whose } from '../../../renderer/editor/reconcile.ts';
import type { PresentState } from '../../../renderer/editor/restored-state.ts';
import type { Annotation } from '../../../shared/model/annotation.ts';
import { sliceRange } from '../../../shared/model/text-range.ts';
import type { Segment } from '../../../shared/model/segment.ts';
import {
  anAnnotation,
  anArticle,
  aSegment,
  segmentAt,
  translated,
  translatedArticle,
  translationTarget,
} from '../../builders/an-article.ts';

const article = translatedArticle(anArticle());
/** On "segment" in "Translation of segment 2". */
const annotation = anAnnotation(translationTarget(segmentAt(article, 2), { start: 15, end: 22 }));
const base = state(article.segments, annotation);

function state(segments: readonly Segment[], ...annotations: readonly Annotation[]): PresentState {
  return { segments, annotations: new Map(annotations.map((one) => [one.id, one])) };
}

function withText(segments: readonly Segment[], index: number, target: string): readonly Segment[] {
  return segments.map((segment, at) => (at === index ? { ...segment, target } : segment));
}

function moved(by: number): Annotation {
  return {
    ...annotation,
    targets: annotation.targets.map((target) => ({
      ...target,
      start: target.start + by,
      end: target.end + by,
    })),
  };
}

function merge(mine: PresentState, theirs: PresentState, chosen: readonly (readonly [string, Whose])[] = []) {
  return mergedVersion(compareVersions({ base, mine, theirs }), new Map(chosen));
}

/** The words under every span of the translation. */
function words({ segments, annotations }: PresentState): readonly string[] {
  return [...annotations.values()].flatMap(({ targets }) =>
    targets.flatMap((target) => {
      const segment = segments.find(({ id }) => target.side === 'target' && id === target.segmentId);
      return segment === undefined ? [] : [sliceRange(segment.target, target)];
    }),
  );
}

describe('two versions of an article', () => {
  test('need nobody where they have changed different things', () => {
    const mine = state(withText(article.segments, 0, 'My title'), annotation);
    const theirs = state(withText(article.segments, 3, 'Their last'), { ...annotation, note: 'theirs' });
    expect(compareVersions({ base, mine, theirs }).conflicts).toEqual([]);
    const merged = merge(mine, theirs);
    expect(merged.segments.map(({ target }) => target)).toEqual([
      'My title',
      'Translation of segment 1',
      'Translation of segment 2',
      'Their last',
    ]);
    expect(merged.annotations.get(annotation.id)?.note).toBe('theirs');
  });

  test('conflict where they have changed the same thing differently, and only there', () => {
    const mine = state(withText(article.segments, 2, 'My words'), { ...annotation, note: 'mine' });
    const theirs = state(withText(article.segments, 2, 'Their words'), { ...annotation, note: 'theirs' });
    const { conflicts } = compareVersions({ base, mine, theirs });
    expect(conflicts.map(({ kind }) => kind)).toEqual(['passage', 'annotation']);
    expect(compareVersions({ base, mine, theirs: mine }).conflicts).toEqual([]);
  });

  test('take their spans along with their text, onto the same words', () => {
    const mine = state(withText(article.segments, 2, 'My own translation of segment 2'), moved(7));
    const theirs = state(withText(article.segments, 2, 'A translation of segment 2'), moved(2));
    const [conflict, ...others] = compareVersions({ base, mine, theirs }).conflicts;
    expect(others).toEqual([]);
    const key = conflict?.key ?? '';
    expect(words(merge(mine, theirs, [[key, 'mine']]))).toEqual(['segment']);
    expect(words(merge(mine, theirs, [[key, 'theirs']]))).toEqual(['segment']);
    expect(merge(mine, theirs, [[key, 'theirs']]).segments[2]?.target).toBe('A translation of segment 2');
  });

  test('place a span that only one of them has in the text of the other', () => {
    const mine = state(withText(article.segments, 2, 'My own translation of segment 2'), moved(7));
    const added = anAnnotation(
      translationTarget(
        { ...segmentAt(article, 2), target: 'A translation of segment 2' },
        { start: 17, end: 24 },
      ),
    );
    const theirs = state(withText(article.segments, 2, 'A translation of segment 2'), moved(2), added);
    const key = compareVersions({ base, mine, theirs }).conflicts[0]?.key ?? '';
    const merged = merge(mine, theirs, [[key, 'mine']]);
    expect(merged.annotations.size).toBe(2);
    expect(words(merged)).toEqual(['segment', 'segment']);
  });

  test('of which one has split a segment that the other has edited are chosen as one passage', () => {
    const whole = segmentAt(article, 1);
    const middle = Math.floor((whole.start + whole.end) / 2);
    const halves = [
      { ...whole, end: middle, target: 'First half' },
      translated(aSegment({ start: middle, end: whole.end }), 'second half'),
    ];
    const split = article.segments.flatMap((segment) => (segment === whole ? halves : [segment]));
    const mine = state(split, annotation);
    const theirs = state(withText(article.segments, 1, 'Edited whole'), annotation);
    const { conflicts } = compareVersions({ base, mine, theirs });
    expect(conflicts.map(({ mine: ours }) => (Array.isArray(ours) ? ours.length : 0))).toEqual([2]);
    const key = conflicts[0]?.key ?? '';
    expect(merge(mine, theirs, [[key, 'mine']]).segments).toEqual(split);
    expect(merge(mine, theirs, [[key, 'theirs']]).segments).toEqual(theirs.segments);
  });

  test('keep an annotation that one has removed and the other has changed until somebody decides', () => {
    const mine = state(article.segments);
    const theirs = state(article.segments, { ...annotation, note: 'still needed' });
    const { conflicts } = compareVersions({ base, mine, theirs });
    expect(conflicts).toEqual([
      {
        kind: 'annotation',
        key: conflicts[0]?.key,
        id: annotation.id,
        mine: undefined,
        theirs: { ...annotation, note: 'still needed' },
      },
    ]);
    const key = conflicts[0]?.key ?? '';
    expect(merge(mine, theirs, [[key, 'theirs']]).annotations.size).toBe(1);
    expect(merge(mine, theirs, [[key, 'mine']]).annotations.size).toBe(0);
  });
});
