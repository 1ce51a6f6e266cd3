import { expect, test } from 'vitest';
import { annotationDifferences } from '../../../renderer/history/describe-annotation.ts';
import { anAnnotation, anArticle, sourceTarget } from '../../builders/an-article.ts';

const article = anArticle();
const first = sourceTarget(article, { start: 0, end: 4 });
const second = sourceTarget(article, { start: 5, end: 9 }, 'cue');
const annotation = anAnnotation(first, second);

test('values that came, went and changed are told, those that stayed are not', () => {
  const after = { ...annotation, attributes: { certainty: 'PS', claimType: 'denial' }, note: 'unsure' };
  expect(annotationDifferences(annotation, after)).toEqual([
    { kind: 'attribute', id: 'quoteType', before: 'direct', after: undefined },
    { kind: 'attribute', id: 'certainty', before: 'CT', after: 'PS' },
    { kind: 'attribute', id: 'claimType', before: undefined, after: 'denial' },
    { kind: 'note', before: '', after: 'unsure' },
  ]);
});

test('spans are told by their words and roles, not by where they lie', () => {
  const moved = { ...first, start: 3, end: 7 };
  const third = sourceTarget(article, { start: 10, end: 12 });
  const renamed = { ...second, role: 'source' };
  expect(annotationDifferences(annotation, { ...annotation, targets: [moved, renamed, third] })).toEqual([
    { kind: 'span', before: second, after: renamed },
    { kind: 'span', before: undefined, after: third },
  ]);
  expect(annotationDifferences(annotation, { ...annotation, targets: [second] })).toEqual([
    { kind: 'span', before: first, after: undefined },
  ]);
});

test('a new annotation is told with all that it has', () => {
  expect(annotationDifferences(null, annotation)).toEqual([
    { kind: 'span', before: undefined, after: first },
    { kind: 'span', before: undefined, after: second },
    { kind: 'attribute', id: 'quoteType', before: undefined, after: 'direct' },
    { kind: 'attribute', id: 'certainty', before: undefined, after: 'CT' },
  ]);
});
