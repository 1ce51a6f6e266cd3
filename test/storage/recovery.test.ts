import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Article } from '../../shared/model/article.ts';
import { openConnection } from '../../electron/storage/connection.ts';
import { openWorkspace } from '../../electron/storage/open-workspace.ts';
import { findSnapshotFolders } from '../../electron/storage/snapshot-folder.ts';
import { listSnapshots } from '../../electron/storage/snapshots.ts';
import { backUpFile, checkFile, restoreFile } from '../../electron/storage/workspace-file.ts';
import { anArticle, segmentAt, translated } from '../builders/an-article.ts';
import {
  inserted,
  openIn,
  openOptions,
  saved,
  temporaryFolder,
  workspacePathIn,
} from '../builders/a-workspace.ts';

/** A closed workspace with one article, and snapshots of it. */
function aClosedWorkspace(folder = temporaryFolder()): {
  readonly folder: string;
  readonly article: Article;
} {
  const workspace = openIn(folder);
  const article = inserted(workspace, anArticle());
  workspace.close(new Date());
  return { folder, article };
}

/** Overwrites some of the file where text is. */
function damageText(file: string, text: string): void {
  const bytes = readFileSync(file);
  const place = bytes.indexOf(text);
  if (place === -1) throw new Error(`${file} does not hold "${text}".`);
  bytes.write('X', place + 1, 'latin1');
  writeFileSync(file, bytes);
}

function noticesOf(folder: string) {
  return openIn(folder).notices;
}

test('one altered letter in a text is noticed, though SQLite finds nothing wrong', () => {
  const { folder, article } = aClosedWorkspace();
  damageText(workspacePathIn(folder), 'merendam');
  const connection = openConnection(workspacePathIn(folder));
  expect(connection.pragma('integrity_check', { simple: true })).toBe('ok');
  connection.close();
  const reopened = openIn(folder);
  expect(reopened.notices).toMatchObject([
    { kind: 'recovered', lostEdits: [], reason: containing('sources') },
  ]);
  expect(reopened.articles.get(article.id)).toEqual(article);
  expect(reopened.changes.read({ limit: 1 })).toMatchObject([
    { entity: 'workspace', after: { kind: 'recovered' } },
  ]);
});

test('the notice names each thing that was edited after the snapshot once, as it was last', () => {
  const { folder, article } = aClosedWorkspace();
  const workspace = openIn(folder);
  for (const text of ['Fl', 'Floo', 'Flood']) {
    saved(workspace, article, { segments: [translated(segmentAt(article, 0), text)] });
  }
  workspace.close(new Date());
  // As if the process had been killed before it could make the last snapshot.
  rmSync(newestSnapshot(folder));
  damageText(workspacePathIn(folder), 'merendam');
  expect(noticesOf(folder)).toMatchObject([
    { kind: 'recovered', lostEdits: [matching(/^20.* annotator: segment changed: “Flood”$/)] },
  ]);
});

test('a damaged newest snapshot is passed over for the one before it', () => {
  const { folder, article } = aClosedWorkspace();
  const workspace = openIn(folder);
  saved(workspace, article, { segments: [translated(segmentAt(article, 0), 'Flood')] });
  workspace.close(new Date(Date.now() + 1000));
  damageText(newestSnapshot(folder), 'merendam');
  damageText(workspacePathIn(folder), 'merendam');
  const reopened = openIn(folder);
  expect(reopened.articles.get(article.id)).toEqual(article);
  expect(reopened.notices).toMatchObject([{ lostEdits: [containing('segment changed: “Flood”')] }]);
});

test('without a good snapshot a damaged file is refused and left as it is', () => {
  const { folder } = aClosedWorkspace();
  const file = workspacePathIn(folder);
  rmSync(path.join(folder, 'snapshots'), { recursive: true });
  damageText(file, 'merendam');
  const before = readFileSync(file);
  const opened = openWorkspace(file, openOptions(folder));
  expect(opened).toMatchObject({
    ok: false,
    problem: { kind: 'damaged', message: containing(file) },
  });
  expect(readFileSync(file)).toEqual(before);
});

test.each([
  ['a text file', (file: string) => writeFileSync(file, 'Dear diary')],
  [
    'a database of another program',
    (file: string) => {
      const connection = openConnection(file);
      connection.exec('CREATE TABLE recipes (name TEXT)');
      connection.close();
    },
  ],
])('%s is refused as foreign and left untouched', (_, write) => {
  const folder = temporaryFolder();
  const file = workspacePathIn(folder);
  write(file);
  const before = readFileSync(file);
  expect(openWorkspace(file, openOptions(folder))).toMatchObject({
    ok: false,
    problem: { kind: 'foreign', message: containing(file) },
  });
  expect(readFileSync(file)).toEqual(before);
});

test('a folder in place of the file is unreachable', () => {
  const folder = temporaryFolder();
  mkdirSync(workspacePathIn(folder));
  expect(openWorkspace(workspacePathIn(folder), openOptions(folder))).toMatchObject({
    ok: false,
    problem: { kind: 'unreachable' },
  });
});

test('an empty file where there was a workspace is restored, elsewhere it becomes a new one', () => {
  const { folder, article } = aClosedWorkspace();
  truncateSync(workspacePathIn(folder), 0);
  const restored = openIn(folder);
  expect(restored.articles.get(article.id)).toEqual(article);
  const other = temporaryFolder();
  writeFileSync(workspacePathIn(other), '');
  expect(openIn(other)).toMatchObject({ isNew: true, notices: [] });
});

test('a workspace that is gone makes room for a new one, with a word about its snapshot', () => {
  const { folder } = aClosedWorkspace();
  rmSync(workspacePathIn(folder));
  const fresh = openIn(folder);
  expect(fresh.isNew).toBe(true);
  expect(fresh.notices).toEqual([{ kind: 'warning', message: containing(newestSnapshot(folder)) }]);
});

test('a copy of the workspace at another place is recovered by its id when it is damaged', () => {
  const { folder, article } = aClosedWorkspace();
  const moved = path.join(temporaryFolder(), 'moved.dwibahasa');
  copyFileSync(workspacePathIn(folder), moved);
  damageText(moved, 'merendam');
  const opened = openWorkspace(moved, openOptions(folder));
  if (!opened.ok) throw new Error(opened.problem.message);
  expect(opened.value.articles.get(article.id)).toEqual(article);
  expect(opened.value.notices).toMatchObject([{ kind: 'recovered' }]);
  opened.value.close(new Date());
});

test('a write-ahead log that is gone with acknowledged edits is told, with the edits', () => {
  const { folder, article } = aClosedWorkspace();
  const workspace = openIn(folder);
  saved(workspace, article, { segments: [translated(segmentAt(article, 0), 'Flood')] });
  const file = workspacePathIn(folder);
  const withoutLog = readFileSync(file);
  workspace.close(new Date());
  rmSync(newestSnapshot(folder));
  writeFileSync(file, withoutLog);
  expect(checkFile({ path: file, snapshotDirectory: path.join(folder, 'snapshots') })).toEqual([
    'The last 1 edits that were saved are not in the file.',
  ]);
  const reopened = openIn(folder);
  expect(reopened.articles.get(article.id)).toEqual(article);
  expect(reopened.notices).toMatchObject([
    { kind: 'recovered', lostEdits: [matching(/annotator: segment changed: “Flood”$/)] },
  ]);
  expect(existsSync(reopened.notices[0]?.kind === 'recovered' ? reopened.notices[0].aside : '')).toBe(true);
  reopened.close(new Date());
  expect(noticesOf(folder)).toEqual([]);
});

test('a backup is a sound workspace, never replaces a file, and can be put back', () => {
  const { folder, article } = aClosedWorkspace();
  const file = { path: workspacePathIn(folder), snapshotDirectory: path.join(folder, 'snapshots') };
  const out = path.join(folder, 'backup.dwibahasa');
  expect(backUpFile(file, out)).toMatchObject({ ok: true, value: { articles: 1 } });
  expect(backUpFile(file, out)).toMatchObject({ ok: false });
  const workspace = openIn(folder);
  saved(workspace, article, { segments: [translated(segmentAt(article, 0), 'Flood')] });
  workspace.close(new Date());
  const restored = restoreFile(file, out, new Date());
  expect(restored).toMatchObject({ ok: true, value: { articles: 1 } });
  expect(existsSync(restored.ok ? (restored.value.aside ?? '') : '')).toBe(true);
  const reopened = openIn(folder);
  expect(reopened.notices).toEqual([]);
  expect(reopened.articles.get(article.id)).toEqual(article);
});

test('a damaged backup is not restored', () => {
  const { folder } = aClosedWorkspace();
  const file = { path: workspacePathIn(folder), snapshotDirectory: path.join(folder, 'snapshots') };
  const out = path.join(folder, 'backup.dwibahasa');
  backUpFile(file, out);
  damageText(out, 'merendam');
  const before = readFileSync(file.path);
  expect(restoreFile(file, out, new Date())).toMatchObject({ ok: false });
  expect(readFileSync(file.path)).toEqual(before);
});

test('a check finds ranges that fit no text, which no checksum can', () => {
  const { folder } = aClosedWorkspace();
  const file = workspacePathIn(folder);
  const connection = openConnection(file);
  connection.exec(
    `UPDATE segments SET start = start + 1, checksum =
       row_checksum(article_id, id, start + 1, "end", target, status, origin_kind, origin_score, note)
     WHERE start > 0; UPDATE segments SET "end" = "end" + 1, checksum =
       row_checksum(article_id, id, start, "end" + 1, target, status, origin_kind, origin_score, note) WHERE start > 0`,
  );
  connection.close();
  expect(checkFile({ path: file, snapshotDirectory: path.join(folder, 'snapshots') })).toMatchObject([
    containing('is not inside one kept block'),
  ]);
});

function newestSnapshot(folder: string): string {
  const [kept] = findSnapshotFolders(path.join(folder, 'snapshots'));
  const newest = kept === undefined ? undefined : listSnapshots(kept.folder)[0];
  if (newest === undefined) throw new Error('There is no snapshot.');
  return newest.path;
}

/** Any text with this in it. */
function containing(text: string): unknown {
  return expect.stringContaining(text);
}

/** Any text like this. */
function matching(pattern: RegExp): unknown {
  return expect.stringMatching(pattern);
}
