import path from 'node:path';
import type { Article, ArticleSummary } from '../../shared/model/article.ts';
import type { ArticleId } from '../../shared/model/ids.ts';
import type { ExportReport } from '../../shared/model/job.ts';
import { RequestFailure } from '../../shared/request-failure.ts';
import type { Exporter, ExportSource } from '../exchange/exporter.ts';
import type { Downloads } from './export-downloads.ts';
import { exportFileName } from './export-file-name.ts';
import { writeWholeFile } from './export-file.ts';
import { zipPieces, type ZipEntry } from './export-zip.ts';
import type { HostContext } from './host-context.ts';
import type { JobControl } from './jobs.ts';

/** What to export, and where to. */
export interface ExportOrder {
  readonly exporter: Exporter;
  readonly articles: readonly ArticleSummary[];
  /** Whether these are all articles of the workspace. */
  readonly isWhole: boolean;
  /** A file, or a folder for a format with one file an article; a download where there is none. */
  readonly path: string | undefined;
}

/**
 * The articles of an export: all where none is named.
 *
 * @throws RequestFailure `not-found` for an id that is not in the workspace
 */
export function chooseArticles(
  context: HostContext,
  ids: readonly ArticleId[],
): Pick<ExportOrder, 'articles' | 'isWhole'> {
  const all = context.workspace.articles.list('');
  if (ids.length === 0) return { articles: all, isWhole: true };
  const byId = new Map(all.map((summary) => [summary.id, summary]));
  const articles = [...new Set(ids)].map((id) => {
    const summary = byId.get(id);
    if (summary === undefined)
      throw new RequestFailure('not-found', `There is no article ${id} in the workspace.`);
    return summary;
  });
  return { articles, isWhole: articles.length === all.length };
}

/**
 * Writes articles to a file, to a folder with one file each, or to a download (a zip archive where there are several
 * files). A format with one file an article still writes them all into one file where the path ends in its extension.
 * Every file is written whole or not at all; a cancelled export leaves those that were finished.
 */
export async function exportArticles(
  context: HostContext,
  control: JobControl,
  downloads: Downloads,
  order: ExportOrder,
): Promise<ExportReport> {
  const output = createOutput(context, control, order);
  try {
    if (order.path === undefined) await writeDownload(output, control, downloads, order);
    else if (isFolderOrder(order.exporter, order.path)) await writeFolder(output, order, order.path);
    else await output.write(order.path, order.articles);
  } catch (error) {
    if (!(error instanceof ExportCancelled)) throw error;
  }
  return output.report();
}

function isFolderOrder(exporter: Exporter, target: string): boolean {
  return exporter.perArticle && path.extname(target).toLowerCase() !== `.${exporter.extension}`;
}

async function writeFolder(output: ExportOutput, order: ExportOrder, folder: string): Promise<void> {
  const taken = new Set<string>();
  for (const summary of order.articles) {
    const name = exportFileName(summary.title, order.exporter.extension, taken);
    await output.write(path.join(folder, name), [summary]);
  }
}

async function writeDownload(
  output: ExportOutput,
  control: JobControl,
  downloads: Downloads,
  { exporter, articles }: ExportOrder,
): Promise<void> {
  const only = articles.length === 1 ? articles[0] : undefined;
  const isArchive = exporter.perArticle && only === undefined;
  const extension = isArchive ? 'zip' : exporter.extension;
  const name = exportFileName(only?.title ?? `Dwibahasa ${exporter.id}`, extension, new Set());
  const target = await downloads.prepare(control.id, name);
  if (isArchive) await output.writeArchive(target);
  else await output.write(target, articles);
  downloads.offer(control.id, {
    path: target,
    name,
    mediaType: isArchive ? 'application/zip' : exporter.mediaType,
  });
  output.offered(control.id, name);
}

/** Thrown through the writing of a file to stop it. */
class ExportCancelled extends Error {}

/** Writes the files of one export and keeps its report. */
interface ExportOutput {
  write(target: string, articles: readonly ArticleSummary[]): Promise<void>;
  /** All articles of the order, one file each in a zip archive. */
  writeArchive(target: string): Promise<void>;
  /** Says that what was written is a download. */
  offered(downloadId: string, name: string): void;
  report(): ExportReport;
}

function createOutput(context: HostContext, control: JobControl, order: ExportOrder): ExportOutput {
  const { exporter } = order;
  const written: ExportReport['written'][number][] = [];
  const losses: ExportReport['losses'][number][] = [];
  const speakers = context.workspace.speakers.list();
  const scheme = context.workspace.schemes.current();
  let downloadId: string | undefined;
  let done = 0;

  /** Articles are read when their turn comes; one that was removed meanwhile is left out. */
  function* read(summaries: readonly ArticleSummary[]): Generator<Article> {
    for (const summary of summaries) {
      control.report(done, order.articles.length, summary.title);
      const article = context.workspace.articles.get(summary.id);
      if (article !== undefined) {
        losses.push(...exporter.lossesOf(article).map((what) => ({ article: article.id, what })));
        yield article;
      }
      done += 1;
    }
    control.report(done, order.articles.length, '');
  }

  function source(summaries: readonly ArticleSummary[]): ExportSource {
    return {
      scheme,
      speakers,
      articles: read(summaries),
      isWhole: order.isWhole && summaries.length === order.articles.length,
      fileBytes: (article) => context.workspace.articles.fileBytes(article.id),
    };
  }

  function* archiveEntries(): Generator<ZipEntry> {
    const taken = new Set<string>();
    for (const summary of order.articles) {
      const name = exportFileName(summary.title, exporter.extension, taken);
      yield { name, pieces: exporter.write(source([summary])) };
    }
  }

  const writing = {
    id: control.id,
    async beforePiece() {
      if (control.isCancelled()) throw new ExportCancelled();
      await control.breathe();
    },
  };

  return {
    async write(target, articles) {
      await writeWholeFile(target, exporter.write(source(articles)), writing);
      written.push({ file: target, articles: articles.length });
    },
    async writeArchive(target) {
      await writeWholeFile(target, zipPieces(archiveEntries(), context.clock()), writing);
      written.push({ file: target, articles: order.articles.length });
    },
    offered(id, name) {
      downloadId = id;
      written.splice(0, written.length, { file: name, articles: order.articles.length });
    },
    report: () => ({ written, losses, ...(downloadId === undefined ? {} : { downloadId }) }),
  };
}
