import fc from 'fast-check';
import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import type { Annotation } from '../../shared/model/annotation.ts';
import type { Article } from '../../shared/model/article.ts';
import type { ArticleChange } from '../../shared/model/article-change.ts';
import type { HistoryChange, HistoryEntry } from '../../shared/model/history.ts';
import { SpeakerId } from '../../shared/model/ids.ts';
import type { Speaker } from '../../shared/model/speaker.ts';
import type { HistoryThing } from '../../electron/storage/history-repository.ts';
import { historySql } from '../../electron/storage/history-rows.ts';
import { recordDifference } from '../../electron/storage/record-difference.ts';
import { rewindRecord } from '../../electron/storage/rewind-record.ts';
import { openConnection } from '../../electron/storage/connection.ts';
import type { Workspace } from '../../electron/storage/workspace.ts';
import {
  anAnnotation,
  anArticle,
  aSegment,
  segmentAt,
  sourceTarget,
  translated,
  translationTarget,
} from '../builders/an-article.ts';
import { aChange, inserted, openIn, temporaryFolder, workspacePathIn } from '../builders/a-workspace.ts';
import { queryPlan } from '../migrations/recording-connection.ts';

/** A workspace whose saves happen at times that the test gives, in seconds. */
class Desk {
  readonly workspace: Workspace = openIn(temporaryFolder());
  readonly article: Article;

  constructor(article: Article = anArticle()) {
    this.article = inserted(this.workspace, article);
  }

  /** Saves and returns the batch. */
  save(seconds: number, actor: string, parts: Partial<ArticleChange>): string {
    const batch = newId();
    const at = new Date(Date.UTC(2026, 0, 5) + seconds * 1000);
    const base = this.workspace.articles.get(this.article.id)?.revision ?? 0;
    const saved = this.workspace.articles.save(this.article.id, base, aChange(parts), { actor, at, batch });
    if (!saved.ok) throw new Error(JSON.stringify(saved.problem));
    return batch;
  }

  list(query: Partial<Parameters<Workspace['history']['list']>[0]> = {}): readonly HistoryEntry[] {
    return this.workspace.history.list({ article: this.article.id, limit: 50, within: 300, ...query })
      .entries;
  }
}

/** An entry in a few words: who, and the texts of its changes. */
function inWords(entry: HistoryEntry): string {
  return `${entry.actor}: ${entry.changes.map(changeInWords).join(', ')}`;
}

function changeInWords(change: HistoryChange): string {
  switch (change.entity) {
    case 'segment':
      return `“${change.before?.target ?? '-'}” to “${change.after?.target ?? '-'}”`;
    case 'annotation':
      return `annotation ${noteOf(change.before)} to ${noteOf(change.after)}`;
    case 'speaker':
      return `speaker ${change.before?.name ?? '-'} to ${change.after?.name ?? '-'}`;
    case 'import':
      return `import of ${change.segments} segments`;
  }
}

function noteOf(annotation: Annotation | null): string {
  return annotation === null ? '-' : `[${annotation.note}]`;
}

test('the saves of one person within five minutes are one entry with the net change; others start a new one', () => {
  const desk = new Desk();
  const segment = segmentAt(desk.article, 0);
  desk.save(0, 'Dewi', { segments: [translated(segment, 'Three')] });
  desk.save(1, 'Dewi', { segments: [translated(segment, 'Three villages')] });
  desk.save(2, 'Budi', { segments: [translated(segment, 'Three villages under water')] });
  desk.save(400, 'Budi', { segments: [translated(segment, 'Flooded')] });
  expect(desk.list().map(inWords)).toEqual([
    'Budi: “Three villages under water” to “Flooded”',
    'Budi: “Three villages” to “Three villages under water”',
    'Dewi: “” to “Three villages”',
    'annotator: import of 4 segments',
  ]);
  expect(desk.list({ within: 0 }).map(inWords).slice(2)).toEqual([
    'Dewi: “Three” to “Three villages”',
    'Dewi: “” to “Three”',
    'annotator: import of 4 segments',
  ]);
});

test('what was changed and changed back is two entries; spans that only moved along with the text make none', () => {
  const desk = new Desk();
  const segment = segmentAt(desk.article, 1);
  const typed = translated(segment, 'Water rose');
  const annotation = anAnnotation(translationTarget(typed, { start: 6, end: 10 }));
  desk.save(0, 'Dewi', { segments: [typed], annotations: [annotation] });
  const [target] = annotation.targets;
  if (target === undefined) throw new Error('The annotation has no target.');
  const moved = { ...annotation, targets: [{ ...target, start: 10, end: 14 }] };
  desk.save(1000, 'Dewi', { segments: [translated(segment, 'The water rose')], annotations: [moved] });
  desk.save(2000, 'Dewi', { segments: [translated(segment, 'The water rose x')] });
  desk.save(2001, 'Dewi', { segments: [translated(segment, 'The water rose')] });
  expect(desk.list().map(inWords)).toEqual([
    'Dewi: “The water rose x” to “The water rose”',
    'Dewi: “The water rose” to “The water rose x”',
    'Dewi: “Water rose” to “The water rose”',
    'Dewi: “” to “Water rose”, annotation - to []',
    'annotator: import of 4 segments',
  ]);
});

test('the history of one thing ends with how it came in, or with where it was made', () => {
  const plain = anArticle();
  const inFile = { ...anAnnotation(sourceTarget(plain, { start: 0, end: 4 })), note: 'from the file' };
  const desk = new Desk({ ...plain, annotations: [inFile] });
  const segment = segmentAt(desk.article, 1);
  const made = anAnnotation(sourceTarget(plain, { start: 5, end: 9 }));
  desk.save(0, 'Dewi', {
    segments: [translated(segment, 'a')],
    annotations: [made, { ...inFile, note: 'changed' }],
  });
  desk.save(900, 'Dewi', { removedAnnotations: [made.id] });
  const of = (thing: HistoryThing) => desk.list({ thing }).map(inWords);
  expect(of({ entity: 'segment', id: segment.id })).toEqual(['Dewi: “” to “a”', 'annotator: “-” to “”']);
  expect(of({ entity: 'annotation', id: inFile.id })).toEqual([
    'Dewi: annotation [from the file] to [changed]',
    'annotator: annotation - to [from the file]',
  ]);
  expect(of({ entity: 'annotation', id: made.id })).toEqual([
    'Dewi: annotation [] to -',
    'Dewi: annotation - to []',
  ]);
});

test('a history is read page by page without a gap or an overlap', () => {
  const desk = new Desk();
  const segment = segmentAt(desk.article, 0);
  for (let step = 0; step < 9; step++) {
    desk.save(step * 1000, 'Dewi', { segments: [translated(segment, `text ${step}`)] });
  }
  const whole = desk.list();
  const paged: HistoryEntry[] = [];
  let before: number | undefined;
  do {
    const page = desk.workspace.history.list({
      article: desk.article.id,
      limit: 4,
      within: 300,
      ...(before === undefined ? {} : { before }),
    });
    paged.push(...page.entries);
    before = page.next;
  } while (before !== undefined);
  expect(paged).toEqual(whole);
  expect(whole).toHaveLength(10);
});

test('an article can be had as it was after every save: texts, segmentation, annotations and removed speakers', () => {
  const desk = new Desk();
  const { id } = desk.article;
  const states: { readonly batch: string; readonly article: Article | undefined }[] = [];
  const save = (seconds: number, parts: Partial<ArticleChange>): void => {
    const batch = desk.save(seconds, 'Dewi', parts);
    states.push({ batch, article: desk.workspace.articles.get(id) });
  };
  const speaker: Speaker = {
    id: SpeakerId.parse(newId()),
    name: 'Siti Rahma',
    aliases: ['Kepala BPBD'],
    note: '',
  };
  const first = segmentAt(desk.article, 1);
  const typed = translated(first, 'Water has been rising');
  const annotation = {
    ...anAnnotation(translationTarget(typed, { start: 0, end: 5 })),
    speakerId: speaker.id,
  };
  save(0, { segments: [typed] });
  save(10, { speakers: [speaker], annotations: [annotation] });
  save(20, { annotations: [{ ...annotation, attributes: { certainty: 'PS' }, note: 'unsure' }] });
  save(30, { removedAnnotations: [annotation.id], removedSpeakers: [speaker.id] });
  const parts = [
    aSegment({ start: first.start, end: first.start + 5 }),
    aSegment({ start: first.start + 5, end: first.end }),
  ];
  save(40, { segments: parts, removedSegments: [first.id] });
  for (const { batch, article } of states) {
    const named = article?.annotations.some(({ speakerId }) => speakerId === speaker.id) === true;
    expect(desk.workspace.history.version(id, batch)).toEqual({
      segments: article?.segments,
      annotations: article?.annotations,
      speakers: named ? [speaker] : [],
    });
  }
  const imported = desk.list().at(-1)?.batch ?? '';
  expect(desk.workspace.history.version(id, imported)).toEqual({
    segments: desk.article.segments,
    annotations: [],
    speakers: [],
  });
  expect(desk.workspace.history.version(id, newId())).toBeUndefined();
});

test('a record is wound back from any logged difference', () => {
  const record = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.jsonValue(), { noNullPrototype: true });
  fc.assert(
    fc.property(record, record, (before, after) => {
      const difference = recordDifference(before, after);
      if (difference !== undefined) expect(rewindRecord(after, difference)).toEqual(before);
    }),
  );
});

test.each([
  [historySql.ofArticle, 'changes_by_article (article_id=? AND rowid<?)'],
  [historySql.ofThing, 'changes_by_entity (entity_id=? AND rowid<?)'],
  [historySql.ofSpeaker, 'changes_by_entity (entity_id=? AND rowid<?)'],
  [historySql.importOf, 'changes_by_entity (entity_id=?)'],
])('%s: the narrowest index answers, and nothing is sorted', (sql, index) => {
  const folder = temporaryFolder();
  openIn(folder).close(new Date());
  const connection = openConnection(workspacePathIn(folder));
  expect(queryPlan(connection, sql)).toEqual([`SEARCH changes USING INDEX ${index}`]);
  connection.close();
});
