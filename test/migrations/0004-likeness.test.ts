import path from 'node:path';
import { v7 as newId } from 'uuid';
import { expect, onTestFinished, test } from 'vitest';
import { defaultScheme } from '../../electron/host/shipped-files.ts';
import { openConnection, readNumberPragma, type Connection } from '../../electron/storage/connection.ts';
import { findDamage } from '../../electron/storage/find-damage.ts';
import { createLikenessRepository, likenessSql } from '../../electron/storage/likeness.ts';
import { migrate } from '../../electron/storage/migrate.ts';
import { migrations } from '../../electron/storage/migrations/list.ts';
import { temporaryFolder } from '../builders/a-workspace.ts';
import { queryPlan } from './recording-connection.ts';

const birth = { workspaceId: newId(), at: new Date(), actor: 'annotator', scheme: defaultScheme() };

function migrated(version: number): Connection {
  const connection = openConnection(path.join(temporaryFolder(), 'news.dwibahasa'));
  onTestFinished(() => {
    connection.close();
  });
  migrate(connection, migrations.slice(0, version), birth);
  return connection;
}

test('a file of format 3 gains an empty index of near-duplicates and is found sound', () => {
  const connection = migrated(3);
  migrate(connection, migrations.slice(0, 4), birth);
  expect(readNumberPragma(connection, 'user_version')).toBe(4);
  expect(createLikenessRepository(connection).list()).toEqual(new Map());
  expect(findDamage(connection)).toEqual([]);
});

test('signatures, bands and pairs are found by an index, also those that go with an article', () => {
  const connection = migrated(4);
  const deletion = [
    'DELETE FROM similar_articles WHERE similar_id = ?',
    'DELETE FROM signatures WHERE article_id = ?',
  ];
  const plans = [...Object.values(likenessSql), ...deletion].flatMap((sql) => queryPlan(connection, sql));
  expect(plans.filter((step) => !step.startsWith('SEARCH'))).toEqual([]);
});
