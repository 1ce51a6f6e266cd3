import type { Notice } from '../../shared/model/notice.ts';
import { success } from '../../shared/result.ts';
import { createArticleRepository } from './articles.ts';
import { createArticleStructure } from './article-structure.ts';
import { createChangeLog, type ChangeEntry, type WorkspaceRow } from './change-log.ts';
import type { Connection } from './connection.ts';
import { readHead } from './find-damage.ts';
import { createHistoryRepository } from './history.ts';
import { openJournal } from './journal.ts';
import { createLikenessRepository } from './likeness.ts';
import { createMemoryRepository } from './memories.ts';
import { createOutletRuleRepository } from './outlet-rules.ts';
import { createSchemeWriter } from './scheme-writer.ts';
import { createSchemeRepository } from './schemes.ts';
import { isSnapshotOf, listSnapshots, oldestJournalledSequence, takeSnapshot } from './snapshots.ts';
import { createSpeakerMentions } from './speaker-mentions.ts';
import { createSpeakerRegister } from './speakers.ts';
import { createTransaction } from './transaction.ts';
import type { Workspace } from './workspace.ts';

/** A checked and migrated file, and where its snapshots go. */
export interface OpenedFile {
  readonly connection: Connection;
  readonly head: WorkspaceRow;
  readonly path: string;
  readonly folder: string;
  readonly isNew: boolean;
  readonly notices: readonly Notice[];
  /** Told what went wrong beside the workspace, where no request can be answered with it. */
  readonly report: (message: string) => void;
}

/** Least age of the newest snapshot before another is made, in milliseconds. */
const snapshotInterval = 10 * 60_000;

/** Puts an open workspace together: repositories, change log, journal and snapshots. */
export function assembleWorkspace(file: OpenedFile): Workspace {
  const { connection, folder } = file;
  const journal = openJournal(folder);
  const uncommitted: ChangeEntry[] = [];
  const changes = createChangeLog(connection, (entry) => uncommitted.push(entry));
  const transaction = createTransaction(connection, (outcome) => {
    const entries = uncommitted.splice(0);
    if (outcome === 'rolled back') return;
    const written = journal.append(entries);
    if (!written.ok) file.report(written.problem);
  });
  const speakers = createSpeakerRegister(connection);
  const store = { connection, transaction, changes };
  const schemes = createSchemeRepository(connection);
  const articles = createArticleRepository({ ...store, speakers });

  function snapshotOlderThan(age: number, now: Date): ReturnType<Workspace['snapshotIfDue']> {
    const head = readHead(connection);
    const newest = listSnapshots(folder)[0];
    if (head !== undefined && newest !== undefined) {
      const isCurrent = isSnapshotOf(newest, { sequence: head.last_sequence, hash: head.last_hash });
      if (isCurrent || now.getTime() - newest.takenAt.getTime() < age) return success(undefined);
    }
    const taken = takeSnapshot(connection, folder, now);
    if (taken.ok) journal.beginAfter(taken.value.sequence, oldestJournalledSequence(listSnapshots(folder)));
    return taken;
  }

  return {
    id: file.head.id,
    path: file.path,
    isNew: file.isNew,
    notices: file.notices,
    articles,
    structure: createArticleStructure({ ...store, speakers }),
    outletRules: createOutletRuleRepository(store),
    speakers,
    speakerMentions: createSpeakerMentions(connection),
    schemes: { ...schemes, ...createSchemeWriter(store, schemes.current) },
    memories: createMemoryRepository(store),
    likeness: createLikenessRepository(connection),
    changes,
    history: createHistoryRepository(connection, speakers),
    transaction: (work) => transaction.run(work),
    snapshotIfDue: (now) => snapshotOlderThan(snapshotInterval, now),
    close(now) {
      if (!connection.open) return success(undefined);
      const taken = snapshotOlderThan(0, now);
      connection.close();
      return taken;
    },
  };
}
