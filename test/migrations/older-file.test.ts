import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import type { Article } from '../../shared/model/article.ts';
import { defaultScheme } from '../../electron/host/shipped-files.ts';
import { createArticleRepository } from '../../electron/storage/articles.ts';
import { createChangeLog } from '../../electron/storage/change-log.ts';
import { openConnection, readNumberPragma } from '../../electron/storage/connection.ts';
import { readHead } from '../../electron/storage/find-damage.ts';
import { inspectFile } from '../../electron/storage/inspect-file.ts';
import { migrate } from '../../electron/storage/migrate.ts';
import { initialFormat } from '../../electron/storage/migrations/0001-initial.ts';
import { currentVersion } from '../../electron/storage/migrations/list.ts';
import { openSnapshotFolder } from '../../electron/storage/snapshot-folder.ts';
import { takeSnapshot } from '../../electron/storage/snapshots.ts';
import { createSpeakerRegister } from '../../electron/storage/speakers.ts';
import { createTransaction } from '../../electron/storage/transaction.ts';
import { anArticle, fileBytesOf } from '../builders/an-article.ts';
import { anAuthor, openIn, temporaryFolder, workspacePathIn } from '../builders/a-workspace.ts';

test('an older file is migrated after a copy of it was kept, and holds what it held', () => {
  const folder = temporaryFolder();
  const article = writeOlderFile(folder);
  const workspace = openIn(folder);
  expect(workspace.articles.get(article.id)).toEqual(article);
  expect(formatOf(workspacePathIn(folder))).toBe(currentVersion);
  const copies = readdirSync(path.join(folder, 'snapshots')).filter((name) =>
    name.startsWith('before-format-2-'),
  );
  expect(copies.map((name) => inspectFile(path.join(folder, 'snapshots', name)))).toMatchObject([
    { kind: 'sound', version: 1 },
  ]);
});

test('a damaged older file comes back from its older snapshot, migrated', () => {
  const folder = temporaryFolder();
  const article = writeOlderFile(folder);
  const file = workspacePathIn(folder);
  const bytes = readFileSync(file);
  bytes.write('X', bytes.indexOf('merendam'), 'latin1');
  writeFileSync(file, bytes);
  const workspace = openIn(folder);
  expect(workspace.notices).toMatchObject([{ kind: 'recovered' }]);
  expect(workspace.articles.get(article.id)).toEqual(article);
  expect(formatOf(file)).toBe(currentVersion);
});

/** A file as the first release wrote it, with one article and a snapshot. */
function writeOlderFile(folder: string): Article {
  const file = workspacePathIn(folder);
  const connection = openConnection(file);
  const birth = { workspaceId: newId(), at: new Date(), actor: 'annotator', scheme: defaultScheme() };
  migrate(connection, [initialFormat], birth);
  const articles = createArticleRepository({
    connection,
    transaction: createTransaction(connection, () => {}),
    changes: createChangeLog(connection, () => {}),
    speakers: createSpeakerRegister(connection),
  });
  const article = anArticle();
  articles.insert({ article, fileBytes: fileBytesOf(article), speakers: [] }, anAuthor());
  const id = readHead(connection)?.id ?? '';
  const { folder: snapshots } = openSnapshotFolder(path.join(folder, 'snapshots'), id, file);
  expect(takeSnapshot(connection, snapshots, new Date())).toMatchObject({ ok: true });
  connection.close();
  return article;
}

function formatOf(file: string): number {
  const connection = openConnection(file);
  const version = readNumberPragma(connection, 'user_version');
  connection.close();
  return version;
}
