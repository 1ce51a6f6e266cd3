import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { inspectFile } from '../../electron/storage/inspect-file.ts';
import { findSnapshotFolders } from '../../electron/storage/snapshot-folder.ts';
import { listSnapshots, snapshotsToDrop, type Snapshot } from '../../electron/storage/snapshots.ts';
import { anArticle, segmentAt, translated } from '../builders/an-article.ts';
import { inserted, openIn, saved, temporaryFolder } from '../builders/a-workspace.ts';

test('the newest ten stay, and the newest of each of the last fourteen days', () => {
  const hours = Array.from({ length: 20 * 24 }, (_, hour) =>
    aSnapshot(new Date(Date.UTC(2026, 0, 20, 23) - hour * 3_600_000)),
  );
  const dropped = new Set(snapshotsToDrop(hours));
  const kept = hours
    .filter((snapshot) => !dropped.has(snapshot))
    .map((snapshot) => snapshot.takenAt.toISOString());
  const newest = Array.from({ length: 10 }, (_, hour) => `2026-01-20T${23 - hour}:00:00.000Z`);
  const daily = Array.from(
    { length: 13 },
    (_, day) => `2026-01-${String(19 - day).padStart(2, '0')}T23:00:00.000Z`,
  );
  expect(kept).toEqual([...newest, ...daily]);
});

test('a snapshot is due when there are changes and the newest one is ten minutes old', () => {
  const folder = temporaryFolder();
  const workspace = openIn(folder);
  const at = (minutes: number) => new Date(Date.UTC(2026, 0, 1, 0, minutes));
  const isMade = (now: Date) => {
    const outcome = workspace.snapshotIfDue(now);
    return outcome.ok && outcome.value !== undefined;
  };
  expect(isMade(at(0))).toBe(true);
  expect(isMade(at(60))).toBe(false);
  const article = inserted(workspace, anArticle());
  expect(isMade(at(61))).toBe(true);
  saved(workspace, article, { segments: [translated(segmentAt(article, 0), 'a')] });
  expect(isMade(at(70))).toBe(false);
  expect(isMade(at(71))).toBe(true);
});

test('closing makes a snapshot of what is newer than the last, and closing twice is closing once', () => {
  const folder = temporaryFolder();
  const workspace = openIn(folder);
  workspace.snapshotIfDue(new Date());
  inserted(workspace, anArticle());
  const sequence = workspace.changes.lastSequence();
  expect(workspace.close(new Date())).toMatchObject({ ok: true, value: { sequence } });
  expect(workspace.close(new Date())).toEqual({ ok: true, value: undefined });
  const reopened = openIn(folder);
  expect(reopened.close(new Date())).toEqual({ ok: true, value: undefined });
});

test('a snapshot is a whole workspace, and nothing half made lies beside it', () => {
  const folder = temporaryFolder();
  const workspace = openIn(folder);
  inserted(workspace, anArticle());
  workspace.close(new Date());
  const [kept] = findSnapshotFolders(path.join(folder, 'snapshots'));
  if (kept === undefined) throw new Error('There is no snapshot folder.');
  const snapshots = listSnapshots(kept.folder);
  expect(snapshots).toHaveLength(1);
  expect(snapshots.map((snapshot) => inspectFile(snapshot.path).kind)).toEqual(['sound']);
  expect(readdirSync(kept.folder).filter((name) => name.includes('partial'))).toEqual([]);
});

function aSnapshot(takenAt: Date): Snapshot {
  return { path: takenAt.toISOString(), takenAt, sequence: 1, hashStart: '' };
}
