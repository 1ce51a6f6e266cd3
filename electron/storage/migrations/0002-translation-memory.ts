import type { Migration } from './migration.ts';

/** Adds translation memories and their units. The index finds a unit by its source text, and so a unit that is there already. */
export const translationMemory: Migration = {
  version: 2,
  sql: `
CREATE TABLE memories (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  imported_at TEXT NOT NULL,
  units INTEGER NOT NULL CHECK (units >= 0),
  checksum INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE translation_units (
  memory_id TEXT NOT NULL REFERENCES memories (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  source TEXT NOT NULL CHECK (source <> ''),
  target TEXT NOT NULL CHECK (target <> ''),
  source_language TEXT NOT NULL,
  target_language TEXT NOT NULL,
  note TEXT NOT NULL,
  creator TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  checksum INTEGER NOT NULL,
  PRIMARY KEY (memory_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX translation_units_by_source ON translation_units (source);
`,
};
