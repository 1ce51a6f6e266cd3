import type { Migration } from './migration.ts';

/**
 * Adds what near-duplicates are found with: the signature of each article that is imported, the index in which similar ones meet,
 * and the pairs that were found. The index is derived from the signatures and has no checksums: a wrong entry in it
 * leads to an article whose signature says that it is not similar.
 */
export const likeness: Migration = {
  version: 4,
  sql: `
CREATE TABLE signatures (
  number INTEGER PRIMARY KEY,
  article_id TEXT NOT NULL UNIQUE REFERENCES articles (id) ON DELETE CASCADE,
  signature BLOB NOT NULL,
  checksum INTEGER NOT NULL
) STRICT;

CREATE TABLE signature_bands (
  band INTEGER NOT NULL,
  number INTEGER NOT NULL,
  PRIMARY KEY (band, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE similar_articles (
  article_id TEXT PRIMARY KEY NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  similar_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  similarity REAL NOT NULL CHECK (similarity BETWEEN 0 AND 1),
  checksum INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX similar_articles_by_similar ON similar_articles (similar_id);
`,
};
