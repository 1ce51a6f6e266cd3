import { z } from 'zod';
import { Article, ArticleMetadata, ArticleSummary } from './model/article.ts';
import { ArticleChange } from './model/article-change.ts';
import { BlockChange, BlocksOutcome } from './model/block-change.ts';
import { ColumnMapping, DataSetPreview } from './model/data-set.ts';
import { ArticleVersion, HistoryPage } from './model/history.ts';
import { AnnotationId, ArticleId, JobId, SegmentId, SpeakerId, UploadId } from './model/ids.ts';
import { Job } from './model/job.ts';
import { Notice } from './model/notice.ts';
import {
  LineCount,
  LineRule,
  OutletRule,
  OutletRuleId,
  RuleOutcome,
  RuleReach,
} from './model/outlet-rule.ts';
import { Scheme } from './model/scheme.ts';
import { Settings } from './model/settings.ts';
import { Speaker } from './model/speaker.ts';
import { SpeakerMention, SpeakerUse } from './model/speaker-mention.ts';

const nothing = z.object({});

/** A file handed over by content, as a browser does it. */
const UploadedFile = z.object({ name: z.string().min(1), bytes: z.base64() });

/** A format that articles can be exported to. `losses` says for people what the format cannot carry. */
export const ExportFormat = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  extension: z.string().min(1),
  /** Whether the format writes one file an article (a folder, or a zip in a browser) or one file for all. */
  perArticle: z.boolean(),
  losses: z.array(z.string()).readonly(),
});
export type ExportFormat = Readonly<z.infer<typeof ExportFormat>>;

/** What the host is and what the front door it was started by can do. */
export const HostDescription = z.object({
  version: z.string(),
  workspace: z.object({ name: z.string(), path: z.string() }),
  /** `dialogs`: the front door shows native open and save dialogs (desktop). Otherwise files go through the page. */
  dialogs: z.boolean(),
  notices: z.array(Notice).readonly(),
});
export type HostDescription = Readonly<z.infer<typeof HostDescription>>;

/**
 * Every request that a client may make of a host: name, input and output. Handlers and the client are derived from this
 * table; `dispatch` parses the input, the client parses the output. Failure codes are listed at `Failure`.
 */
export const methods = {
  'host.describe': { input: nothing, output: HostDescription },
  /** New UUIDv7s for things that the client is about to make (annotations, targets, segments, speakers). */
  'ids.reserve': { input: z.object({ count: z.int().min(1).max(4096) }), output: z.array(z.uuid()) },

  'settings.read': { input: nothing, output: Settings },
  /** Stores all settings and returns them as stored. */
  'settings.write': { input: Settings, output: Settings },

  /** Opens another workspace file in this window (desktop); `conflict` while it is open elsewhere. */
  'workspace.open': { input: z.object({ path: z.string().min(1) }), output: nothing },
  'workspace.recent': { input: nothing, output: z.array(z.object({ name: z.string(), path: z.string() })) },

  /** Articles whose title, outlet, text or translation contains every word of `query` (any case); all when it is empty. */
  'articles.list': { input: z.object({ query: z.string().default('') }), output: z.array(ArticleSummary) },
  'articles.get': { input: z.object({ id: ArticleId }), output: Article },
  /**
   * Commits a change that was made on `baseRevision`. `conflict` when the article has moved on: nothing is written.
   * `client` comes back in the `article.saved` event, so that a client can tell its own saves from others'.
   */
  'articles.save': {
    input: z.object({
      id: ArticleId,
      baseRevision: z.int().positive(),
      client: z.string().min(1),
      change: ArticleChange,
    }),
    output: z.object({ revision: z.int().positive() }),
  },
  /** Removes an article with everything on it. The change log keeps what was removed. */
  'articles.remove': { input: z.object({ id: ArticleId }), output: nothing },

  /**
   * Keeps, drops or renames blocks, made on `baseRevision` (`conflict` as for `articles.save`). A dropped block takes its segments
   * with it; where a person has worked on them, nothing is done unless `mayTake` says so, and the answer tells what it would
   * take. A block that is kept again gets back what it had. Every window that has the article open loads it again.
   */
  'articles.setBlocks': {
    input: z.object({
      id: ArticleId,
      baseRevision: z.int().positive(),
      changes: z.array(BlockChange).min(1),
      mayTake: z.boolean().default(false),
    }),
    output: BlocksOutcome,
  },
  /** Replaces what is known about an article, made on `baseRevision` (`conflict` as for `articles.save`). */
  'articles.setMetadata': {
    input: z.object({ id: ArticleId, baseRevision: z.int().positive(), metadata: ArticleMetadata }),
    output: z.object({ revision: z.int().positive() }),
  },

  /** The rules for lines that imports drop, by outlet. */
  'outletRules.list': { input: nothing, output: z.array(OutletRule) },
  /** Adds a rule, or changes the one with the id. */
  'outletRules.save': {
    input: z.object({ id: OutletRuleId.optional(), rule: LineRule }),
    output: OutletRule,
  },
  /** Removes a rule; with `keepAgain`, the lines that it dropped are kept again, and counted. */
  'outletRules.remove': {
    input: z.object({ id: OutletRuleId, keepAgain: z.boolean().default(false) }),
    output: LineCount,
  },
  /** The lines that a rule has dropped, here or at their import, and that nobody has kept or dropped since. */
  'outletRules.dropped': { input: z.object({ id: OutletRuleId }), output: LineCount },
  /** What a rule would do to the articles of its outlet that are there. */
  'outletRules.reach': { input: z.object({ rule: LineRule }), output: RuleReach },
  /** Drops the lines that fit a rule from the articles that are there, except where somebody has worked on them. */
  'outletRules.apply': { input: z.object({ id: OutletRuleId }), output: RuleOutcome },
  /** Takes one `apply` back: keeps again what it dropped, except lines that a person has kept or dropped since. */
  'outletRules.takeBack': { input: z.object({ id: OutletRuleId, act: z.uuid() }), output: LineCount },

  'scheme.get': { input: nothing, output: Scheme },
  'speakers.list': { input: nothing, output: z.array(Speaker) },
  /** How often each speaker is named; a speaker whom nothing names is left out. */
  'speakers.uses': { input: nothing, output: z.array(SpeakerUse) },
  /** Every annotation that names a speaker, article by article in the order of import. */
  'speakers.mentions': { input: z.object({ speaker: SpeakerId }), output: z.array(SpeakerMention) },

  /**
   * What was done to an article, or to one segment or annotation of it, newest first. Saves of one person within so many
   * seconds of each other are one entry; 0 shows every save. `before` is the `next` of the page before.
   */
  'history.list': {
    input: z.object({
      article: ArticleId,
      segment: SegmentId.optional(),
      annotation: AnnotationId.optional(),
      before: z.int().positive().optional(),
      limit: z.int().min(1).max(200).default(40),
      within: z.int().min(0).max(86_400).default(300),
    }),
    output: HistoryPage,
  },
  /** An article as it was after a save (`HistoryEntry.batch`); `not-found` when that save did nothing to it. */
  'history.version': {
    input: z.object({ article: ArticleId, batch: z.string().min(1) }),
    output: ArticleVersion,
  },

  /**
   * Takes in a file that is too large for one request: `uploads.begin` announces it, `uploads.append` adds its parts in order, and
   * `import.files` names it and lets go of it at its end; `uploads.drop` lets go of one that is not imported after all.
   */
  'uploads.begin': {
    input: z.object({ name: z.string().min(1), size: z.int().nonnegative() }),
    output: z.object({ id: UploadId }),
  },
  'uploads.append': {
    input: z.object({ id: UploadId, offset: z.int().nonnegative(), bytes: z.base64() }),
    output: nothing,
  },
  'uploads.drop': { input: z.object({ id: UploadId }), output: nothing },

  /**
   * Starts an import: of uploaded files, or of paths on the host's disk (only where the front door allows paths). Folders
   * are read with all that is in them unless `recursive` is false; `format` takes every file for one in that format, and
   * `mapping` says which columns of data sets are what.
   */
  'import.files': {
    input: z.object({
      files: z.array(z.union([UploadedFile, z.object({ upload: UploadId })])).min(1),
      mapping: ColumnMapping.optional(),
    }),
    output: Job,
  },
  'import.paths': {
    input: z.object({
      paths: z.array(z.string().min(1)).min(1),
      recursive: z.boolean().default(true),
      format: z.string().optional(),
      mapping: ColumnMapping.optional(),
    }),
    output: Job,
  },
  /**
   * The beginning of a data set (CSV, TSV, JSON, JSON Lines), for saying what its columns are: a file on the host's disk, or
   * the first part of an uploaded one, with the size of the whole in bytes where that is more. `rows` are at most `count`.
   * `invalid-input` for a file that is no data set.
   */
  'import.preview': {
    input: z.object({
      file: z.union([
        UploadedFile.extend({ size: z.int().nonnegative().optional() }),
        z.object({ path: z.string().min(1) }),
      ]),
      count: z.int().min(1).max(50).default(5),
    }),
    output: DataSetPreview,
  },

  'export.formats': { input: nothing, output: z.array(ExportFormat) },
  /** Starts an export of the named articles (all when none is named) to `path`, or to a download where there is none. */
  'export.start': {
    input: z.object({ format: z.string(), articles: z.array(ArticleId), path: z.string().min(1).optional() }),
    output: Job,
  },

  'jobs.get': { input: z.object({ id: JobId }), output: Job },
  /** Asks a job to stop; what it has committed stays. */
  'jobs.cancel': { input: z.object({ id: JobId }), output: Job },

  /** Native dialogs; `paths` is empty when the person cancelled. `not-found` where the front door has none. */
  'dialog.open': {
    input: z.object({ kind: z.enum(['files', 'folder', 'workspace']) }),
    output: z.object({ paths: z.array(z.string()) }),
  },
  'dialog.save': {
    input: z.object({ suggestedName: z.string().min(1), kind: z.enum(['file', 'folder', 'workspace']) }),
    output: z.object({ paths: z.array(z.string()).max(1) }),
  },
  /** Answers the desktop's question before it closes a window: whether the last save went through. */
  'window.flushed': { input: z.object({ saved: z.boolean() }), output: nothing },
} as const;

/** Everything that a host tells its clients unasked. */
export const events = {
  /** An article was saved, by whichever client. */
  'article.saved': z.object({ id: ArticleId, revision: z.int().positive(), client: z.string() }),
  /** The speaker register was changed by a save, of whichever client. */
  'speakers.changed': z.object({ client: z.string() }),
  /** Articles came, went, or changed their place in the list. */
  'articles.changed': nothing,
  /** The workspace has a newer scheme: an import has brought layers with it. */
  'scheme.changed': Scheme,
  'job.progress': Job,
  'settings.changed': Settings,
  /** A command of `commands.ts` was chosen in a native menu of this window. */
  'command.invoked': z.object({ command: z.string() }),
  /** The window is about to close: save, then answer with `window.flushed`. */
  'window.closing': nothing,
  notice: Notice,
} as const;

export type Methods = typeof methods;
export type MethodName = keyof Methods;
/** What a caller passes (defaults may be left out). */
export type MethodInput<M extends MethodName> = z.input<Methods[M]['input']>;
/** What a handler receives, parsed. */
export type HandlerInput<M extends MethodName> = z.output<Methods[M]['input']>;
export type MethodOutput<M extends MethodName> = z.output<Methods[M]['output']>;

export type Events = typeof events;
export type EventName = keyof Events;
export type EventPayload<E extends EventName> = z.output<Events[E]>;

/** Why a request failed. `message` is for people: what happened, to what, and what to do. */
export const Failure = z.object({
  code: z.enum(['invalid-input', 'not-found', 'conflict', 'storage', 'cancelled', 'internal']),
  message: z.string(),
});
export type Failure = Readonly<z.infer<typeof Failure>>;
export type FailureCode = Failure['code'];

/** Envelope of every answer. */
export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly failure: Failure };
export const Reply: z.ZodType<Reply> = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), failure: Failure }),
]);

/** One function a method. A handler may throw `RequestFailure`; anything else that it throws becomes `internal`. */
export type Handlers = {
  readonly [M in MethodName]: (input: HandlerInput<M>) => Promise<MethodOutput<M>> | MethodOutput<M>;
};

/** How a host's events reach a listener: returns the function that ends the subscription. */
export type Subscribe = <E extends EventName>(
  event: E,
  listener: (payload: EventPayload<E>) => void,
) => () => void;
