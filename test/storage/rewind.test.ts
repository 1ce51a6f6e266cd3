import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Annotation } from '../../shared/model/annotation.ts';
import type { Article } from '../../shared/model/article.ts';
import type { ArticleChange } from '../../shared/model/article-change.ts';
import type { Segment } from '../../shared/model/segment.ts';
import type { ChangeEntry } from '../../electron/storage/change-log.ts';
import { loggedAnnotation } from '../../electron/storage/logged-records.ts';
import { recordDifference } from '../../electron/storage/record-difference.ts';
import {
  anAnnotation,
  anArticle,
  aSegment,
  sourceTarget,
  translated,
  translationTarget,
} from '../builders/an-article.ts';
import { aChange, inserted, openIn, saved, temporaryFolder } from '../builders/a-workspace.ts';
import { applyChange } from '../builders/apply-change.ts';
import { applyDifference, isFields } from '../builders/apply-difference.ts';

test('the log of a record says in which fields it changed, and that is enough to go either way', () => {
  const record = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.jsonValue(), { noNullPrototype: true });
  fc.assert(
    fc.property(record, record, (before, after) => {
      const difference = recordDifference(before, after);
      expect(applyDifference(before, difference?.before, difference?.after)).toEqual(after);
      expect(applyDifference(after, difference?.after, difference?.before)).toEqual(before);
    }),
    { numRuns: 2000 },
  );
});

const act = fc.record({
  kind: fc.constantFrom('type', 'annotate', 'move', 'drop', 'split', 'merge'),
  at: fc.nat({ max: 50 }),
  text: fc.stringMatching(/^[a-zé ]{1,12}$/u),
});
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

test('whatever is saved is stored as given, and the change log leads back to every earlier state', () => {
  fc.assert(
    fc.property(fc.array(act, { minLength: 1, maxLength: 12 }), (acts) => {
      const workspace = openIn(temporaryFolder());
      let article = inserted(workspace, anArticle());
      const states = [{ sequence: workspace.changes.lastSequence(), article }];
      for (const each of acts) {
        const parts = changeFor(article, each);
        const expected = applyChange(article, aChange(parts));
        const stored = saved(workspace, article, parts);
        expect(withoutRevision(stored)).toEqual(withoutRevision(expected));
        article = stored;
        states.push({ sequence: workspace.changes.lastSequence(), article });
      }
      for (const state of states) {
        const later = workspace.changes.read({ articleId: article.id, after: state.sequence });
        expect(rewound(article, later)).toEqual(logged(state.article));
      }
      workspace.close(new Date());
    }),
    { numRuns: 25 },
  );
});

function changeFor(article: Article, { kind, at, text }: Act): Partial<ArticleChange> {
  const segment = article.segments[at % article.segments.length];
  const annotation = article.annotations[at % Math.max(1, article.annotations.length)];
  if (segment === undefined) return {};
  switch (kind) {
    case 'type':
      // Longer, so that the spans in it still fit.
      return { segments: [translated(segment, segment.target + text)] };
    case 'annotate': {
      const inSource = sourceTarget(article, { start: at % 10, end: 10 + at });
      const inTranslation = segment.target === '' ? [] : [translationTarget(segment, { start: 0, end: 1 })];
      return { annotations: [anAnnotation(inSource, ...inTranslation)] };
    }
    case 'move':
      return annotation === undefined ? {} : { annotations: [moved(annotation, at)] };
    case 'drop':
      return annotation === undefined ? {} : { removedAnnotations: [annotation.id] };
    case 'split':
      return split(article, segment);
    case 'merge':
      return merge(article, segment);
  }
}

function moved(annotation: Annotation, at: number): Annotation {
  const [first, ...others] = annotation.targets;
  if (first?.side !== 'source') return annotation;
  const targets = at % 2 === 0 ? [{ ...first, start: first.start + 1 }, ...others] : [...others, first];
  return {
    ...annotation,
    targets,
    note: `moved ${at}`,
    attributes: { ...annotation.attributes, certainty: 'PS' },
  };
}

function split(article: Article, segment: Segment): Partial<ArticleChange> {
  if (segment.end - segment.start < 4 || isSpanned(article, segment)) return {};
  const middle = segment.start + 2;
  const parts = [
    aSegment({ start: segment.start, end: middle }),
    aSegment({ start: middle, end: segment.end }),
  ];
  return { segments: parts, removedSegments: [segment.id] };
}

function merge(article: Article, segment: Segment): Partial<ArticleChange> {
  const next = article.segments.find((each) => each.start === segment.end);
  if (next === undefined || isSpanned(article, next)) return {};
  return { segments: [{ ...segment, end: next.end }], removedSegments: [next.id] };
}

function isSpanned(article: Article, segment: Segment): boolean {
  return article.annotations.some(({ targets }) =>
    targets.some((target) => target.side === 'target' && target.segmentId === segment.id),
  );
}

type Records = Readonly<Record<string, unknown>>;

/** Segments and annotations by id, as the log holds them. */
function logged(article: Article): Records {
  const segments = article.segments.map((segment): [string, unknown] => [segment.id, segment]);
  const annotations = article.annotations.map((each): [string, unknown] => [each.id, loggedAnnotation(each)]);
  return Object.fromEntries<unknown>([...segments, ...annotations]);
}

function rewound(article: Article, later: readonly ChangeEntry[]): Records {
  const records = new Map(Object.entries(logged(article)));
  for (const { entityId, before, after } of later.toReversed()) {
    const now = records.get(entityId);
    if (before === null) records.delete(entityId);
    else if (after === null || !isFields(now)) records.set(entityId, before);
    else if (isFields(before) && isFields(after)) records.set(entityId, applyDifference(now, after, before));
  }
  return Object.fromEntries<unknown>(records);
}

/** A save that changes nothing leaves the revision alone. */
function withoutRevision(article: Article): Article {
  return { ...article, revision: 0 };
}
