import type { Scheme } from '../../shared/model/scheme.ts';
import type { Author } from './author.ts';
import type { ChangeLog } from './change-log.ts';
import type { Connection } from './connection.ts';
import { insertSql } from './tables.ts';
import type { Transaction } from './transaction.ts';
import type { SchemeRepository } from './workspace.ts';

/** What the schemes of a workspace are written with. */
export interface SchemeStore {
  readonly connection: Connection;
  readonly transaction: Transaction;
  readonly changes: ChangeLog;
}

/** The write side of the schemes: versions are only ever added, so that the history can name them. */
export function createSchemeWriter(
  { connection, transaction, changes }: SchemeStore,
  current: () => Scheme,
): Pick<SchemeRepository, 'add'> {
  const insert = connection.prepare<[Record<string, unknown>]>(insertSql('schemes'));
  return {
    add: (scheme, author: Author) =>
      transaction.run(() => {
        const before = current();
        if (scheme.version <= before.version) {
          throw new Error(`Scheme ${scheme.version} is not newer than scheme ${before.version}.`);
        }
        insert.run({
          version: scheme.version,
          body: JSON.stringify(scheme),
          created_at: author.at.toISOString(),
        });
        changes.append(
          { entity: 'scheme', entityId: String(scheme.version), articleId: null, before, after: scheme },
          author,
        );
      }),
  };
}
