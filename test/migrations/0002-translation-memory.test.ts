import { v7 as newId } from 'uuid';
import { expect, onTestFinished, test } from 'vitest';
import path from 'node:path';
import { defaultScheme } from '../../electron/host/shipped-files.ts';
import { createChangeLog } from '../../electron/storage/change-log.ts';
import { openConnection, readNumberPragma, type Connection } from '../../electron/storage/connection.ts';
import { findDamage } from '../../electron/storage/find-damage.ts';
import { createMemoryRepository } from '../../electron/storage/memories.ts';
import { migrate } from '../../electron/storage/migrate.ts';
import { initialFormat } from '../../electron/storage/migrations/0001-initial.ts';
import { translationMemory } from '../../electron/storage/migrations/0002-translation-memory.ts';
import type { Migration } from '../../electron/storage/migrations/migration.ts';
import { createTransaction } from '../../electron/storage/transaction.ts';
import { anAuthor, temporaryFolder } from '../builders/a-workspace.ts';
import { queryPlan, recordingConnection } from './recording-connection.ts';

const birth = { workspaceId: newId(), at: new Date(), actor: 'annotator', scheme: defaultScheme() };

function migrated(...steps: readonly Migration[]): Connection {
  const connection = openConnection(path.join(temporaryFolder(), 'news.dwibahasa'));
  onTestFinished(() => {
    connection.close();
  });
  migrate(connection, steps, birth);
  return connection;
}

function memoriesOf(connection: Connection) {
  const transaction = createTransaction(connection, () => {});
  return createMemoryRepository({
    connection,
    transaction,
    changes: createChangeLog(connection, () => {}),
  });
}

const aUnit = {
  source: 'Satu.',
  target: 'One.',
  sourceLanguage: 'id',
  targetLanguage: 'en',
  note: '',
  creator: '',
  changedAt: '',
};

test('a file of format 1 gains empty translation memories and is found sound', () => {
  const connection = migrated(initialFormat);
  expect(findDamage(connection)).toEqual([]);
  migrate(connection, [initialFormat, translationMemory], birth);
  expect(readNumberPragma(connection, 'user_version')).toBe(2);
  expect(memoriesOf(connection).list()).toEqual([]);
  expect(findDamage(connection)).toEqual([]);
});

test('a unit that is changed behind the checksums, or gone, is found', () => {
  const connection = migrated(initialFormat, translationMemory);
  memoriesOf(connection).add({ id: 'm1', name: 'news.tmx' }, [aUnit], anAuthor());
  expect(findDamage(connection)).toEqual([]);
  connection.exec("UPDATE translation_units SET target = 'Two.'");
  expect(findDamage(connection)).toEqual(['The row m1 0 of translation_units is not what was written.']);
  connection.exec('DELETE FROM translation_units');
  expect(findDamage(connection)).toEqual([
    'The translation memory m1 does not have as many units as were written.',
  ]);
});

test('every query on memories goes through an index', () => {
  const prepared: string[] = [];
  const connection = migrated(initialFormat, translationMemory);
  memoriesOf(recordingConnection(connection, prepared));
  const selects = prepared.filter((sql) => /FROM translation_units/u.test(sql));
  expect(selects).toHaveLength(2);
  const plans = selects.flatMap((sql) => queryPlan(connection, sql));
  expect(plans.filter((step) => !step.startsWith('SEARCH'))).toEqual([]);
});
