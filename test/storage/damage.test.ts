import { cpSync, existsSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Article } from '../../shared/model/article.ts';
import type { RecoveredNotice } from '../../electron/storage/recover.ts';
import { openWorkspace } from '../../electron/storage/open-workspace.ts';
import type { Workspace } from '../../electron/storage/workspace.ts';
import {
  anAnnotation,
  anArticle,
  segmentAt,
  sourceTarget,
  translated,
  translatedArticle,
  translationTarget,
} from '../builders/an-article.ts';
import {
  inserted,
  openIn,
  openOptions,
  saved,
  temporaryFolder,
  workspacePathIn,
} from '../builders/a-workspace.ts';
import { randomNumbers } from '../builders/random-numbers.ts';

const copies = 100;
const seed = Number(process.env['DAMAGE_SEED'] ?? Date.now() % 1_000_000);

test(
  `${copies} copies with random bytes overwritten open right or are restored with a notice`,
  { timeout: 120_000 },
  () => {
    const original = aKilledWorkspace();
    const tally = { right: 0, restored: 0 };
    for (let copy = 0; copy < copies; copy += 1) {
      const random = randomNumbers(seed + copy);
      const damage = damages[copy % damages.length] ?? damages[0];
      original.putBack();
      const bytes = damage.do(original.path, random);
      const which = `copy ${copy}, ${damage.name}, seed ${seed}`;
      const opened = openWorkspace(original.path, openOptions(original.folder));
      if (!opened.ok) throw new Error(`${which}: ${opened.problem.message}`);
      const { notices } = opened.value;
      const contents = contentsOf(opened.value);
      opened.value.close(new Date());
      if (notices.length === 0) {
        expect(contents, which).toBe(original.newest);
        tally.right += 1;
      } else {
        expect(restoredFaithfully(original, notices[0], contents), which).toEqual([]);
        expect(bytes(notices[0]), `${which}: the damaged file is kept as it was`).toBe(true);
        tally.restored += 1;
      }
    }
    console.log(
      `damage ${tally.right + tally.restored}/${copies} (seed ${seed}; ${tally.right} opened right, ${tally.restored} restored)`,
    );
    expect(tally.right).toBeGreaterThan(0);
    expect(tally.restored).toBeGreaterThan(copies / 4);
  },
);

interface KilledWorkspace {
  readonly folder: string;
  readonly path: string;
  /** Everything in the workspace after each log entry since the snapshot was taken, and at the snapshot. */
  readonly states: ReadonlyMap<number, string>;
  readonly snapshotSequence: number;
  readonly newestSequence: number;
  readonly newest: string;
  /** Puts the undamaged files back. */
  putBack(): void;
}

/**
 * A workspace with a snapshot and edits after it, some of them still in the write-ahead log: the files as they lie there
 * when the process that has them open is killed.
 */
function aKilledWorkspace(): KilledWorkspace {
  const folder = path.join(temporaryFolder(), 'at-work');
  const kept = path.join(temporaryFolder(), 'kept');
  const importing = openIn(folder);
  const articles = Array.from({ length: 12 }, (_, index) => inserted(importing, aLongArticle(index)));
  // Closing takes the snapshot and moves everything from the write-ahead log into the file.
  importing.close(new Date());
  const workspace = openIn(folder);
  const states = new Map([[workspace.changes.lastSequence(), contentsOf(workspace)]]);
  const snapshotSequence = workspace.changes.lastSequence();
  for (const [index, article] of articles.entries()) {
    saved(workspace, article, {
      segments: [translated(segmentAt(article, 1), `Typed after the snapshot ${index}`)],
      annotations: [anAnnotation(sourceTarget(article, { start: 0, end: 8 }))],
    });
    states.set(workspace.changes.lastSequence(), contentsOf(workspace));
  }
  const newestSequence = workspace.changes.lastSequence();
  cpSync(folder, kept, { recursive: true });
  workspace.close(new Date());
  return {
    folder,
    path: workspacePathIn(folder),
    states,
    snapshotSequence,
    newestSequence,
    newest: states.get(newestSequence) ?? '',
    putBack() {
      rmSync(folder, { recursive: true, force: true });
      cpSync(kept, folder, { recursive: true });
    },
  };
}

function aLongArticle(index: number): Article {
  const sentences = Array.from(
    { length: 20 },
    (_, sentence) => `Kalimat ${sentence} dari berita ${index} tentang banjir.`,
  );
  const article = translatedArticle(anArticle({ title: `Berita ${index}`, sentences }));
  const annotations = article.segments.map((segment) =>
    anAnnotation(
      sourceTarget(article, { start: segment.start, end: segment.start + 7 }, 'source'),
      translationTarget(segment, { start: 0, end: 11 }),
    ),
  );
  return { ...article, annotations };
}

/** What is wrong with a restoration: the content must be of a moment that was, and all that came after it be named. */
function restoredFaithfully(
  original: KilledWorkspace,
  notice: Workspace['notices'][number] | undefined,
  contents: string,
): readonly string[] {
  if (notice?.kind !== 'recovered') return ['There is no notice of the recovery.'];
  const state = [...original.states].find(([, each]) => each === contents);
  if (state === undefined) return ['The content is of no moment that was.'];
  const savesAfter = [...original.states.keys()].filter((sequence) => sequence > state[0]).length;
  const named = notice.lostEdits.length;
  // Each save changed one segment and added one annotation.
  return [
    ...(savesAfter * 2 === named ? [] : [`${savesAfter * 2} edits are lost, ${named} are named.`]),
    ...(notice.reason === '' ? ['No reason is given.'] : []),
  ];
}

/** Articles, files, speakers and the change log without what a recovery adds to it, as one text. */
function contentsOf(workspace: Workspace): string {
  const articles = workspace.articles.list('').map(({ id }) => workspace.articles.get(id));
  const files = articles.map(
    (article) => article && Buffer.from(workspace.articles.fileBytes(article.id) ?? []),
  );
  const changes = workspace.changes.read({}).filter((entry) => entry.entity !== 'workspace');
  return JSON.stringify({
    articles,
    files,
    changes,
    speakers: workspace.speakers.list(),
    scheme: workspace.schemes.current(),
  });
}

/** Whether the file that was set aside is byte for byte the damaged one. */
type KeptAside = (notice: Workspace['notices'][number] | undefined) => boolean;

interface DamageKind {
  readonly name: string;
  do(file: string, random: () => number): KeptAside;
}

const damages: readonly [DamageKind, ...DamageKind[]] = [
  overwriting('a burst anywhere in the file', '', (size, random) => [at(random, size), 1 + at(random, 400)]),
  flipping('a single bit of the file', ''),
  overwriting('the header', '', (_, random) => [at(random, 100), 1 + at(random, 8)]),
  truncating('the file cut short', ''),
  overwriting('a burst in the write-ahead log', '-wal', (size, random) => [
    at(random, size),
    1 + at(random, 400),
  ]),
  flipping('a single bit of the write-ahead log', '-wal'),
  overwriting('the first pages', '', (_, random) => [at(random, 12_288), 1 + at(random, 64)]),
  truncating('the write-ahead log cut short', '-wal'),
  overwriting('the end of the file', '', (size, random) => [size - 1 - at(random, 4096), 4096]),
  overwriting('the shared memory', '-shm', (size, random) => [at(random, size), 1 + at(random, 400)]),
  overwriting('a whole page', '', (size, random) => [at(random, size / 4096) * 4096, 4096]),
  flipping('a single bit of the header', '', 100),
];

function overwriting(
  name: string,
  companion: string,
  place: (size: number, random: () => number) => readonly [start: number, length: number],
): DamageKind {
  return changing(name, companion, (bytes, random) => {
    const [start, length] = place(bytes.length, random);
    for (let index = start; index < Math.min(start + length, bytes.length); index += 1)
      bytes[index] = at(random, 256);
  });
}

function flipping(name: string, companion: string, within = Infinity): DamageKind {
  return changing(name, companion, (bytes, random) => {
    const index = at(random, Math.min(bytes.length, within));
    bytes.writeUInt8(bytes.readUInt8(index) ^ (1 << at(random, 8)), index);
  });
}

function truncating(name: string, companion: string): DamageKind {
  return {
    name,
    do(file, random) {
      truncateSync(file + companion, at(random, statSync(file + companion).size));
      return keptAsIs(file);
    },
  };
}

function changing(
  name: string,
  companion: string,
  change: (bytes: Buffer, random: () => number) => void,
): DamageKind {
  return {
    name,
    do(file, random) {
      const bytes = readFileSync(file + companion);
      change(bytes, random);
      writeFileSync(file + companion, bytes);
      return keptAsIs(file);
    },
  };
}

function keptAsIs(file: string): KeptAside {
  const damaged = ['', '-wal'].map((companion) => readFileSync(file + companion));
  return (notice) => {
    if (notice?.kind !== 'recovered') return false;
    const { aside } = notice satisfies RecoveredNotice;
    return ['', '-wal'].every(
      (companion, index) =>
        existsSync(aside + companion) && damaged[index]?.equals(readFileSync(aside + companion)),
    );
  };
}

function at(random: () => number, size: number): number {
  return Math.floor(random() * size);
}
