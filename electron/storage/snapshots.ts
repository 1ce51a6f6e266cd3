import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { problem, success, type Result } from '../../shared/result.ts';
import type { Connection } from './connection.ts';
import { inspectFile, type Inspection } from './inspect-file.ts';

/** A verified copy of the workspace outside the workspace file. */
export interface Snapshot {
  readonly path: string;
  readonly takenAt: Date;
  /** The newest log entry that it holds. */
  readonly sequence: number;
  /** The first digits of that entry's hash: the same history, not only the same length. */
  readonly hashStart: string;
}

/** Which state of a workspace a snapshot is of. */
export interface SnapshotState {
  readonly sequence: number;
  readonly hash: string;
}

const newestKept = 10;
const daysKept = 14;
const hashDigits = 12;

/** The snapshots in a folder, newest first. */
export function listSnapshots(folder: string): readonly Snapshot[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name) => fromFileName(folder, name))
    .toSorted((a, b) => b.takenAt.getTime() - a.takenAt.getTime() || b.sequence - a.sequence);
}

/** Whether a snapshot holds exactly this state. */
export function isSnapshotOf(snapshot: Snapshot, state: SnapshotState): boolean {
  return snapshot.sequence === state.sequence && state.hash.startsWith(snapshot.hashStart);
}

/**
 * Takes a snapshot, checks it, and only then gives it its name and lets older ones go. The check is of its structure: it
 * is read from end to end before it is ever restored.
 */
export function takeSnapshot(connection: Connection, folder: string, now: Date): Result<Snapshot, string> {
  const partial = path.join(folder, `${process.pid}.partial`);
  const copied = writeCopy(connection, partial, 'structure');
  if (!copied.ok) return copied;
  const { last_sequence: sequence, last_hash: hash } = copied.value.head;
  const hashStart = hash.slice(0, hashDigits);
  const file = path.join(folder, toFileName(now, sequence, hashStart));
  renameSync(partial, file);
  for (const old of snapshotsToDrop(listSnapshots(folder))) rmSync(old.path, { force: true });
  return success({ path: file, takenAt: now, sequence, hashStart });
}

/**
 * Writes a copy of the whole workspace as it is at one moment, and reads it again, as deep as asked for. Nothing is left
 * behind when that finds a fault.
 */
export function writeCopy(
  connection: Connection,
  out: string,
  depth: 'whole' | 'structure',
): Result<Extract<Inspection, { kind: 'sound' }>, string> {
  rmSync(out, { force: true });
  try {
    connection.prepare('VACUUM INTO ?').run(out);
  } catch (error) {
    rmSync(out, { force: true });
    return problem(`The copy ${out} could not be written (${String(error)}).`);
  }
  const found = inspectFile(out, depth);
  if (found.kind === 'sound') return success(found);
  rmSync(out, { force: true });
  const why = found.kind === 'damaged' ? found.reasons.join(' ') : found.kind;
  return problem(`The copy ${out} was not sound and was thrown away (${why}).`);
}

/** Which of the snapshots, newest first, go: all but the newest ten and the newest of each of the last fourteen days. */
export function snapshotsToDrop(newestFirst: readonly Snapshot[]): readonly Snapshot[] {
  const byDay = Map.groupBy(newestFirst, (snapshot) => snapshot.takenAt.toISOString().slice(0, 10));
  const ofDays = [...byDay.values()].slice(0, daysKept).flatMap((ofDay) => ofDay.slice(0, 1));
  const kept = new Set([...newestFirst.slice(0, newestKept), ...ofDays]);
  return newestFirst.filter((snapshot) => !kept.has(snapshot));
}

/** The oldest state for which the journal is still kept: of the oldest among the newest ten. */
export function oldestJournalledSequence(newestFirst: readonly Snapshot[]): number {
  return newestFirst.slice(0, newestKept).at(-1)?.sequence ?? 0;
}

function toFileName(takenAt: Date, sequence: number, hashStart: string): string {
  return `${takenAt.toISOString().replaceAll(':', '-')}_${sequence}_${hashStart}.dwibahasa`;
}

function fromFileName(folder: string, name: string): readonly Snapshot[] {
  const parts = /^(\d{4}-\d\d-\d\dT)(\d\d)-(\d\d)-(\d\d\.\d{3}Z)_(\d+)_([0-9a-f]+)\.dwibahasa$/u.exec(name);
  if (parts === null) return [];
  const [, day, hours, minutes, seconds, sequence, hashStart = ''] = parts;
  const takenAt = new Date(`${day}${hours}:${minutes}:${seconds}`);
  return [{ path: path.join(folder, name), takenAt, sequence: Number(sequence), hashStart }];
}
