import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { emptyArticleChange } from '../../shared/model/article-change.ts';
import { SpeakerId } from '../../shared/model/ids.ts';
import type { Speaker } from '../../shared/model/speaker.ts';
import { anAnnotation, anArticle, segmentAt, sourceTarget, translated } from '../builders/an-article.ts';
import { clientOf, openHostIn } from '../builders/a-host.ts';
import { inserted, openIn, temporaryFolder } from '../builders/a-workspace.ts';

/** A host on a workspace with these articles, and a client of it. */
async function aClient(...articles: readonly ReturnType<typeof anArticle>[]) {
  const folder = temporaryFolder();
  const workspace = openIn(folder);
  for (const article of articles) inserted(workspace, article);
  workspace.close(new Date());
  return clientOf(await openHostIn(folder));
}

test('the history of a segment and the version before an edit can be asked for', async () => {
  const article = anArticle();
  const client = await aClient(article);
  const segment = translated(segmentAt(article, 0), 'Three villages flooded');
  const change = { ...emptyArticleChange, segments: [segment] };
  await client.request('articles.save', { id: article.id, baseRevision: 1, client: 'one', change });
  const { entries, next } = await client.request('history.list', {
    article: article.id,
    segment: segment.id,
  });
  expect(entries.map(({ changes }) => changes)).toEqual([
    [{ entity: 'segment', id: segment.id, before: segmentAt(article, 0), after: segment }],
    [{ entity: 'segment', id: segment.id, before: null, after: segmentAt(article, 0) }],
  ]);
  expect(next).toBeUndefined();
  const batch = entries.at(-1)?.batch ?? '';
  expect(await client.request('history.version', { article: article.id, batch })).toEqual({
    segments: article.segments,
    annotations: [],
    speakers: [],
  });
  await expect(
    client.request('history.version', { article: article.id, batch: newId() }),
  ).rejects.toMatchObject({
    code: 'not-found',
  });
});

test('a save that merges speakers tells of every article that it changed', async () => {
  const [here, there] = [anArticle(), anArticle({ title: 'Lain' })];
  const [from, into] = ['Presiden Rusia', 'Putin'].map((name): Speaker => ({
    id: SpeakerId.parse(newId()),
    name,
    aliases: [],
    note: '',
  }));
  if (from === undefined || into === undefined) throw new Error('A speaker is missing.');
  const named = { ...anAnnotation(sourceTarget(there, { start: 0, end: 4 })), speakerId: from.id };
  const client = await aClient(here, there);
  const first = { ...emptyArticleChange, speakers: [from, into], annotations: [named] };
  await client.request('articles.save', { id: there.id, baseRevision: 1, client: 'one', change: first });
  expect(await client.request('speakers.uses', {})).toEqual([
    { speaker: from.id, annotations: 1, articles: 1 },
  ]);
  const told: unknown[] = [];
  client.subscribe('article.saved', (saved) => told.push(saved));
  client.subscribe('speakers.changed', (changed) => told.push(changed));
  const merge = {
    ...emptyArticleChange,
    removedSpeakers: [from.id],
    replacements: [{ speaker: from.id, by: into.id }],
  };
  await client.request('articles.save', { id: here.id, baseRevision: 1, client: 'one', change: merge });
  expect(told).toEqual([
    { id: here.id, revision: 2, client: 'one' },
    { client: 'one' },
    { id: there.id, revision: 3, client: 'one' },
  ]);
  const mentions = await client.request('speakers.mentions', { speaker: into.id });
  expect(mentions.map(({ annotation }) => annotation)).toEqual([named.id]);
});
