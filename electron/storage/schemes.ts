import { Scheme } from '../../shared/model/scheme.ts';
import type { Connection } from './connection.ts';
import type { SchemeRepository } from './workspace.ts';

/** The read side of the schemes of an open workspace. */
export function createSchemeRepository(connection: Connection): Pick<SchemeRepository, 'current'> {
  const selectNewest = connection.prepare<[], { readonly body: string }>(
    'SELECT body FROM schemes ORDER BY version DESC LIMIT 1',
  );
  return {
    current() {
      const row = selectNewest.get();
      if (row === undefined) throw new Error('The workspace holds no annotation scheme.');
      return Scheme.parse(JSON.parse(row.body));
    },
  };
}
