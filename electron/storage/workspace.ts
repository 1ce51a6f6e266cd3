import type { Article, ArticleMetadata } from '../../shared/model/article.ts';
import type { ArticleChange } from '../../shared/model/article-change.ts';
import type { BlockChange, WorkInBlocks } from '../../shared/model/block-change.ts';
import type { ArticleId } from '../../shared/model/ids.ts';
import type { Notice } from '../../shared/model/notice.ts';
import type { Result } from '../../shared/result.ts';
import type { Scheme } from '../../shared/model/scheme.ts';
import type { Speaker } from '../../shared/model/speaker.ts';
import type { TranslationUnit } from '../../shared/model/translation-memory.ts';
import type { ArticleReader } from './article-reader.ts';
import type { Author } from './author.ts';
import type { ChangeLog } from './change-log.ts';
import type { HistoryRepository } from './history-repository.ts';
import type { OutletRuleRepository } from './outlet-rules.ts';
import type { LikenessRepository } from './likeness.ts';
import type { Snapshot } from './snapshots.ts';
import type { SpeakerMentions } from './speaker-mentions.ts';

/** An article that is about to enter a workspace, whole, with the file that it came from. */
export interface NewArticle {
  readonly article: Article;
  readonly fileBytes: Uint8Array;
  /** Speakers that the annotations name. One that the register already holds (same id) is left as it is there. */
  readonly speakers: readonly Speaker[];
}

/** Why an article was not inserted; nothing was written. */
export type InsertProblem =
  | { readonly kind: 'duplicate'; readonly id: ArticleId; readonly title: string }
  | { readonly kind: 'id-taken' }
  | { readonly kind: 'invalid'; readonly reason: string };

/** Why a change was not committed; nothing was written. */
export type SaveProblem =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'conflict'; readonly revision: number }
  | { readonly kind: 'invalid'; readonly reason: string };

/** A committed save: the revision after it, and other articles that it changed too (by replacing a speaker). */
export interface SavedArticle {
  readonly revision: number;
  readonly others: readonly { readonly id: ArticleId; readonly revision: number }[];
}

/** The articles of a workspace. */
export interface ArticleRepository extends ArticleReader {
  /** Inserts an article with all ids as given. The same text twice is a `duplicate`. */
  insert(added: NewArticle, author: Author): Result<Article, InsertProblem>;
  /** Commits a change made on `baseRevision` in one transaction with its log entries; returns the revision after it. */
  save(
    id: ArticleId,
    baseRevision: number,
    change: ArticleChange,
    author: Author,
  ): Result<SavedArticle, SaveProblem>;
  /** Removes an article; the change log keeps it whole, with its file. False when it is not there. */
  remove(id: ArticleId, author: Author): boolean;
}

/** A change of blocks. `reason` is written on those that it drops (see `changedBlock`); `mayTake` allows that work goes with them. */
export interface BlocksEdit {
  readonly changes: readonly BlockChange[];
  readonly reason: string;
  readonly mayTake: boolean;
  readonly newId: () => string;
}

/** Dropped blocks of an article, by where they start. */
export interface DroppedBlocks {
  readonly id: ArticleId;
  readonly revision: number;
  readonly starts: readonly number[];
}

/** Why blocks were not changed; nothing was written. */
export type BlocksProblem = SaveProblem | { readonly kind: 'takes'; readonly work: WorkInBlocks };

/** What is known about articles and what their blocks are: all that people correct after an import. */
export interface ArticleStructure {
  /** Changes blocks made on `baseRevision` and what follows from it (see `planBlocks`), in one transaction; returns the revision after it. */
  setBlocks(
    id: ArticleId,
    baseRevision: number,
    edit: BlocksEdit,
    author: Author,
  ): Result<number, BlocksProblem>;
  /** Replaces the metadata made on `baseRevision`; returns the revision after it. */
  setMetadata(
    id: ArticleId,
    baseRevision: number,
    metadata: ArticleMetadata,
    author: Author,
  ): Result<number, SaveProblem>;
  /** The articles of an outlet, in whatever case its name is written. */
  ofOutlet(outlet: string): readonly ArticleId[];
  /** The blocks that are dropped for a reason, by article; with a batch, only those that this one act dropped last. */
  droppedFor(reason: string, batch?: string): readonly DroppedBlocks[];
}

/** The speaker register, read side: speakers are written by `articles.save` and `articles.insert`. */
export interface SpeakerRepository {
  /** All speakers by name. */
  list(): readonly Speaker[];
}

/** The annotation scheme in all its versions. */
export interface SchemeRepository {
  /** The newest version. */
  current(): Scheme;
  /** Adds a version newer than all others, with its entry in the change log. */
  add(scheme: Scheme, author: Author): void;
}

/** A translation memory: the units that came in with one file. */
export interface Memory {
  readonly id: string;
  readonly name: string;
  readonly importedAt: string;
  /** How many units it holds. */
  readonly units: number;
}

/** The translation memories of a workspace. */
export interface MemoryRepository {
  /** In the order in which they came in. */
  list(): readonly Memory[];
  /** The units of a memory in the order of its file. */
  units(memoryId: string): readonly TranslationUnit[];
  /**
   * Adds units to a memory, which is made when it is not there. Units that the workspace holds already (same texts and
   * languages, in any memory) are left out: `known` has their indices.
   */
  add(
    memory: Pick<Memory, 'id' | 'name'>,
    units: readonly TranslationUnit[],
    author: Author,
  ): { readonly added: number; readonly known: readonly number[] };
}

/** An open workspace file. All SQL is behind it. Every write is one `BEGIN IMMEDIATE` transaction. */
export interface Workspace {
  /** The workspace's own id: equal in all copies of the file. */
  readonly id: string;
  readonly path: string;
  /** Whether this call made the file. */
  readonly isNew: boolean;
  /** What must be told about how the file was opened (recovery). */
  readonly notices: readonly Notice[];
  readonly articles: ArticleRepository;
  readonly structure: ArticleStructure;
  readonly outletRules: OutletRuleRepository;
  readonly speakers: SpeakerRepository;
  readonly speakerMentions: SpeakerMentions;
  readonly schemes: SchemeRepository;
  readonly memories: MemoryRepository;
  readonly likeness: LikenessRepository;
  readonly changes: ChangeLog;
  readonly history: HistoryRepository;
  /** Runs several writes as one transaction: all or nothing, one wait for the disk. Rolls back and throws when `work` throws. */
  transaction<T>(work: () => T): T;
  /** Makes a snapshot when there are changes since the newest one and that one is ten minutes old. */
  snapshotIfDue(now: Date): Result<Snapshot | undefined, string>;
  /** Makes a last snapshot when there are changes since the newest one, then closes the file in any case. Idempotent. */
  close(now: Date): Result<Snapshot | undefined, string>;
}
