import type { OutletRule, OutletRuleId } from '../../shared/model/outlet-rule.ts';
import type { Author } from './author.ts';
import type { ChangeLog } from './change-log.ts';
import type { Connection } from './connection.ts';
import { recordDifference } from './record-difference.ts';
import { upsertSql } from './tables.ts';
import type { Transaction } from './transaction.ts';

interface RuleRow {
  readonly id: OutletRuleId;
  readonly outlet: string;
  readonly kind: OutletRule['kind'];
  readonly text: string;
  readonly created_at: string;
}

/** The outlet rules of a workspace; every change of one is in the change log. */
export interface OutletRuleRepository {
  /** By outlet, the oldest first. */
  list(): readonly OutletRule[];
  get(id: OutletRuleId): OutletRule | undefined;
  /** Those of one outlet, in whatever case its name is written. */
  ofOutlet(outlet: string): readonly OutletRule[];
  /** Inserts or replaces. */
  put(rule: OutletRule, author: Author): void;
  /** False when it is not there. */
  remove(id: OutletRuleId, author: Author): boolean;
}

/** The statements behind the repository, for the test of their query plans. */
export const outletRuleSql = {
  select: 'SELECT * FROM outlet_rules WHERE id = ?',
  ofOutlet: 'SELECT * FROM outlet_rules WHERE outlet = ? COLLATE NOCASE ORDER BY id',
} as const;

/** What the rules of a workspace are made with. */
export interface OutletRuleStore {
  readonly connection: Connection;
  readonly transaction: Transaction;
  readonly changes: ChangeLog;
}

/** The outlet rules of an open workspace. */
export function createOutletRuleRepository(store: OutletRuleStore): OutletRuleRepository {
  const { connection, transaction, changes } = store;
  const select = connection.prepare<[OutletRuleId], RuleRow>(outletRuleSql.select);
  const selectAll = connection.prepare<[], RuleRow>(
    'SELECT * FROM outlet_rules ORDER BY outlet COLLATE NOCASE, id',
  );
  const selectOfOutlet = connection.prepare<[string], RuleRow>(outletRuleSql.ofOutlet);
  const upsert = connection.prepare<[RuleRow]>(upsertSql('outlet_rules'));
  const remove = connection.prepare<[OutletRuleId]>('DELETE FROM outlet_rules WHERE id = ?');

  function get(id: OutletRuleId): OutletRule | undefined {
    const row = select.get(id);
    return row === undefined ? undefined : toRule(row);
  }

  function put(rule: OutletRule, author: Author): void {
    const before = get(rule.id);
    const difference = before === undefined ? { before: null, after: rule } : recordDifference(before, rule);
    if (difference === undefined) return;
    upsert.run(toRow(rule));
    changes.append({ entity: 'outlet-rule', entityId: rule.id, articleId: null, ...difference }, author);
  }

  return {
    list: () => selectAll.all().map(toRule),
    get,
    ofOutlet: (outlet) => selectOfOutlet.all(outlet.trim()).map(toRule),
    put: (rule, author) => transaction.run(() => put(rule, author)),
    remove: (id, author) =>
      transaction.run(() => {
        const before = get(id);
        if (before === undefined) return false;
        remove.run(id);
        changes.append({ entity: 'outlet-rule', entityId: id, articleId: null, before, after: null }, author);
        return true;
      }),
  };
}

function toRow({ id, outlet, kind, text, createdAt }: OutletRule): RuleRow {
  return { id, outlet, kind, text, created_at: createdAt };
}

function toRule({ id, outlet, kind, text, created_at: createdAt }: RuleRow): OutletRule {
  return { id, outlet, kind, text, createdAt };
}
