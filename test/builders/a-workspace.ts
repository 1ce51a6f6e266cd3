import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { v7 as newId } from 'uuid';
import { onTestFinished } from 'vitest';
import type { Article } from '../../shared/model/article.ts';
import { emptyArticleChange, type ArticleChange } from '../../shared/model/article-change.ts';
import { defaultScheme } from '../../electron/host/shipped-files.ts';
import type { Author } from '../../electron/storage/author.ts';
import { openWorkspace, type OpenOptions } from '../../electron/storage/open-workspace.ts';
import type { Workspace } from '../../electron/storage/workspace.ts';
import { fileBytesOf } from './an-article.ts';

/** A folder that is removed when the test has ended. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dwibahasa-'));
  onTestFinished(async () => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Options to open a workspace with, whose snapshots go into `folder`. */
export function openOptions(folder: string, now = new Date()): OpenOptions {
  return {
    snapshotDirectory: path.join(folder, 'snapshots'),
    now,
    newId,
    scheme: defaultScheme(),
    actor: 'annotator',
    report(message) {
      throw new Error(message);
    },
  };
}

/** Opens `news.dwibahasa` in a folder; closed when the test has ended. */
export function openIn(folder: string, now = new Date()): Workspace {
  const opened = openWorkspace(workspacePathIn(folder), openOptions(folder, now));
  if (!opened.ok) throw new Error(opened.problem.message);
  onTestFinished(() => {
    opened.value.close(now);
  });
  return opened.value;
}

/** The workspace file that `openIn` opens. */
export function workspacePathIn(folder: string): string {
  return path.join(folder, 'news.dwibahasa');
}

/** Somebody at work. */
export function anAuthor(): Author {
  return { actor: 'annotator', at: new Date(), batch: newId() };
}

/** Inserts an article and returns it as the workspace has it. */
export function inserted(workspace: Workspace, article: Article): Article {
  const outcome = workspace.articles.insert(
    { article, fileBytes: fileBytesOf(article), speakers: [] },
    anAuthor(),
  );
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

/** A change with some of its parts. */
export function aChange(parts: Partial<ArticleChange>): ArticleChange {
  return { ...emptyArticleChange, ...parts };
}

/** Saves on the article's current revision and returns the article as it is then. */
export function saved(workspace: Workspace, article: Article, parts: Partial<ArticleChange>): Article {
  const base = workspace.articles.get(article.id)?.revision ?? 0;
  const outcome = workspace.articles.save(article.id, base, aChange(parts), anAuthor());
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  const stored = workspace.articles.get(article.id);
  if (stored === undefined) throw new Error('The article is gone.');
  return stored;
}
