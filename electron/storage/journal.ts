import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { z } from 'zod';
import { problem, success, type Result } from '../../shared/result.ts';
import type { ChangeEntry } from './change-log.ts';
import { describeChange } from './describe-change.ts';

const JournalEntry = z.object({
  sequence: z.int().positive(),
  at: z.string(),
  actor: z.string(),
  entityId: z.string(),
  /** What was done, for people. */
  what: z.string(),
});

/** One committed change as the journal remembers it. */
export type JournalEntry = Readonly<z.infer<typeof JournalEntry>>;

/**
 * A list of what was committed, outside the workspace file: one line an entry, written after the commit and before it is
 * acknowledged. It shows when a damaged file has lost its newest commits (SQLite drops damaged ends of its write-ahead log
 * without a word) and names the edits that a snapshot does not hold. It is not waited for: after a power cut it may
 * lack lines, and then only knows less.
 */
export interface Journal {
  /** The entries are committed already: a problem is for telling, not for failing. */
  append(entries: readonly ChangeEntry[]): Result<void, string>;
  /** Begins a new file after a snapshot of `sequence`, and drops the files that only older snapshots need. */
  beginAfter(sequence: number, oldestNeeded: number): void;
}

/** The journal in a snapshot folder. Several processes may write it at once: a line is one atomic append. */
export function openJournal(folder: string): Journal {
  let file = journalFiles(folder).at(-1)?.path ?? journalPath(folder, 0);
  return {
    append(entries) {
      if (entries.length === 0) return success(undefined);
      try {
        return success(appendFileSync(file, entries.map(toLine).join('')));
      } catch (error) {
        return problem(
          `The list of edits ${file} cannot be written (${String(error)}). The edits themselves are saved.`,
        );
      }
    },
    beginAfter(sequence, oldestNeeded) {
      file = journalPath(folder, sequence);
      const needless = journalFiles(folder).filter((_, index, files) => {
        const next = files[index + 1];
        return next !== undefined && next.startsAfter <= oldestNeeded;
      });
      for (const each of needless) rmSync(each.path, { force: true });
    },
  };
}

/** What the journal knows, in the order of commitment. Damaged lines are passed over. */
export function readJournal(folder: string): readonly JournalEntry[] {
  return journalFiles(folder)
    .flatMap((each) => readFileSync(each.path, 'utf8').split('\n').flatMap(fromLine))
    .toSorted((a, b) => a.sequence - b.sequence);
}

/** Puts the journal away into a folder of its own: what follows is another history. */
export function putJournalAway(folder: string, now: Date): void {
  const files = journalFiles(folder);
  if (files.length === 0) return;
  const away = path.join(folder, `put-away-${now.toISOString().replaceAll(':', '-')}`);
  mkdirSync(away, { recursive: true });
  for (const each of files) renameSync(each.path, path.join(away, path.basename(each.path)));
}

interface JournalFile {
  readonly path: string;
  readonly startsAfter: number;
}

function journalFiles(folder: string): readonly JournalFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name) => {
      const digits = /^journal-(\d+)\.txt$/u.exec(name)?.[1];
      return digits === undefined ? [] : [{ path: path.join(folder, name), startsAfter: Number(digits) }];
    })
    .toSorted((a, b) => a.startsAfter - b.startsAfter);
}

function journalPath(folder: string, startsAfter: number): string {
  return path.join(folder, `journal-${String(startsAfter).padStart(10, '0')}.txt`);
}

/** A checksum, a space and the entry as JSON. */
function toLine(change: ChangeEntry): string {
  const { sequence, at, actor, entityId } = change;
  const json = JSON.stringify({
    sequence,
    at,
    actor,
    entityId,
    what: describeChange(change),
  } satisfies JournalEntry);
  return `${crc32(json)} ${json}\n`;
}

function fromLine(line: string): readonly JournalEntry[] {
  const space = line.indexOf(' ');
  const json = line.slice(space + 1);
  if (space === -1 || line.slice(0, space) !== String(crc32(json))) return [];
  return [JournalEntry.parse(JSON.parse(json))];
}
