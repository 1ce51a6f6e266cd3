import { v7 as newId } from 'uuid';
import { expect, onTestFinished, test } from 'vitest';
import path from 'node:path';
import { defaultScheme } from '../../electron/host/shipped-files.ts';
import { createChangeLog } from '../../electron/storage/change-log.ts';
import { openConnection, readNumberPragma, type Connection } from '../../electron/storage/connection.ts';
import { findDamage } from '../../electron/storage/find-damage.ts';
import { migrate } from '../../electron/storage/migrate.ts';
import { initialFormat } from '../../electron/storage/migrations/0001-initial.ts';
import { translationMemory } from '../../electron/storage/migrations/0002-translation-memory.ts';
import { outletRules } from '../../electron/storage/migrations/0003-outlet-rules.ts';
import type { Migration } from '../../electron/storage/migrations/migration.ts';
import { createOutletRuleRepository, outletRuleSql } from '../../electron/storage/outlet-rules.ts';
import { createTransaction } from '../../electron/storage/transaction.ts';
import { OutletRuleId, type OutletRule } from '../../shared/model/outlet-rule.ts';
import { anAuthor, temporaryFolder } from '../builders/a-workspace.ts';
import { queryPlan } from './recording-connection.ts';

const birth = { workspaceId: newId(), at: new Date(), actor: 'annotator', scheme: defaultScheme() };

function migrated(...steps: readonly Migration[]): Connection {
  const connection = openConnection(path.join(temporaryFolder(), 'news.dwibahasa'));
  onTestFinished(() => {
    connection.close();
  });
  migrate(connection, steps, birth);
  return connection;
}

function rulesOf(connection: Connection) {
  const changes = createChangeLog(connection, () => {});
  const transaction = createTransaction(connection, () => {});
  return { changes, rules: createOutletRuleRepository({ connection, transaction, changes }) };
}

function aRule(chosen: Partial<OutletRule> = {}): OutletRule {
  return {
    id: OutletRuleId.parse(newId()),
    outlet: 'Kabar Pesisir',
    kind: 'pattern',
    text: 'Baca juga: …',
    createdAt: '2026-01-02T03:04:05.000Z',
    ...chosen,
  };
}

test('a file of format 2 gains an empty list of outlet rules and is found sound', () => {
  const connection = migrated(initialFormat, translationMemory);
  migrate(connection, [initialFormat, translationMemory, outletRules], birth);
  expect(readNumberPragma(connection, 'user_version')).toBe(3);
  expect(rulesOf(connection).rules.list()).toEqual([]);
  expect(findDamage(connection)).toEqual([]);
});

test('rules are kept, changed and removed, each with its entry in the change log', () => {
  const connection = migrated(initialFormat, translationMemory, outletRules);
  const { rules, changes } = rulesOf(connection);
  const first = aRule();
  const second = aRule({ outlet: 'kabar pesisir', kind: 'line', text: 'Simak video ini' });
  const other = aRule({ outlet: 'Antara' });
  for (const rule of [first, second, other]) rules.put(rule, anAuthor());
  expect(rules.list()).toEqual([other, first, second]);
  expect(rules.ofOutlet('KABAR PESISIR')).toEqual([first, second]);
  const changed = { ...first, text: 'Baca: …' };
  rules.put(changed, anAuthor());
  rules.put(changed, anAuthor());
  expect(rules.get(first.id)).toEqual(changed);
  expect(rules.remove(second.id, anAuthor())).toBe(true);
  expect(rules.remove(second.id, anAuthor())).toBe(false);
  const logged = changes.read({ after: 4 });
  expect(logged.map(({ entity, entityId, before, after }) => ({ entity, entityId, before, after }))).toEqual([
    {
      entity: 'outlet-rule',
      entityId: first.id,
      before: { text: 'Baca juga: …' },
      after: { text: 'Baca: …' },
    },
    { entity: 'outlet-rule', entityId: second.id, before: second, after: null },
  ]);
  expect(findDamage(connection)).toEqual([]);
});

test('a rule that is changed behind the checksums is found', () => {
  const connection = migrated(initialFormat, translationMemory, outletRules);
  const rule = aRule();
  rulesOf(connection).rules.put(rule, anAuthor());
  connection.exec("UPDATE outlet_rules SET text = 'Semua'");
  expect(findDamage(connection)).toEqual([`The row ${rule.id} of outlet_rules is not what was written.`]);
});

test('rules are found by an index', () => {
  const connection = migrated(initialFormat, translationMemory, outletRules);
  const plans = Object.values(outletRuleSql).flatMap((sql) => queryPlan(connection, sql));
  expect(plans.filter((step) => !step.startsWith('SEARCH'))).toEqual([]);
});
