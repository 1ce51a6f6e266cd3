import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { ArticleId, SegmentId, SpeakerId } from '../../shared/model/ids.ts';
import {
  anAnnotation,
  anArticle,
  aSegment,
  fileBytesOf,
  segmentAt,
  sourceTarget,
  translated,
  translatedArticle,
  translationTarget,
} from '../builders/an-article.ts';
import { aChange, anAuthor, inserted, openIn, saved, temporaryFolder } from '../builders/a-workspace.ts';

test('an article comes back whole, with its file, after the workspace was closed and opened', () => {
  const folder = temporaryFolder();
  const plain = translatedArticle(anArticle({ outlet: 'Kabar Pesisir' }));
  const quoted = sourceTarget(plain, { start: 30, end: 50 });
  const counterpart = translationTarget(segmentAt(plain, 1), { start: 0, end: 11 });
  const article = { ...plain, annotations: [anAnnotation(quoted, counterpart)] };
  const first = openIn(folder);
  inserted(first, article);
  first.close(new Date());
  const second = openIn(folder);
  expect(second.articles.get(article.id)).toEqual(article);
  expect(second.articles.fileBytes(article.id)).toEqual(fileBytesOf(article));
});

test('a text keeps every code unit: line ends, byte order mark, NUL, astral and combining characters', () => {
  const workspace = openIn(temporaryFolder());
  const article = anArticle({
    title: '\uFEFFJudul\r\n',
    sentences: ['a\u0000b \u{1F600} e\u0301 \u00E9\tc.'],
  });
  inserted(workspace, article);
  expect(workspace.articles.get(article.id)?.sourceText).toBe(article.sourceText);
});

test('the list shows counts that follow every save', () => {
  const workspace = openIn(temporaryFolder());
  const article = inserted(workspace, anArticle({ outlet: 'Kabar Pesisir' }));
  saved(workspace, article, {
    segments: [
      translated(segmentAt(article, 0), 'Three Villages Flooded'),
      { ...translated(segmentAt(article, 1), 'Flood'), status: 'draft' },
      { ...translated(segmentAt(article, 2), 'Said'), status: 'reviewed' },
    ],
    annotations: [anAnnotation(sourceTarget(article, { start: 0, end: 4 }))],
  });
  expect(workspace.articles.list('')).toEqual([
    {
      id: article.id,
      revision: 2,
      title: 'Tiga Desa Terendam Banjir',
      outlet: 'Kabar Pesisir',
      importedAt: article.importedAt,
      file: 'banjir.txt',
      segments: 4,
      draft: 1,
      translated: 1,
      reviewed: 1,
      annotations: 1,
      words: 27,
    },
  ]);
});

test('a query finds articles that hold every word of it in title, outlet, text or translation, in any case', () => {
  const workspace = openIn(temporaryFolder());
  const flood = inserted(workspace, anArticle({ outlet: 'Kabar Pesisir' }));
  const other = inserted(workspace, anArticle({ title: 'Harga Cabai Naik', sentences: ['Éceran naik.'] }));
  saved(workspace, flood, { segments: [translated(segmentAt(flood, 0), 'Three Villages Flooded')] });
  const find = (query: string) => workspace.articles.list(query).map((summary) => summary.id);
  expect(find('VILLAGES pesisir tanggul')).toEqual([flood.id]);
  expect(find('éCER')).toEqual([other.id]);
  expect(find('naik')).toEqual([flood.id, other.id]);
  expect(find('cabai villages')).toEqual([]);
});

test('the same text is refused as a duplicate that names the article already there', () => {
  const workspace = openIn(temporaryFolder());
  const article = inserted(workspace, anArticle());
  const again = { ...anArticle(), id: ArticleId.parse(newId()) };
  const outcome = workspace.articles.insert(
    { article: again, fileBytes: fileBytesOf(again), speakers: [] },
    anAuthor(),
  );
  expect(outcome).toEqual({
    ok: false,
    problem: { kind: 'duplicate', id: article.id, title: 'Tiga Desa Terendam Banjir' },
  });
  expect(workspace.articles.list('')).toHaveLength(1);
});

test('an id that is taken is refused', () => {
  const workspace = openIn(temporaryFolder());
  const { id } = inserted(workspace, anArticle());
  const article = { ...anArticle({ title: 'Lain' }), id };
  const outcome = workspace.articles.insert(
    { article, fileBytes: fileBytesOf(article), speakers: [] },
    anAuthor(),
  );
  expect(outcome).toEqual({ ok: false, problem: { kind: 'id-taken' } });
});

test('a save on an old revision is a conflict and writes nothing', () => {
  const workspace = openIn(temporaryFolder());
  const article = inserted(workspace, anArticle());
  const ahead = saved(workspace, article, { segments: [translated(segmentAt(article, 0), 'First')] });
  const behind = aChange({ segments: [translated(segmentAt(article, 0), 'Second')] });
  const outcome = workspace.articles.save(article.id, 1, behind, anAuthor());
  expect(outcome).toEqual({ ok: false, problem: { kind: 'conflict', revision: 2 } });
  expect(workspace.articles.get(article.id)).toEqual(ahead);
});

test('two openings of one file see each other and cannot overwrite each other', () => {
  const folder = temporaryFolder();
  const one = openIn(folder);
  const article = inserted(one, anArticle());
  const other = openIn(folder);
  saved(other, article, { segments: [translated(segmentAt(article, 0), 'Of the other')] });
  const change = aChange({ segments: [translated(segmentAt(article, 0), 'Of the one')] });
  expect(one.articles.save(article.id, 1, change, anAuthor())).toEqual({
    ok: false,
    problem: { kind: 'conflict', revision: 2 },
  });
  expect(one.articles.get(article.id)).toEqual(other.articles.get(article.id));
});

test('a save that changes nothing leaves revision and change log alone', () => {
  const workspace = openIn(temporaryFolder());
  const article = inserted(workspace, anArticle());
  const before = workspace.changes.lastSequence();
  expect(saved(workspace, article, { segments: article.segments })).toEqual(article);
  expect(workspace.changes.lastSequence()).toBe(before);
});

test('a removed article is gone from the tables and whole in the change log', () => {
  const workspace = openIn(temporaryFolder());
  const article = inserted(workspace, anArticle());
  expect(workspace.articles.remove(article.id, anAuthor())).toBe(true);
  expect(workspace.articles.remove(article.id, anAuthor())).toBe(false);
  expect(workspace.articles.get(article.id)).toBeUndefined();
  expect(workspace.changes.read({ articleId: article.id }).at(-1)).toMatchObject({
    entity: 'article',
    before: { article, fileBytes: Buffer.from(fileBytesOf(article)).toString('base64') },
    after: null,
  });
  expect(inserted(workspace, anArticle())).toMatchObject({ revision: 1 });
});

test('splitting a segment with the spans in it is one save', () => {
  const workspace = openIn(temporaryFolder());
  const article = inserted(workspace, translatedArticle(anArticle()));
  const whole = segmentAt(article, 1);
  const annotation = anAnnotation(translationTarget(whole, { start: 15, end: 22 }));
  saved(workspace, article, { annotations: [annotation] });
  const left = translated(aSegment({ start: whole.start, end: whole.start + 6 }), 'Translation of');
  const right = translated(aSegment({ start: whole.start + 7, end: whole.end }), 'segment 1');
  const moved = { ...annotation, targets: [translationTarget(right, { start: 0, end: 7 })] };
  const after = saved(workspace, article, {
    segments: [left, right],
    removedSegments: [whole.id],
    annotations: [moved],
  });
  expect(after.segments.map((segment) => segment.target)).toEqual([
    'Translation of segment 0',
    'Translation of',
    'segment 1',
    'Translation of segment 2',
    'Translation of segment 3',
  ]);
  expect(after.annotations).toEqual([moved]);
});

test('a speaker is registered with the annotation that names them, and stays while one does', () => {
  const workspace = openIn(temporaryFolder());
  const article = inserted(workspace, anArticle());
  const speaker = { id: SpeakerId.parse(newId()), name: 'Siti Rahma', aliases: ['Kepala BPBD'], note: '' };
  const annotation = { ...anAnnotation(sourceTarget(article, { start: 0, end: 4 })), speakerId: speaker.id };
  saved(workspace, article, { speakers: [speaker], annotations: [annotation] });
  expect(workspace.speakers.list()).toEqual([speaker]);
  const removal = aChange({ removedSpeakers: [speaker.id] });
  expect(workspace.articles.save(article.id, 2, removal, anAuthor())).toEqual({
    ok: false,
    problem: { kind: 'invalid', reason: 'The speaker "Siti Rahma" is still named by 1 annotations.' },
  });
  saved(workspace, article, { removedAnnotations: [annotation.id], removedSpeakers: [speaker.id] });
  expect(workspace.speakers.list()).toEqual([]);
});

test('changes that do not fit the text are refused with the reason and write nothing', () => {
  const workspace = openIn(temporaryFolder());
  const article = inserted(workspace, translatedArticle(anArticle()));
  const first = segmentAt(article, 0);
  const second = segmentAt(article, 1);
  const inFirst = anAnnotation(translationTarget(first, { start: 0, end: 24 }));
  const before = saved(workspace, article, { annotations: [inFirst] });
  const sourceLength = article.sourceText.length;
  const refused = {
    'a segment over the edge of its block': { segments: [{ ...first, end: first.end + 1 }] },
    'overlapping segments': { segments: [{ ...second, end: segmentAt(article, 2).start + 1 }] },
    'a segment in page chrome': { segments: [aSegment({ start: sourceLength - 5, end: sourceLength - 2 })] },
    'an empty segment': { segments: [{ ...first, end: first.start }] },
    'a translation of two lines': { segments: [translated(second, 'one\ntwo')] },
    'half a character': { segments: [translated(second, 'half \ud83d')] },
    'an untranslated segment that is not new': { segments: [translated(second, '')] },
    'a translation shorter than the span in it': { segments: [translated(first, 'Short')] },
    'the segment under a span': { removedSegments: [first.id] },
    'a source span beyond the text': {
      annotations: [anAnnotation({ ...sourceTarget(article, { start: 0, end: 4 }), end: sourceLength + 1 })],
    },
    'a span that ends before it starts': {
      annotations: [anAnnotation({ ...sourceTarget(article, { start: 0, end: 4 }), start: 5 })],
    },
    'a span beyond its translation': {
      annotations: [anAnnotation({ ...translationTarget(second, { start: 0, end: 4 }), end: 99 })],
    },
    'a span in a segment of no article': {
      annotations: [
        anAnnotation(translationTarget({ ...second, id: SegmentId.parse(newId()) }, { start: 0, end: 4 })),
      ],
    },
    'a span in a segment that goes in the same save': {
      removedSegments: [second.id],
      annotations: [anAnnotation(translationTarget(second, { start: 0, end: 4 }))],
    },
    'an unknown speaker': { annotations: [{ ...inFirst, speakerId: SpeakerId.parse(newId()) }] },
  };
  const logged = workspace.changes.lastSequence();
  for (const [what, parts] of Object.entries(refused)) {
    const outcome = workspace.articles.save(article.id, 2, aChange(parts), anAuthor());
    expect(outcome, what).toMatchObject({ ok: false, problem: { kind: 'invalid' } });
  }
  expect(workspace.articles.get(article.id)).toEqual(before);
  expect(workspace.changes.lastSequence()).toBe(logged);
});

test('writes in one transaction are all taken back when one throws', () => {
  const workspace = openIn(temporaryFolder());
  expect(() =>
    workspace.transaction(() => {
      inserted(workspace, anArticle());
      throw new Error('cancelled');
    }),
  ).toThrow('cancelled');
  expect(workspace.articles.list('')).toEqual([]);
});

test('a duplicate inside a transaction takes back only itself', () => {
  const workspace = openIn(temporaryFolder());
  workspace.transaction(() => {
    const article = inserted(workspace, anArticle());
    const again = { ...article, id: ArticleId.parse(newId()) };
    workspace.articles.insert({ article: again, fileBytes: fileBytesOf(again), speakers: [] }, anAuthor());
  });
  expect(workspace.articles.list('')).toHaveLength(1);
});
