import type { Article } from '../../shared/model/article.ts';
import type { ImportReport } from '../../shared/model/job.ts';
import type { Speaker } from '../../shared/model/speaker.ts';
import type { Scheme } from '../../shared/model/scheme.ts';
import type { MemoryReport } from '../../shared/model/translation-memory.ts';
import { problem, success, type Result } from '../../shared/result.ts';
import type { LooseAnnotations } from '../exchange/imported-annotation.ts';
import { schemeFaults } from '../exchange/scheme-faults.ts';
import type { InsertProblem } from '../storage/workspace.ts';
import type { HostContext } from './host-context.ts';
import { attachAnnotations } from './attach-annotations.ts';
import { authorNow } from './author-now.ts';
import { dropByRules } from './drop-by-rules.ts';
import { adoptScheme, annotateArticle } from './import-annotations.ts';
import { importedLayerId, withImportedLayer, withLayers } from './imported-layer.ts';
import { insertArticle } from './insert-article.ts';
import type { ReadyArticle, ReadyItem, ReadyText, ReadyUnits } from './reading/ready-item.ts';

/** Articles that are committed together: one wait for the disk for all of them, and some hundredths of a second for anybody else. */
const articlesPerCommit = 32;

/** Where an article comes from. */
export interface ImportOrigin {
  /** The file as a person knows it. */
  readonly file: string;
  /** The file's own name, stored with the article. */
  readonly name: string;
}

/** Articles on their way into a workspace, and the report on them. */
export interface ImportBatch {
  /**
   * Takes in one thing that a file holds: an article or a text is queued and in the workspace after the next commit, which may be at once;
   * units go to the translation memory of their file, annotations to the article of the workspace that has their text.
   * `scheme` is the one that the file's articles were annotated with.
   */
  add(origin: ImportOrigin, item: ReadyItem, scheme: Scheme | undefined): void;
  refuse(file: string, reason: string): void;
  /** Writes what is queued. */
  commit(): void;
  /** How many files and items were refused so far. */
  refused(): { readonly skipped: number; readonly failed: number };
  /** What became of all that was added and committed. */
  report(): ImportReport;
}

type Insert = () => Result<Article, InsertProblem>;

interface Queued {
  readonly file: string;
  /** Of the text as it will be kept; made when it is needed where it is not there. */
  readonly signature: Uint32Array | undefined;
  readonly insert: Insert;
}

interface Settled {
  readonly file: string;
  readonly outcome: Result<Article, InsertProblem>;
  readonly similar: ImportReport['imported'][number]['similarTo'];
}

/** Makes an empty batch for one import. */
export function createImportBatch(context: HostContext): ImportBatch {
  const imported: ImportReport['imported'][number][] = [];
  const skipped: ImportReport['skipped'][number][] = [];
  const failed: ImportReport['failed'][number][] = [];
  /** Speaker lists that have come in whole, with the first article of their file. */
  const registered = new WeakSet<readonly Speaker[]>();
  const memories = new Map<string, MemoryReport & { readonly id: string }>();
  let announcedScheme = context.workspace.schemes.current().version;
  let queue: Queued[] = [];

  function settle({ file, outcome, similar }: Settled): void {
    if (outcome.ok) {
      const { id, metadata, file: source } = outcome.value;
      const title = metadata.title ?? source.name;
      imported.push({ id, title, file, ...(similar === undefined ? {} : { similarTo: similar }) });
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
      waiting.map(({ file, signature, insert }): Settled => {
        const outcome = insert();
        const similar = outcome.ok ? context.workspace.likeness.add(outcome.value, signature) : undefined;
        const title = similar === undefined ? undefined : context.workspace.articles.titleOf(similar.id);
        return { file, outcome, similar: similar && title !== undefined ? { ...similar, title } : undefined };
      }),
    );
    for (const settled of outcomes) settle(settled);
    announceScheme();
  }

  function announceScheme(): void {
    const scheme = context.workspace.schemes.current();
    if (scheme.version === announcedScheme) return;
    announcedScheme = scheme.version;
    context.publish('scheme.changed', scheme);
  }

  function enqueue(file: string, signature: Uint32Array | undefined, insert: Insert): void {
    queue.push({ file, signature, insert });
    if (queue.length >= articlesPerCommit) commit();
  }

  function addText({ file, name }: ImportOrigin, text: ReadyText): void {
    const { outlet } = text.analysis.metadata;
    const rules = outlet === undefined ? [] : context.workspace.outletRules.ofOutlet(outlet);
    const analysis = dropByRules(text.text, text.analysis, rules);
    const { signature } = analysis === text.analysis ? text : { signature: undefined };
    enqueue(text.place === undefined ? file : `${file} (${text.place})`, signature, () => {
      const inserted = insertArticle(context, {
        sourceText: text.text,
        ...analysis,
        annotations: text.annotations ?? [],
        file: { name, encoding: text.encoding, bytes: text.fileBytes },
      });
      return inserted.ok ? inserted : annotateDuplicate(context, text, inserted.problem, name);
    });
  }

  function addArticle(file: string, item: ReadyArticle, fileScheme: Scheme | undefined): void {
    const { article, fileBytes, speakers } = item;
    enqueue(file, undefined, () => {
      const scheme = schemeFor(context, article, fileScheme);
      if (!scheme.ok) {
        return problem({ kind: 'invalid', reason: `It does not fit this workspace. ${scheme.problem}` });
      }
      const needed = registered.has(speakers) ? speakersOf(article, speakers) : speakers;
      const outcome = context.workspace.articles.insert(
        { article, fileBytes, speakers: needed },
        authorNow(context),
      );
      if (!outcome.ok) return outcome;
      registered.add(speakers);
      adoptScheme(context, scheme.value);
      return outcome;
    });
  }

  function addUnits({ file, name }: ImportOrigin, { units, skipped: refused }: ReadyUnits): void {
    const before = memories.get(file) ?? { id: context.newId(), file, units: 0, skipped: [] };
    const written = units.map(({ unit }) => unit);
    const { added, known } =
      units.length === 0
        ? { added: 0, known: [] }
        : context.workspace.memories.add({ id: before.id, name }, written, authorNow(context));
    const again = known.flatMap((index) => {
      const line = units[index]?.line;
      return line === undefined ? [] : [{ line, reason: 'The same unit is there already.' }];
    });
    const all = [...refused, ...again].toSorted((a, b) => a.line - b.line);
    memories.set(file, { ...before, units: before.units + added, skipped: [...before.skipped, ...all] });
  }

  function addAnnotations({ file, name }: ImportOrigin, loose: LooseAnnotations): void {
    commit();
    const found = attachAnnotations(context, loose);
    if (!found.ok) {
      failed.push({ file, reason: found.problem });
      return;
    }
    const { article, annotations } = found.value;
    const added = context.workspace.transaction(() =>
      annotateArticle(context, article.id, annotations, name),
    );
    const title = article.metadata.title ?? article.file.name;
    if (!added.ok) failed.push({ file, reason: added.problem });
    else if (added.value > 0) imported.push({ id: article.id, title, file });
    else skipped.push({ file, reason: `Its annotations are there already: "${title}".`, id: article.id });
    announceScheme();
  }

  return {
    add(origin, item, scheme) {
      switch (item.kind) {
        case 'text':
          addText(origin, item);
          return;
        case 'article':
          addArticle(origin.file, item, scheme);
          return;
        case 'units':
          addUnits(origin, item);
          return;
        case 'annotations':
          addAnnotations(origin, item);
          return;
        case 'broken':
          failed.push({
            file: item.place === '' ? origin.file : `${origin.file} (${item.place})`,
            reason: item.reason,
          });
      }
    },
    refuse(file, reason) {
      failed.push({ file, reason });
    },
    commit,
    refused: () => ({ skipped: skipped.length, failed: failed.length }),
    report: () => ({
      imported,
      skipped,
      failed,
      ...(memories.size === 0
        ? {}
        : {
            memories: [...memories.values()].map(({ file, units, skipped: lines }) => ({
              file,
              units,
              skipped: lines,
            })),
          }),
    }),
  };
}

/** The workspace's scheme with what an article needs of the scheme of its file, or why that does not fit. */
function schemeFor(
  context: HostContext,
  article: Article,
  fileScheme: Scheme | undefined,
): Result<Scheme, string> {
  const current = context.workspace.schemes.current();
  const usesImported = article.annotations.some(({ layer }) => layer === importedLayerId);
  const own = usesImported && fileScheme === undefined ? withImportedLayer(current) : success(current);
  const scheme = fileScheme === undefined ? own : withLayers(current, fileScheme.layers, fileScheme.version);
  if (!scheme.ok) return scheme;
  const faults = schemeFaults(article.annotations, scheme.value);
  return faults.length > 0 ? problem(faults.join(' ')) : scheme;
}

/** A text that is there already gains the annotations that came with it; without any it stays a duplicate. */
function annotateDuplicate(
  context: HostContext,
  imported: ReadyText,
  found: InsertProblem,
  name: string,
): Result<Article, InsertProblem> {
  const annotations = imported.annotations ?? [];
  if (found.kind !== 'duplicate' || annotations.length === 0) return problem(found);
  const added = annotateArticle(context, found.id, annotations, name);
  if (!added.ok) return problem({ kind: 'invalid', reason: added.problem });
  const article = added.value > 0 ? context.workspace.articles.get(found.id) : undefined;
  return article === undefined ? problem(found) : success(article);
}

function speakersOf(article: Article, speakers: readonly Speaker[]): readonly Speaker[] {
  const used = new Set(article.annotations.map((annotation) => annotation.speakerId));
  return speakers.filter((speaker) => used.has(speaker.id));
}
