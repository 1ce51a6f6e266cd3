import { expect, test } from 'vitest';
import { emptyArticleChange } from '../../shared/model/article-change.ts';
import { describeChange } from '../../electron/storage/describe-change.ts';
import { anAnnotation, anArticle, segmentAt, sourceTarget, translated } from '../builders/an-article.ts';
import { anAuthor, inserted, openIn, saved, temporaryFolder } from '../builders/a-workspace.ts';

test('a save logs each record with who, when and which act, and only the fields that changed', () => {
  const workspace = openIn(temporaryFolder());
  const article = inserted(workspace, anArticle());
  const target = sourceTarget(article, { start: 0, end: 4 });
  const annotation = anAnnotation(target, sourceTarget(article, { start: 5, end: 9 }));
  saved(workspace, article, { annotations: [annotation] });
  const start = workspace.changes.lastSequence();
  const author = { ...anAuthor(), actor: 'Dewi' };
  const segment = segmentAt(article, 0);
  const moved = { ...target, start: 1, end: 5 };
  const change = {
    ...emptyArticleChange,
    segments: [translated(segment, 'Flood')],
    annotations: [{ ...annotation, targets: [moved, ...annotation.targets.slice(1)] }],
  };
  workspace.articles.save(article.id, 2, change, author);
  const common = { batch: author.batch, actor: 'Dewi', at: author.at.toISOString(), articleId: article.id };
  expect(workspace.changes.read({ after: start })).toMatchObject([
    {
      ...common,
      sequence: start + 1,
      entity: 'segment',
      entityId: segment.id,
      before: { target: '', status: 'new', origin: { kind: 'none' } },
      after: { target: 'Flood', status: 'translated', origin: { kind: 'typed' } },
    },
    {
      ...common,
      sequence: start + 2,
      entity: 'annotation',
      entityId: annotation.id,
      before: { targets: { [target.id]: { start: 0, end: 4 } } },
      after: { targets: { [target.id]: { start: 1, end: 5 } } },
    },
  ]);
});

test('the log can be read by article, by thing, from a place on, and the newest first few', () => {
  const workspace = openIn(temporaryFolder());
  const one = inserted(workspace, anArticle());
  const other = inserted(workspace, anArticle({ title: 'Lain' }));
  const segment = segmentAt(other, 0);
  saved(workspace, other, { segments: [translated(segment, 'a')] });
  saved(workspace, other, { segments: [translated(segment, 'b')] });
  const targets = (query: Parameters<typeof workspace.changes.read>[0]) =>
    workspace.changes.read(query).map((entry) => entry.sequence);
  expect(targets({ articleId: one.id })).toEqual([2]);
  expect(targets({ articleId: other.id })).toEqual([3, 4, 5]);
  expect(targets({ entityId: segment.id })).toEqual([4, 5]);
  expect(targets({ after: 4 })).toEqual([5]);
  expect(targets({ limit: 2 })).toEqual([4, 5]);
});

test('two workspaces with the same history have the same last hash, with different ones not', () => {
  const folder = temporaryFolder();
  const workspace = openIn(folder);
  const article = inserted(workspace, anArticle());
  const before = workspace.changes.read({ limit: 1 })[0]?.hash;
  saved(workspace, article, { segments: [translated(segmentAt(article, 0), 'a')] });
  const after = workspace.changes.read({ limit: 2 }).map((entry) => entry.hash);
  expect(after[0]).toBe(before);
  expect(after[1]).not.toBe(before);
});

test.each([
  [
    { entity: 'segment', before: { target: '' }, after: { target: 'Three villages' } },
    'segment changed: “Three villages”',
  ],
  [{ entity: 'speaker', before: null, after: { name: 'Siti Rahma' } }, 'speaker added: “Siti Rahma”'],
  [
    {
      entity: 'annotation',
      before: { layer: 'attribution', targets: { a: { quote: 'kata' }, b: { quote: 'ia' } } },
      after: null,
    },
    'annotation removed: “kata … ia”',
  ],
  [{ entity: 'article', before: null, after: { metadata: { title: 'Banjir' } } }, 'article added: “Banjir”'],
  [
    { entity: 'article', before: { article: { metadata: { title: 'Banjir' } } }, after: null },
    'article removed: “Banjir”',
  ],
  [{ entity: 'segment', before: { note: '' }, after: { note: 'ask' } }, 'segment changed'],
  [
    { entity: 'segment', before: { target: '' }, after: { target: 'x'.repeat(81) } },
    `segment changed: “${'x'.repeat(80)}…”`,
  ],
] as const)('%j is described as %s', (change, description) => {
  expect(describeChange({ ...change, entityId: 'id', articleId: null })).toBe(description);
});
