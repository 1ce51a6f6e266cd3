import type { Migration } from './migration.ts';

/** Adds the rules for lines that are always dropped from the articles of an outlet. The index finds them by outlet. */
export const outletRules: Migration = {
  version: 3,
  sql: `
CREATE TABLE outlet_rules (
  id TEXT PRIMARY KEY NOT NULL,
  outlet TEXT NOT NULL CHECK (outlet <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('line', 'pattern')),
  text TEXT NOT NULL CHECK (text <> ''),
  created_at TEXT NOT NULL,
  checksum INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX outlet_rules_by_outlet ON outlet_rules (outlet COLLATE NOCASE);
`,
};
