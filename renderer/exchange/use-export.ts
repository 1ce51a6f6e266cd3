import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Client } from '../../shared/client.ts';
import type { ExportFormat } from '../../shared/contract.ts';
import type { ArticleId } from '../../shared/model/ids.ts';
import type { Job } from '../../shared/model/job.ts';
import { describeFailure } from '../app/describe-failure.ts';
import { followJob } from './follow-job.ts';

/** The export that a person is looking at. `failed` is an export that never became a job. */
export type ExportState =
  | { readonly kind: 'none' }
  | { readonly kind: 'running'; readonly job: Job | undefined }
  | { readonly kind: 'ended'; readonly job: Job }
  | { readonly kind: 'failed'; readonly message: string };

/** What a person wants exported: no ids stand for all articles. */
export interface ExportWish {
  readonly format: ExportFormat;
  readonly articles: readonly ArticleId[];
  /** Name of the file or folder without its extension. */
  readonly name: string;
}

/** One export at a time. */
export interface Export {
  readonly state: ExportState;
  readonly start: (wish: ExportWish) => void;
  readonly cancel: () => void;
}

interface ExportSources {
  readonly client: Client;
  readonly hasDialogs: boolean;
  /** Saves the open article; an export leaves nothing out that is on the screen. */
  readonly flush: () => Promise<boolean>;
}

/** Runs exports: to a path that the person chooses where there are native dialogs, else into the browser's downloads. */
export function useExport({ client, hasDialogs, flush }: ExportSources): Export {
  const { t } = useTranslation();
  const [state, setState] = useState<ExportState>({ kind: 'none' });
  const stop = useRef<AbortController>(undefined);

  async function run(wish: ExportWish): Promise<ExportState> {
    if (!(await flush())) return { kind: 'failed', message: t('export.unsaved') };
    const path = hasDialogs ? await choosePath(client, wish) : undefined;
    if (hasDialogs && path === undefined) return { kind: 'none' };
    const controller = new AbortController();
    stop.current = controller;
    setState({ kind: 'running', job: undefined });
    const input = {
      format: wish.format.id,
      articles: [...wish.articles],
      ...(path === undefined ? {} : { path }),
    };
    const job = await followJob(client, () => client.request('export.start', input), {
      signal: controller.signal,
      onProgress: (running) => setState({ kind: 'running', job: running }),
    });
    const downloadId = downloadOf(job);
    if (downloadId !== undefined) startDownload(downloadId);
    return { kind: 'ended', job };
  }

  return {
    state,
    start: (wish) =>
      void run(wish).then(setState, (error: unknown) =>
        setState({ kind: 'failed', message: describeFailure(error) }),
      ),
    cancel: () => stop.current?.abort(),
  };
}

/** The id under which a finished export waits for the browser. */
export function downloadOf(job: Job): string | undefined {
  return job.kind === 'export' && job.state === 'done' ? job.report?.downloadId : undefined;
}

/** Puts a finished export into the browser's downloads. */
export function startDownload(downloadId: string): void {
  const link = document.createElement('a');
  link.href = `/download/${encodeURIComponent(downloadId)}`;
  link.download = '';
  link.click();
}

async function choosePath(
  client: Client,
  { format, articles, name }: ExportWish,
): Promise<string | undefined> {
  const isFolder = format.perArticle && articles.length !== 1;
  const { paths } = await client.request('dialog.save', {
    kind: isFolder ? 'folder' : 'file',
    suggestedName: isFolder ? name : `${name}.${format.extension}`,
  });
  return paths[0];
}
