import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { version as uuidVersion } from 'uuid';
import { expect, test } from 'vitest';
import type { Client } from '../../shared/client.ts';
import { emptyArticleChange } from '../../shared/model/article-change.ts';
import type { Article } from '../../shared/model/article.ts';
import { defaultSettings } from '../../shared/model/settings.ts';
import { createReaders } from '../../electron/host/reading/readers.ts';
import { insertArticle } from '../../electron/host/insert-article.ts';
import { openHost } from '../../electron/host/open-host.ts';
import { checkWorkspaceFile } from '../../electron/host/workspace-files.ts';
import { findSnapshotFolders } from '../../electron/storage/snapshot-folder.ts';
import { listSnapshots } from '../../electron/storage/snapshots.ts';
import { anArticle, segmentAt, translated } from '../builders/an-article.ts';
import { clientOf, hostOptions, openHostIn } from '../builders/a-host.ts';
import { inserted, openIn, temporaryFolder, workspacePathIn } from '../builders/a-workspace.ts';

/** Puts a small article into the workspace of a folder, by a second opening of the file. */
function articleIn(folder: string): Article {
  const workspace = openIn(folder);
  const article = inserted(workspace, anArticle());
  workspace.close(new Date());
  return article;
}

async function save(
  client: Client,
  article: Article,
  text: string,
  name = 'one',
): Promise<{ revision: number }> {
  const change = { ...emptyArticleChange, segments: [translated(segmentAt(article, 0), text)] };
  return client.request('articles.save', {
    id: article.id,
    baseRevision: article.revision,
    client: name,
    change,
  });
}

test('a new workspace with the sample has one article half done, one untouched, the others done', async () => {
  const folder = temporaryFolder();
  const client = clientOf(await openHostIn(folder, { sample: true }));
  const list = await client.request('articles.list', {});
  expect(list.length).toBeGreaterThanOrEqual(8);
  const shares = list.map(({ segments, translated: done, reviewed }) => (done + reviewed) / segments);
  expect(shares[0]).toBeCloseTo(0.5, 1);
  expect(shares.slice(1, -1).every((share) => share === 1)).toBe(true);
  expect(shares.at(-1)).toBe(0);
  expect(list.slice(0, -1).every((summary) => summary.annotations > 0)).toBe(true);
  expect(list.at(-1)?.annotations).toBe(0);
  const closed = { workspacePath: workspacePathIn(folder), dataDirectory: path.join(folder, 'data') };
  expect(checkWorkspaceFile(closed)).toEqual({ ok: true, problems: [] });
});

test('the sample goes into a new workspace only', async () => {
  const folder = temporaryFolder();
  await (await openHostIn(folder)).close();
  const client = clientOf(await openHostIn(folder, { sample: true }));
  expect(await client.request('articles.list', {})).toEqual([]);
});

test('ids are reserved as different UUIDs of version 7', async () => {
  const client = clientOf(await openHostIn(temporaryFolder()));
  const ids = await client.request('ids.reserve', { count: 100 });
  expect(new Set(ids).size).toBe(100);
  expect(ids.every((id) => uuidVersion(id) === 7)).toBe(true);
});

test('a save is told to every listener with the name of the client that made it', async () => {
  const folder = temporaryFolder();
  const host = await openHostIn(folder);
  const client = clientOf(host);
  const article = articleIn(folder);
  const heard: unknown[] = [];
  const stop = host.subscribe('article.saved', (event) => heard.push(event));
  await save(client, article, 'Flood');
  stop();
  await save(client, { ...article, revision: 2 }, 'Floods');
  expect(heard).toEqual([{ id: article.id, revision: 2, client: 'one' }]);
});

test('two hosts on one file: the one behind gets a conflict, and sees what the other saved', async () => {
  const folder = temporaryFolder();
  const one = clientOf(await openHostIn(folder));
  const article = articleIn(folder);
  const other = clientOf(await openHostIn(folder));
  await save(other, article, 'Of the other');
  await expect(save(one, article, 'Of the one')).rejects.toMatchObject({ code: 'conflict' });
  expect(await one.request('articles.get', { id: article.id })).toMatchObject({ revision: 2 });
});

test('a change that does not fit is invalid, an article that is gone is not found', async () => {
  const folder = temporaryFolder();
  const client = clientOf(await openHostIn(folder));
  const article = articleIn(folder);
  await expect(save(client, article, 'two\nlines')).rejects.toMatchObject({ code: 'invalid-input' });
  await client.request('articles.remove', { id: article.id });
  await expect(save(client, article, 'Flood')).rejects.toMatchObject({ code: 'not-found' });
  await expect(client.request('articles.remove', { id: article.id })).rejects.toMatchObject({
    code: 'not-found',
  });
});

test('what is done is logged under the name in the settings', async () => {
  const folder = temporaryFolder();
  const client = clientOf(await openHostIn(folder));
  await client.request('settings.write', { ...defaultSettings, annotator: 'Dewi' });
  const article = articleIn(folder);
  await save(client, article, 'Flood');
  expect(openIn(folder).changes.read({ limit: 1 })).toMatchObject([{ actor: 'Dewi', entity: 'segment' }]);
});

test('settings are there for the next host', async () => {
  const folder = temporaryFolder();
  const settings = { ...defaultSettings, locale: 'id', theme: 'dark', panes: { articles: 20 } } as const;
  const first = await openHostIn(folder);
  await clientOf(first).request('settings.write', settings);
  await first.close();
  expect(await clientOf(await openHostIn(folder)).request('settings.read', {})).toEqual(settings);
});

test('one unknown value in the settings falls back alone', async () => {
  const folder = temporaryFolder();
  await (await openHostIn(folder)).close();
  writeFileSync(path.join(folder, 'data', 'settings.json'), '{"theme":"pink","annotator":"Dewi"}');
  const client = clientOf(await openHostIn(folder));
  expect(await client.request('settings.read', {})).toEqual({ ...defaultSettings, annotator: 'Dewi' });
});

test('broken settings are kept aside, told, and replaced by the defaults', async () => {
  const folder = temporaryFolder();
  await (await openHostIn(folder)).close();
  const file = path.join(folder, 'data', 'settings.json');
  writeFileSync(file, '{"theme":');
  const client = clientOf(await openHostIn(folder));
  expect(await client.request('settings.read', {})).toEqual(defaultSettings);
  const { notices } = await client.request('host.describe', {});
  expect(notices).toMatchObject([{ kind: 'warning' }]);
  expect(JSON.stringify(notices)).toContain('settings.json');
  expect(readFileSync(`${file}.broken`, 'utf8')).toBe('{"theme":');
});

test('recent workspaces are listed newest first, without those that are gone', async () => {
  const folder = temporaryFolder();
  const paths = ['one', 'two', 'three'].map((name) => path.join(folder, `${name}.dwibahasa`));
  for (const workspacePath of paths) await (await openHostIn(folder, { workspacePath })).close();
  const recent = path.join(folder, 'data', 'recent-workspaces.json');
  writeFileSync(recent, JSON.stringify([path.join(folder, 'gone.dwibahasa'), ...paths.toReversed()]));
  const client = clientOf(await openHostIn(folder, { workspacePath: paths[0] ?? '' }));
  expect((await client.request('workspace.recent', {})).map((each) => each.name)).toEqual([
    'one',
    'three',
    'two',
  ]);
});

test('what only a desktop can do goes to its front door, and is refused without one', async () => {
  const done: unknown[] = [];
  const desktop = clientOf(
    await openHostIn(temporaryFolder(), {
      frontDoor: {
        dialogs: {
          open: async (kind) => [`/chosen/${kind}`],
          save: async (name, kind) => [`/${kind}/${name}`],
        },
        openWorkspace: async (each) => void done.push(each),
        windowFlushed: (saved) => void done.push(saved),
      },
    }),
  );
  expect(await desktop.request('host.describe', {})).toMatchObject({ dialogs: true });
  expect(await desktop.request('dialog.open', { kind: 'files' })).toEqual({ paths: ['/chosen/files'] });
  expect(await desktop.request('dialog.save', { suggestedName: 'a', kind: 'file' })).toEqual({
    paths: ['/file/a'],
  });
  await desktop.request('workspace.open', { path: '/other.dwibahasa' });
  await desktop.request('window.flushed', { saved: true });
  expect(done).toEqual(['/other.dwibahasa', true]);
  const browser = clientOf(await openHostIn(temporaryFolder()));
  expect(await browser.request('host.describe', {})).toMatchObject({ dialogs: false });
  await expect(browser.request('dialog.open', { kind: 'files' })).rejects.toMatchObject({
    code: 'not-found',
  });
  await expect(browser.request('workspace.open', { path: '/a' })).rejects.toMatchObject({
    code: 'not-found',
  });
});

test('a recovery is told in the description of the host', async () => {
  const folder = temporaryFolder();
  const first = await openHostIn(folder);
  articleIn(folder);
  await first.close();
  const bytes = readFileSync(workspacePathIn(folder));
  bytes.write('X', bytes.indexOf('merendam'), 'latin1');
  writeFileSync(workspacePathIn(folder), bytes);
  const client = clientOf(await openHostIn(folder));
  expect((await client.request('host.describe', {})).notices).toMatchObject([{ kind: 'recovered' }]);
  expect(await client.request('articles.list', {})).toHaveLength(1);
});

test('a file that is not a workspace is refused with a message that names it', async () => {
  const folder = temporaryFolder();
  writeFileSync(workspacePathIn(folder), 'Dear diary');
  const opened = await openHost(hostOptions(folder));
  expect(opened.ok ? '' : opened.problem.message).toContain(workspacePathIn(folder));
});

test('closing makes a snapshot and leaves one file; closing again does nothing', async () => {
  const folder = temporaryFolder();
  const host = await openHostIn(folder);
  await host.close();
  await host.close();
  expect(readdirSync(folder).toSorted()).toEqual(['data', 'news.dwibahasa']);
  const [kept] = findSnapshotFolders(path.join(folder, 'data', 'snapshots'));
  expect(listSnapshots(kept?.folder ?? '')).toHaveLength(1);
});

test('an imported text gets new ids, its SHA-256 and one empty segment a sentence', () => {
  const folder = temporaryFolder();
  const workspace = openIn(folder);
  const plan = anArticle();
  const { clock, newId } = hostOptions(folder);
  const context = {
    workspace,
    publish: () => {},
    clock,
    newId,
    dataDirectory: folder,
    frontDoor: {},
    readers: createReaders(),
    actor: () => 'Dewi',
  };
  const outcome = insertArticle(context, {
    sourceText: plan.sourceText,
    metadata: plan.metadata,
    origins: {},
    blocks: plan.blocks,
    segments: plan.segments.map(({ start, end }) => ({ start, end })),
    annotations: [],
    file: { name: 'a.txt', encoding: 'windows-1252', bytes: Buffer.from('abc') },
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  const { id, importedAt } = outcome.value;
  const segments = outcome.value.segments.map((segment, index) => ({
    ...segmentAt(plan, index),
    id: segment.id,
  }));
  const file = { name: 'a.txt', encoding: 'windows-1252', size: 3 };
  expect(workspace.articles.get(id)).toEqual({ ...plan, id, importedAt, segments, file });
});
