import Database from 'better-sqlite3';
import type { ChangeRow } from './change-log.ts';
import { openForInspection } from './connection.ts';
import { describeChange } from './describe-change.ts';
import { readJournal, type JournalEntry } from './journal.ts';

/** How many edits are named; more are counted. */
const named = 200;

/**
 * The edits after `sequence`, for people, one line for each thing that was edited: as the journal has them, and where it
 * has nothing, as far as the change log of the damaged file can still be read.
 */
export function listLostEdits(
  sequence: number,
  damagedFile: string,
  journalFolder: string,
): readonly string[] {
  const journalled = readJournal(journalFolder).filter((entry) => entry.sequence > sequence);
  const entries = journalled.length > 0 ? journalled : readDamagedLog(damagedFile, sequence);
  const newestOfEach = new Map(entries.map((entry) => [entry.entityId, entry]));
  const lines = [...newestOfEach.values()].map((entry) => `${entry.at} ${entry.actor}: ${entry.what}`);
  return lines.length <= named
    ? lines
    : [...lines.slice(-named), `… and ${lines.length - named} before these.`];
}

function readDamagedLog(damagedFile: string, sequence: number): readonly JournalEntry[] {
  const entries: JournalEntry[] = [];
  try {
    const connection = openForInspection(damagedFile);
    try {
      const rows = connection
        .prepare<[number], ChangeRow>('SELECT * FROM changes WHERE sequence > ? ORDER BY sequence')
        .iterate(sequence);
      for (const row of rows) entries.push(toEntry(row));
    } finally {
      connection.close();
    }
  } catch (error) {
    // The file is damaged: what could be read until here is what there is.
    if (!(error instanceof Database.SqliteError) && !(error instanceof SyntaxError)) throw error;
  }
  return entries;
}

function toEntry(row: ChangeRow): JournalEntry {
  const what = describeChange({
    entity: row.entity,
    entityId: row.entity_id,
    articleId: row.article_id,
    before: row.before === null ? null : JSON.parse(row.before),
    after: row.after === null ? null : JSON.parse(row.after),
  });
  return { sequence: row.sequence, at: row.at, actor: row.actor, entityId: row.entity_id, what };
}
