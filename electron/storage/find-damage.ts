import { changeHash, firstHash, type ChangeRow, type WorkspaceRow } from './change-log.ts';
import { readNumberPragma, type Connection } from './connection.ts';
import { schemaHash } from './migrate.ts';
import { mismatchSql, tables, type TableName } from './tables.ts';

/** How many faults of one kind are named. */
const named = 20;

/**
 * Everything that shows that bytes of the file are not what was written, in sentences: SQLite's own integrity check (the
 * full one: `quick_check` does not notice an index that leads past a row), then what SQLite cannot see: the definitions of the tables, the checksum of every row, and the chain of hashes through the
 * change log, which shows missing rows too. Empty for a sound file. Reads the whole file once.
 */
export function findDamage(connection: Connection): readonly string[] {
  const broken = integrityProblems(connection, 'integrity_check');
  if (broken.length > 0) return broken;
  const head = readHead(connection);
  if (head === undefined) return ['The workspace has lost its own record.'];
  return [
    ...headProblems(connection, head),
    ...tableNames(connection).flatMap((table) => checksumProblems(connection, table)),
    ...sourceProblems(connection),
    ...countProblems(connection),
    ...memoryProblems(connection),
    ...changeLogProblems(connection, head),
  ];
}

/** The single row of `workspace`, or undefined. */
export function readHead(connection: Connection): WorkspaceRow | undefined {
  return connection
    .prepare<[], WorkspaceRow>(`SELECT ${tables.workspace.columns.join(', ')} FROM workspace`)
    .get();
}

/** What SQLite finds in its structures, its constraints and, unless only a `quick_check` is made, its indices. */
export function integrityProblems(
  connection: Connection,
  check: 'integrity_check' | 'quick_check',
): readonly string[] {
  return connection
    .prepare<[], string>(`PRAGMA ${check}(${named})`)
    .pluck()
    .all()
    .filter((line) => line !== 'ok')
    .map((line) => `SQLite: ${line}.`);
}

function headProblems(connection: Connection, head: WorkspaceRow): readonly string[] {
  return [
    ...(head.schema_version === readNumberPragma(connection, 'user_version')
      ? []
      : ['The format number is wrong.']),
    ...(head.schema_hash === schemaHash(connection)
      ? []
      : ['The definitions of the tables are not those written.']),
  ];
}

function checksumProblems(connection: Connection, table: TableName): readonly string[] {
  return connection
    .prepare<[], { readonly key: string }>(`${mismatchSql(table)} LIMIT ${named}`)
    .all()
    .map((row) => `The row ${row.key} of ${table} is not what was written.`);
}

function sourceProblems(connection: Connection): readonly string[] {
  return connection
    .prepare<[], { readonly article_id: string }>(
      `SELECT article_id FROM sources NOT INDEXED WHERE source_hash <> text_sha256(source_text) LIMIT ${named}`,
    )
    .all()
    .map((row) => `The source text of article ${row.article_id} does not fit its SHA-256.`);
}

/** Rows that are gone leave no checksum behind, but the counts of the article list. */
function countProblems(connection: Connection): readonly string[] {
  return connection
    .prepare<[], { readonly id: string }>(
      `SELECT id FROM articles
       LEFT JOIN (SELECT article_id, count(*) AS n, sum(status = 'draft') AS draft, sum(status = 'translated') AS translated,
                    sum(status = 'reviewed') AS reviewed FROM segments GROUP BY article_id) AS s ON s.article_id = id
       LEFT JOIN (SELECT article_id, count(*) AS n FROM annotations GROUP BY article_id) AS a ON a.article_id = id
       LEFT JOIN sources ON sources.article_id = id
       WHERE sources.article_id IS NULL OR segments <> coalesce(s.n, 0) OR articles.draft <> coalesce(s.draft, 0)
          OR articles.translated <> coalesce(s.translated, 0) OR articles.reviewed <> coalesce(s.reviewed, 0)
          OR annotations <> coalesce(a.n, 0)
       LIMIT ${named}`,
    )
    .all()
    .map((row) => `Article ${row.id} does not have as much on it as was written.`);
}

function memoryProblems(connection: Connection): readonly string[] {
  if (!tableNames(connection).includes('memories')) return [];
  return connection
    .prepare<[], { readonly id: string }>(
      `SELECT id FROM memories
       LEFT JOIN (SELECT memory_id, count(*) AS n FROM translation_units GROUP BY memory_id) AS u ON u.memory_id = id
       WHERE units <> coalesce(u.n, 0) LIMIT ${named}`,
    )
    .all()
    .map((row) => `The translation memory ${row.id} does not have as many units as were written.`);
}

function changeLogProblems(connection: Connection, head: WorkspaceRow): readonly string[] {
  let expected = 1;
  let previousHash = firstHash;
  const rows = connection.prepare<[], ChangeRow>('SELECT * FROM changes ORDER BY sequence').iterate();
  for (const row of rows) {
    if (row.sequence !== expected || row.hash !== changeHash(previousHash, row)) {
      return [`Entry ${row.sequence} of the change log does not fit the one before it.`];
    }
    expected += 1;
    previousHash = row.hash;
  }
  const isWhole = head.last_sequence === expected - 1 && head.last_hash === previousHash;
  return isWhole ? [] : ['The change log does not end with the entry that was written last.'];
}

/** The checked tables that the file has: one of an older format lacks the newer ones. */
function tableNames(connection: Connection): readonly TableName[] {
  const present = new Set(
    connection.prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all(),
  );
  // Object.keys forgets the names that the type knows.
  return (Object.keys(tables) as TableName[]).filter((name) => present.has(name));
}
