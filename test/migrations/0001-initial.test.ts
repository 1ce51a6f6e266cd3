import { readFileSync } from 'node:fs';
import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { defaultScheme } from '../../electron/host/shipped-files.ts';
import { createArticleRepository } from '../../electron/storage/articles.ts';
import { createChangeLog } from '../../electron/storage/change-log.ts';
import {
  applicationId,
  openConnection,
  readNumberPragma,
  type Connection,
} from '../../electron/storage/connection.ts';
import { findDamage } from '../../electron/storage/find-damage.ts';
import { migrate } from '../../electron/storage/migrate.ts';
import { initialFormat } from '../../electron/storage/migrations/0001-initial.ts';
import { currentVersion, migrations } from '../../electron/storage/migrations/list.ts';
import type { Migration } from '../../electron/storage/migrations/migration.ts';
import { openWorkspace } from '../../electron/storage/open-workspace.ts';
import { createSchemeRepository } from '../../electron/storage/schemes.ts';
import { createSpeakerRegister } from '../../electron/storage/speakers.ts';
import { createTransaction } from '../../electron/storage/transaction.ts';
import { anArticle } from '../builders/an-article.ts';
import { inserted, openIn, openOptions, temporaryFolder, workspacePathIn } from '../builders/a-workspace.ts';
import { queryPlan, recordingConnection } from './recording-connection.ts';

test('an empty file becomes a workspace of format 1 with an id, the scheme, and the first log entry', () => {
  const connection = migrated(initialFormat);
  expect(readNumberPragma(connection, 'user_version')).toBe(1);
  expect(readNumberPragma(connection, 'application_id')).toBe(applicationId);
  expect(createSchemeRepository(connection).current()).toEqual(defaultScheme());
  expect(createChangeLog(connection, () => {}).read({})).toMatchObject([
    { sequence: 1, entity: 'scheme', before: null },
  ]);
  expect(findDamage(connection)).toEqual([]);
  connection.close();
});

test('migrations rise by one from 1, and the newest is the current format', () => {
  expect(migrations.map((each) => each.version)).toEqual(migrations.map((_, index) => index + 1));
  expect(currentVersion).toBe(migrations.length);
});

test('a second migration runs once, keeps the data and is found sound', () => {
  const connection = migrated(initialFormat);
  const second: Migration = { version: 2, sql: 'CREATE TABLE rules (id TEXT PRIMARY KEY) STRICT' };
  migrate(connection, [initialFormat, second], aBirth());
  migrate(connection, [initialFormat, second], aBirth());
  expect(readNumberPragma(connection, 'user_version')).toBe(2);
  expect(createSchemeRepository(connection).current()).toEqual(defaultScheme());
  expect(findDamage(connection)).toEqual([]);
  connection.close();
});

test('a migration that fails in its middle leaves the file as it was', () => {
  const connection = migrated(initialFormat);
  const broken: Migration = { version: 2, sql: 'DROP TABLE targets; CREATE TABLE segments (id TEXT) STRICT' };
  expect(() => migrate(connection, [initialFormat, broken], aBirth())).toThrow('already exists');
  expect(readNumberPragma(connection, 'user_version')).toBe(1);
  expect(findDamage(connection)).toEqual([]);
  connection.close();
});

test('a file of a newer format is refused by name and left untouched', () => {
  const folder = temporaryFolder();
  openIn(folder).close(new Date());
  const file = workspacePathIn(folder);
  const connection = openConnection(file);
  connection.pragma(`user_version = ${currentVersion + 1}`);
  connection.exec(`UPDATE workspace SET schema_version = ${currentVersion + 1}`);
  connection.close();
  const before = readFileSync(file);
  const opened = openWorkspace(file, openOptions(folder));
  if (opened.ok) throw new Error('It was opened.');
  expect(opened.problem.kind).toBe('newer');
  expect(opened.problem.message).toContain(file);
  expect(readFileSync(file)).toEqual(before);
});

test.each(['UPDATE', 'DELETE'])('the change log refuses %s', (act) => {
  const connection = migrated(initialFormat);
  const sql = act === 'UPDATE' ? "UPDATE changes SET actor = 'nobody'" : 'DELETE FROM changes';
  expect(() => connection.exec(sql)).toThrow('The change log can only be added to.');
  connection.close();
});

test('the imported text, its hash and its file refuse to be changed', () => {
  const folder = temporaryFolder();
  const workspace = openIn(folder);
  inserted(workspace, anArticle());
  const connection = openConnection(workspacePathIn(folder));
  for (const column of ['source_text', 'source_hash', 'file_bytes']) {
    expect(() => connection.exec(`UPDATE sources SET ${column} = ${column}`)).toThrow('cannot be changed');
  }
  connection.close();
});

/** Rows that are inserted are scanned as well, but they are no table. */
function scansTable(step: string): boolean {
  return step.startsWith('SCAN') && !/^SCAN (?:CONSTANT ROW|\d+-ROW VALUES|\(subquery-\d+\))/u.test(step);
}

test('every statement finds its rows by a key, except those that are for all articles, speakers or schemes', () => {
  const connection = migrated(initialFormat);
  const prepared: string[] = [];
  const recording = recordingConnection(connection, prepared);
  const changes = createChangeLog(recording, () => {});
  const speakers = createSpeakerRegister(recording);
  const transaction = createTransaction(recording, () => {});
  createArticleRepository({ connection: recording, transaction, changes, speakers });
  createSchemeRepository(recording);
  changes.read({ articleId: newId(), after: 1, limit: 1 });
  changes.read({ entityId: newId() });
  const scanning = prepared
    .filter((sql) => queryPlan(connection, sql).some(scansTable))
    .map((sql) => sql.replaceAll(/\s+/gu, ' ').slice(0, 60));
  expect([...new Set(scanning)]).toEqual([
    'SELECT singleton, id, created_at, schema_version, schema_has',
    'SELECT * FROM speakers ORDER BY name, id',
    'SELECT articles.*, sources.file_name FROM articles JOIN sour',
    'SELECT body FROM schemes ORDER BY version DESC LIMIT 1',
  ]);
  connection.close();
});

test.each([
  [
    'the log of an article',
    'SELECT * FROM changes WHERE article_id = ? AND sequence > ? ORDER BY sequence DESC',
    'changes_by_article',
  ],
  [
    'the log of one thing',
    'SELECT * FROM changes WHERE entity_id = ? AND sequence > ? ORDER BY sequence DESC',
    'changes_by_entity',
  ],
  ['the spans of an article', 'SELECT * FROM targets WHERE article_id = ?', 'PRIMARY KEY'],
  [
    'the annotations of a speaker',
    'SELECT count(*) FROM annotations WHERE speaker_id = ?',
    'annotations_by_speaker',
  ],
  [
    'an article by its hash',
    'SELECT article_id FROM sources WHERE source_hash = ?',
    'sqlite_autoindex_sources_2',
  ],
])('%s: an index answers', (_, sql, index) => {
  const connection = migrated(initialFormat);
  const plan = queryPlan(connection, sql);
  expect(plan).toHaveLength(1);
  expect(plan[0]).toContain(index);
  connection.close();
});

function migrated(...steps: readonly Migration[]): Connection {
  const connection = openConnection(workspacePathIn(temporaryFolder()));
  migrate(connection, steps, aBirth());
  return connection;
}

function aBirth() {
  return { workspaceId: newId(), at: new Date(), actor: 'annotator', scheme: defaultScheme() };
}
