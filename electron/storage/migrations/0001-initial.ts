import type { Migration } from './migration.ts';

/** The first format of a workspace file. */
export const initialFormat: Migration = {
  version: 1,
  sql: `
CREATE TABLE workspace (
  singleton INTEGER PRIMARY KEY CHECK (singleton = 1),
  id TEXT NOT NULL,
  created_at TEXT NOT NULL,
  schema_version INTEGER NOT NULL,
  schema_hash TEXT NOT NULL,
  last_sequence INTEGER NOT NULL,
  last_hash TEXT NOT NULL,
  checksum INTEGER NOT NULL
) STRICT;

CREATE TABLE schemes (
  version INTEGER PRIMARY KEY,
  body TEXT NOT NULL CHECK (json_valid(body)),
  created_at TEXT NOT NULL,
  checksum INTEGER NOT NULL
) STRICT;

CREATE TABLE speakers (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  aliases TEXT NOT NULL CHECK (json_valid(aliases)),
  note TEXT NOT NULL,
  checksum INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE articles (
  id TEXT PRIMARY KEY NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  title TEXT NOT NULL,
  outlet TEXT,
  published TEXT,
  metadata TEXT NOT NULL CHECK (json_valid(metadata)),
  imported_at TEXT NOT NULL,
  words INTEGER NOT NULL CHECK (words >= 0),
  segments INTEGER NOT NULL CHECK (segments >= 0),
  draft INTEGER NOT NULL CHECK (draft >= 0),
  translated INTEGER NOT NULL CHECK (translated >= 0),
  reviewed INTEGER NOT NULL CHECK (reviewed >= 0),
  annotations INTEGER NOT NULL CHECK (annotations >= 0),
  checksum INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The long columns come last, so that reading the others does not touch their overflow pages.
CREATE TABLE sources (
  article_id TEXT PRIMARY KEY NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  source_hash TEXT NOT NULL UNIQUE CHECK (length(source_hash) = 64),
  file_name TEXT NOT NULL,
  file_encoding TEXT NOT NULL,
  file_size INTEGER NOT NULL CHECK (file_size >= 0),
  checksum INTEGER NOT NULL,
  source_text TEXT NOT NULL,
  file_bytes BLOB NOT NULL
) STRICT;

CREATE TRIGGER sources_are_immutable BEFORE UPDATE ON sources BEGIN
  SELECT RAISE(ABORT, 'The imported text and file of an article cannot be changed.');
END;

CREATE TABLE blocks (
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  start INTEGER NOT NULL CHECK (start >= 0),
  "end" INTEGER NOT NULL CHECK ("end" > start),
  role TEXT NOT NULL,
  keep INTEGER NOT NULL CHECK (keep IN (0, 1)),
  reason TEXT,
  checksum INTEGER NOT NULL,
  PRIMARY KEY (article_id, start)
) STRICT, WITHOUT ROWID;

CREATE TABLE segments (
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  start INTEGER NOT NULL CHECK (start >= 0),
  "end" INTEGER NOT NULL CHECK ("end" > start),
  target TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('new', 'draft', 'translated', 'reviewed')),
  origin_kind TEXT NOT NULL CHECK (origin_kind IN ('none', 'typed', 'tm', 'machine', 'imported')),
  origin_score REAL CHECK (origin_score BETWEEN 0 AND 1),
  note TEXT NOT NULL,
  checksum INTEGER NOT NULL,
  PRIMARY KEY (article_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE annotations (
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  layer TEXT NOT NULL,
  attributes TEXT NOT NULL CHECK (json_valid(attributes)),
  speaker_id TEXT REFERENCES speakers (id),
  note TEXT NOT NULL,
  annotator TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (json_valid(origin)),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  checksum INTEGER NOT NULL,
  PRIMARY KEY (article_id, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX annotations_by_speaker ON annotations (speaker_id) WHERE speaker_id IS NOT NULL;

CREATE TABLE targets (
  article_id TEXT NOT NULL,
  annotation_id TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  id TEXT NOT NULL,
  role TEXT NOT NULL,
  side TEXT NOT NULL CHECK (side IN ('source', 'target')),
  segment_id TEXT,
  start INTEGER NOT NULL CHECK (start >= 0),
  "end" INTEGER NOT NULL CHECK ("end" >= start),
  quote TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  checksum INTEGER NOT NULL,
  PRIMARY KEY (article_id, annotation_id, position),
  FOREIGN KEY (article_id, annotation_id) REFERENCES annotations (article_id, id) ON DELETE CASCADE,
  FOREIGN KEY (article_id, segment_id) REFERENCES segments (article_id, id),
  CHECK ((side = 'target') = (segment_id IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE changes (
  sequence INTEGER PRIMARY KEY CHECK (sequence >= 1),
  batch TEXT NOT NULL,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  entity TEXT NOT NULL,
  entity_id TEXT NOT NULL,
  article_id TEXT,
  before TEXT,
  after TEXT,
  hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;

CREATE INDEX changes_by_entity ON changes (entity_id);
CREATE INDEX changes_by_article ON changes (article_id) WHERE article_id IS NOT NULL;

CREATE TRIGGER changes_are_never_altered BEFORE UPDATE ON changes BEGIN
  SELECT RAISE(ABORT, 'The change log can only be added to.');
END;
CREATE TRIGGER changes_are_never_deleted BEFORE DELETE ON changes BEGIN
  SELECT RAISE(ABORT, 'The change log can only be added to.');
END;
`,
};
