import type { Article } from '../../shared/model/article.ts';
import type { ImportReport } from '../../shared/model/job.ts';
import type { Speaker } from '../../shared/model/speaker.ts';
import { problem, type Result } from '../../shared/result.ts';
import type { ImportedArticle, ImportedText } from '../exchange/import-format.ts';
import { schemeFaults } from '../exchange/scheme-faults.ts';
import type { InsertProblem } from '../storage/workspace.ts';
import type { HostContext } from './host-context.ts';
import { analyseImported } from './analyse-imported.ts';
import { authorNow } from './author-now.ts';
import { insertArticle } from './insert-article.ts';

/** Articles that are committed together: one wait for the disk, and short enough that nobody else waits long. */
const articlesPerCommit = 8;

/** Where an article comes from. */
export interface ImportOrigin {
  /** The file as a person knows it. */
  readonly file: string;
  /** The file's own name, stored with the article. */
  readonly name: string;
}

/** Articles on their way into a workspace, and the report on them. */
export interface ImportBatch {
  /** Analyses a text and queues it; it is in the workspace after the next commit, which may be at once. */
  addText(origin: ImportOrigin, imported: ImportedText, bytes: Uint8Array): void;
  /** Queues a whole article with the speakers that may be new with it. */
  addArticle(origin: ImportOrigin, imported: ImportedArticle, speakers: readonly Speaker[]): void;
  refuse(file: string, reason: string): void;
  /** Writes what is queued. */
  commit(): void;
  /** What became of all that was added and committed. */
  report(): ImportReport;
}

type Insert = () => Result<Article, InsertProblem>;

interface Queued {
  readonly file: string;
  readonly insert: Insert;
}

/** Makes an empty batch for one import. */
export function createImportBatch(context: HostContext): ImportBatch {
  const imported: ImportReport['imported'][number][] = [];
  const skipped: ImportReport['skipped'][number][] = [];
  const failed: ImportReport['failed'][number][] = [];
  /** Speaker lists that have come in whole, with the first article of their file. */
  const registered = new WeakSet<readonly Speaker[]>();
  const scheme = context.workspace.schemes.current();
  let queue: Queued[] = [];

  function settle(file: string, outcome: Result<Article, InsertProblem>): void {
    if (outcome.ok) {
      const article = outcome.value;
      imported.push({ id: article.id, title: article.metadata.title ?? article.file.name, file });
      return;
    }
    const found = outcome.problem;
    switch (found.kind) {
      case 'duplicate':
        skipped.push({ file, reason: `The same text is there already: "${found.title}".`, id: found.id });
        return;
      case 'id-taken':
        failed.push({ file, reason: 'The workspace holds another text under the same article id.' });
        return;
      case 'invalid':
        failed.push({ file, reason: found.reason });
    }
  }

  function commit(): void {
    const waiting = queue;
    queue = [];
    if (waiting.length === 0) return;
    const outcomes = context.workspace.transaction(() =>
      waiting.map(({ file, insert }) => ({ file, outcome: insert() })),
    );
    for (const { file, outcome } of outcomes) settle(file, outcome);
  }

  function enqueue(file: string, insert: Insert): void {
    queue.push({ file, insert });
    if (queue.length >= articlesPerCommit) commit();
  }

  return {
    addText({ file, name }, imported, bytes) {
      const analysis = analyseImported(imported);
      enqueue(file, () =>
        insertArticle(context, {
          sourceText: imported.text,
          ...analysis,
          file: { name, encoding: imported.encoding, bytes },
        }),
      );
    },
    addArticle({ file }, { article, fileBytes }, speakers) {
      const faults = schemeFaults(article.annotations, scheme);
      enqueue(file, () => {
        if (faults.length > 0) {
          return problem({ kind: 'invalid', reason: `It does not fit this workspace. ${faults.join(' ')}` });
        }
        const needed = registered.has(speakers) ? speakersOf(article, speakers) : speakers;
        const outcome = context.workspace.articles.insert(
          { article, fileBytes, speakers: needed },
          authorNow(context),
        );
        if (outcome.ok) registered.add(speakers);
        return outcome;
      });
    },
    refuse(file, reason) {
      failed.push({ file, reason });
    },
    commit,
    report: () => ({ imported, skipped, failed }),
  };
}

function speakersOf(article: Article, speakers: readonly Speaker[]): readonly Speaker[] {
  const used = new Set(article.annotations.map((annotation) => annotation.speakerId));
  return speakers.filter((speaker) => used.has(speaker.id));
}
