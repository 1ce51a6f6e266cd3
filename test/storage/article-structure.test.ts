import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import type { BlocksEdit, Workspace } from '../../electron/storage/workspace.ts';
import type { Article, ArticleMetadata } from '../../shared/model/article.ts';
import type { BlockChange } from '../../shared/model/block-change.ts';
import { sliceRange } from '../../shared/model/text-range.ts';
import {
  anAnnotation,
  anArticle,
  segmentAt,
  sourceTarget,
  translated,
  translatedArticle,
  translationTarget,
} from '../builders/an-article.ts';
import { anAuthor, inserted, openIn, saved, temporaryFolder } from '../builders/a-workspace.ts';

function anEdit(changes: readonly BlockChange[], mayTake = false): BlocksEdit {
  return { changes, mayTake, reason: 'by-hand', newId };
}

function now(workspace: Workspace, { id }: Article): Article {
  const article = workspace.articles.get(id);
  if (article === undefined) throw new Error('The article is gone.');
  return article;
}

/** Changes blocks on the newest revision and returns the article as it is then. */
function changed(workspace: Workspace, article: Article, changes: readonly BlockChange[]): Article {
  const { revision } = now(workspace, article);
  const outcome = workspace.structure.setBlocks(article.id, revision, anEdit(changes, true), anAuthor());
  expect(outcome).toMatchObject({ ok: true });
  return now(workspace, article);
}

function startOf(article: Article, index: number): number {
  return article.blocks[index]?.start ?? -1;
}

const sources = (article: Article): readonly string[] =>
  article.segments.map((segment) => sliceRange(article.sourceText, segment));

test('a block that is kept gets segments by the rules of sentences, and leaves without a trace while nobody works on it', () => {
  const workspace = openIn(temporaryFolder());
  const article = inserted(workspace, anArticle());
  const start = startOf(article, 2);
  const kept = changed(workspace, article, [{ start, keep: true }]);
  expect(kept.revision).toBe(2);
  expect(kept.blocks[2]).toEqual({ ...article.blocks[2], keep: true, role: 'paragraph', reason: undefined });
  expect(sources(kept)).toEqual([...sources(article), 'Baca juga: Jalan Putus']);
  expect(workspace.articles.list('')).toMatchObject([{ segments: 5, words: 31, revision: 2 }]);
  const dropped = workspace.structure.setBlocks(article.id, 2, anEdit([{ start, keep: false }]), anAuthor());
  expect(dropped).toEqual({ ok: true, value: 3 });
  const again = now(workspace, article);
  expect(again.segments).toEqual(article.segments);
  expect(again.blocks).toEqual(article.blocks);
});

test('dropping a block that somebody has worked on is refused, and told what it would take', () => {
  const workspace = openIn(temporaryFolder());
  const plain = translatedArticle(anArticle());
  const inTranslation = anAnnotation(translationTarget(segmentAt(plain, 1), { start: 0, end: 11 }));
  const inSource = anAnnotation(sourceTarget(plain, { start: 30, end: 40 }));
  const article = inserted(workspace, { ...plain, annotations: [inTranslation, inSource] });
  const edit = anEdit([{ start: startOf(article, 1), keep: false }]);
  expect(workspace.structure.setBlocks(article.id, 1, edit, anAuthor())).toEqual({
    ok: false,
    problem: { kind: 'takes', work: { segments: 3, annotations: 1 } },
  });
  expect(now(workspace, article)).toEqual(article);
});

test('a block that is dropped and kept again has its translation, notes and annotations back', () => {
  const workspace = openIn(temporaryFolder());
  const plain = translatedArticle(anArticle());
  const inBoth = anAnnotation(
    translationTarget(segmentAt(plain, 1), { start: 0, end: 11 }, 'cue'),
    sourceTarget(plain, { start: 30, end: 40 }, 'source'),
    translationTarget(segmentAt(plain, 0), { start: 0, end: 5 }),
  );
  const onlyHere = anAnnotation(translationTarget(segmentAt(plain, 2), { start: 3, end: 8 }));
  const article = inserted(workspace, { ...plain, annotations: [inBoth, onlyHere] });
  const start = startOf(article, 1);
  const dropped = changed(workspace, article, [{ start, keep: false }]);
  expect(sources(dropped)).toEqual(['Tiga Desa Terendam Banjir']);
  expect(dropped.annotations).toEqual([
    { ...inBoth, targets: inBoth.targets.filter(({ role }) => role !== 'cue') },
  ]);
  const later = saved(workspace, dropped, {
    segments: [translated(segmentAt(dropped, 0), 'Translation, edited since')],
  });
  const again = changed(workspace, later, [{ start, keep: true }]);
  expect(again.segments).toEqual([segmentAt(later, 0), ...article.segments.slice(1)]);
  expect(again.annotations).toEqual(article.annotations);
});

test('a block whose role changed while it was dropped still has its translation back', () => {
  const workspace = openIn(temporaryFolder());
  const article = inserted(workspace, translatedArticle(anArticle()));
  const start = startOf(article, 1);
  changed(workspace, article, [{ start, keep: false }]);
  changed(workspace, article, [{ start, role: 'caption' }]);
  expect(changed(workspace, article, [{ start, keep: true }]).segments).toEqual(article.segments);
});

test('blocks that were dropped together have their annotations back one by one and together', () => {
  const workspace = openIn(temporaryFolder());
  const plain = translatedArticle(anArticle());
  const inFirst = anAnnotation(translationTarget(segmentAt(plain, 0), { start: 0, end: 5 }));
  const inBoth = anAnnotation(
    translationTarget(segmentAt(plain, 0), { start: 0, end: 5 }),
    translationTarget(segmentAt(plain, 2), { start: 3, end: 8 }),
  );
  const article = inserted(workspace, { ...plain, annotations: [inFirst, inBoth] });
  const both = [startOf(article, 0), startOf(article, 1)];
  const drop = both.map((start) => ({ start, keep: false }));
  const keep = both.map((start) => ({ start, keep: true }));
  changed(workspace, article, drop);
  const together = changed(workspace, article, keep);
  expect(together.segments).toEqual(article.segments);
  expect(together.annotations).toEqual(article.annotations);
  changed(workspace, article, drop);
  const second = changed(workspace, article, keep.slice(1));
  expect(second.annotations).toEqual([{ ...inBoth, targets: inBoth.targets.slice(1) }]);
  const first = changed(workspace, article, keep.slice(0, 1));
  expect(first.segments).toEqual(article.segments);
  expect(new Set(first.annotations.map(({ id }) => id))).toEqual(new Set([inFirst.id, inBoth.id]));
  expect(first.annotations.flatMap(({ targets }) => targets)).toHaveLength(3);
});

test('page chrome is dropped, and what is kept is no page chrome', () => {
  const workspace = openIn(temporaryFolder());
  const article = inserted(workspace, anArticle());
  const title = startOf(article, 0);
  const chrome = changed(workspace, article, [{ start: title, role: 'boilerplate' }]);
  expect(chrome.blocks[0]).toMatchObject({ role: 'boilerplate', keep: false, reason: 'by-hand' });
  expect(sources(chrome)).toEqual(sources(article).slice(1));
  const back = changed(workspace, article, [{ start: title, role: 'title' }]);
  expect(back.blocks).toEqual(article.blocks);
  const dated = changed(workspace, article, [{ start: startOf(article, 2), role: 'byline' }]);
  expect(dated.blocks[2]).toEqual({ ...article.blocks[2], role: 'byline' });
});

test('the id of a rule is not given back to a line that a person has kept and dropped', () => {
  const workspace = openIn(temporaryFolder());
  const article = inserted(workspace, anArticle());
  const edit = { ...anEdit([{ start: startOf(article, 1), keep: false }]), reason: 'outlet-rule:x' };
  const author = anAuthor();
  workspace.structure.setBlocks(article.id, 1, edit, author);
  const dropped = [{ id: article.id, revision: 2, starts: [startOf(article, 1)] }];
  expect(workspace.structure.droppedFor('outlet-rule:x')).toEqual(dropped);
  expect(workspace.structure.droppedFor('outlet-rule:x', author.batch)).toEqual(dropped);
  expect(workspace.structure.droppedFor('outlet-rule:x', newId())).toEqual([]);
  changed(workspace, article, [{ start: startOf(article, 1), keep: true }]);
  const again = changed(workspace, article, [{ start: startOf(article, 1), keep: false }]);
  expect(again.blocks[1]).toEqual({ ...article.blocks[1], keep: false, reason: 'outlet-rule' });
  expect(workspace.structure.droppedFor('outlet-rule:x')).toEqual([]);
});

test('an annotation that was removed since does not come back with a block', () => {
  const workspace = openIn(temporaryFolder());
  const plain = translatedArticle(anArticle());
  const inBoth = anAnnotation(
    translationTarget(segmentAt(plain, 1), { start: 0, end: 11 }),
    sourceTarget(plain, { start: 0, end: 4 }),
  );
  const article = inserted(workspace, { ...plain, annotations: [inBoth] });
  const start = startOf(article, 1);
  const dropped = changed(workspace, article, [{ start, keep: false }]);
  const without = saved(workspace, dropped, { removedAnnotations: [inBoth.id] });
  const again = changed(workspace, without, [{ start, keep: true }]);
  expect(again.segments).toEqual(article.segments);
  expect(again.annotations).toEqual([]);
});

test('a new role segments a block anew only while nobody has worked on it', () => {
  const workspace = openIn(temporaryFolder());
  const article = inserted(workspace, anArticle());
  const start = startOf(article, 1);
  const heading = changed(workspace, article, [{ start, role: 'subheading' }]);
  expect(heading.blocks[1]).toMatchObject({ role: 'subheading', keep: true });
  expect(heading.segments).toHaveLength(2);
  saved(workspace, heading, { segments: [translated(segmentAt(heading, 1), 'Flood.')] });
  const paragraph = changed(workspace, heading, [{ start, role: 'paragraph' }]);
  expect(paragraph.segments.map(({ id }) => id)).toEqual(heading.segments.map(({ id }) => id));
});

test('a change on an older revision is a conflict, one of no block is refused, one of nothing raises no revision', () => {
  const workspace = openIn(temporaryFolder());
  const article = inserted(workspace, anArticle());
  const { structure } = workspace;
  const start = startOf(article, 2);
  changed(workspace, article, [{ start, keep: true }]);
  expect(structure.setBlocks(article.id, 1, anEdit([{ start, keep: false }]), anAuthor())).toEqual({
    ok: false,
    problem: { kind: 'conflict', revision: 2 },
  });
  expect(structure.setBlocks(article.id, 2, anEdit([{ start: 1, keep: false }]), anAuthor())).toMatchObject({
    ok: false,
    problem: { kind: 'invalid' },
  });
  expect(structure.setBlocks(article.id, 2, anEdit([{ start, keep: true }]), anAuthor())).toEqual({
    ok: true,
    value: 2,
  });
  expect(structure.setMetadata(article.id, 1, {}, anAuthor())).toMatchObject({
    problem: { kind: 'conflict' },
  });
});

test('blocks and metadata that change are in the change log with what they were, and in no other history', () => {
  const workspace = openIn(temporaryFolder());
  const article = inserted(workspace, anArticle());
  changed(workspace, article, [{ start: startOf(article, 2), keep: true, role: 'paragraph' }]);
  workspace.structure.setMetadata(article.id, 2, { title: 'Banjir', author: 'Ani' }, anAuthor());
  const entries = workspace.changes.read({ articleId: article.id });
  expect(entries.map(({ entity, before, after }) => ({ entity, before, after })).slice(2)).toEqual([
    {
      entity: 'block',
      before: { keep: false, reason: 'related link', role: 'boilerplate' },
      after: { keep: true, role: 'paragraph' },
    },
    {
      entity: 'metadata',
      before: { title: 'Tiga Desa Terendam Banjir' },
      after: {
        title: 'Banjir',
        author: 'Ani',
        origins: { title: { kind: 'person' }, author: { kind: 'person' } },
      },
    },
  ]);
  expect(workspace.articles.list('')).toMatchObject([{ title: 'Banjir', revision: 3 }]);
  const { entries: history } = workspace.history.list({ article: article.id, limit: 10, within: 0 });
  expect(history.map(({ changes }) => changes.map(({ entity }) => entity))).toEqual([
    ['segment'],
    ['import'],
  ]);
});

test('what a person changes is entered by hand, what stays keeps its origin, and what is emptied has none', () => {
  const workspace = openIn(temporaryFolder());
  const plan = anArticle({ title: 'Tiga Desa', outlet: 'Kabar Pesisir' });
  const origins = { title: { kind: 'text' }, outlet: { kind: 'column', name: 'media' } } as const;
  const article = inserted(workspace, { ...plan, origins });
  expect(workspace.articles.get(article.id)).toEqual({ ...plan, origins });
  const describe = (revision: number, metadata: ArticleMetadata) => {
    workspace.structure.setMetadata(article.id, revision, metadata, anAuthor());
    const now = workspace.articles.get(article.id);
    return { metadata: now?.metadata, origins: now?.origins };
  };
  const first = { title: 'Wanareja', outlet: 'Kabar Pesisir' };
  expect(describe(1, first)).toEqual({ metadata: first, origins: { ...origins, title: { kind: 'person' } } });
  expect(describe(2, { title: 'Wanareja' })).toEqual({
    metadata: { title: 'Wanareja' },
    origins: { title: { kind: 'person' } },
  });
  expect(describe(3, {})).toEqual({ metadata: {}, origins: undefined });
});

test('the articles of an outlet are found in whatever case its name is written', () => {
  const workspace = openIn(temporaryFolder());
  const first = inserted(workspace, anArticle({ title: 'Satu', outlet: 'Kabar Pesisir' }));
  inserted(workspace, anArticle({ title: 'Dua', outlet: 'Kabar Gunung' }));
  const third = inserted(workspace, anArticle({ title: 'Tiga', outlet: 'KABAR PESISIR' }));
  expect(workspace.structure.ofOutlet(' kabar pesisir').toSorted()).toEqual([first.id, third.id].toSorted());
});
