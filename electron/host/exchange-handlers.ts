import type { Handlers } from '../../shared/contract.ts';
import type { JobId } from '../../shared/model/ids.ts';
import type { Job } from '../../shared/model/job.ts';
import { RequestFailure } from '../../shared/request-failure.ts';
import { findExporter } from '../exchange/exporters.ts';
import { createDownloads } from './export-downloads.ts';
import { chooseArticles, exportArticles } from './export-articles.ts';
import { listExportFormats } from './export-formats.ts';
import type { HostContext } from './host-context.ts';
import type { Download } from './host.ts';
import { filesOnDisk, takenIn, uploadedFiles } from './import-sources.ts';
import { importFiles } from './import-files.ts';
import { previewFile } from './import-preview.ts';
import { createJobs } from './jobs.ts';
import { createUploads } from './uploads.ts';

type ExchangeMethod =
  | 'uploads.begin'
  | 'uploads.append'
  | 'uploads.drop'
  | 'import.files'
  | 'import.paths'
  | 'import.preview'
  | 'export.formats'
  | 'export.start'
  | 'jobs.get'
  | 'jobs.cancel';

/** Import, export and their jobs. */
export interface Exchange {
  readonly handlers: Pick<Handlers, ExchangeMethod>;
  /** Where a finished export waits for a browser; undefined for an id that is not known or no longer there. */
  readonly findDownload: (downloadId: string) => Download | undefined;
  /** Stops the jobs, waits until they have stopped, and removes the downloads. Call it before the workspace is closed. */
  readonly close: () => Promise<void>;
}

/** Makes the handlers of everything that goes into and out of a workspace. */
export function createExchangeHandlers(context: HostContext): Exchange {
  const jobs = createJobs(context);
  const downloads = createDownloads(context.dataDirectory, context.clock);
  const uploads = createUploads(context.dataDirectory, context);
  return {
    findDownload: (downloadId) => downloads.find(downloadId),
    async close() {
      await jobs.close();
      await downloads.close();
      await uploads.close();
    },
    handlers: {
      'uploads.begin': async ({ name, size }) => ({ id: await uploads.begin(name, size) }),
      'uploads.append': async ({ id, offset, bytes }) => {
        await uploads.append(id, offset, Buffer.from(bytes, 'base64'));
        return {};
      },
      'uploads.drop': async ({ id }) => {
        await uploads.drop(id);
        return {};
      },
      'import.files': ({ files, mapping }) => {
        const small = files.flatMap((file) => ('upload' in file ? [] : [file]));
        const large = files.flatMap((file) => ('upload' in file ? [file.upload] : []));
        const sources = [...uploadedFiles(small), ...large.map((id) => takenIn(uploads.take(id)))];
        return jobs.start('import', async (control) => {
          try {
            return await importFiles(context, control, sources, { mapping });
          } finally {
            for (const id of large) await uploads.drop(id);
          }
        });
      },
      'import.paths': ({ paths, format, mapping, recursive }) => {
        refusePaths(context);
        const source = filesOnDisk(paths, recursive);
        return jobs.start('import', async (control) =>
          importFiles(context, control, source, { format, mapping }),
        );
      },
      'import.preview': async ({ file, count }) => {
        if ('path' in file) refusePaths(context);
        const preview = await previewFile(file, count);
        if (!preview.ok) throw new RequestFailure('invalid-input', preview.problem.reason);
        return preview.value;
      },
      'export.formats': () => [...listExportFormats()],
      'export.start': ({ format, articles, path }) => {
        const exporter = findExporter(format);
        if (exporter === undefined)
          throw new RequestFailure('not-found', `There is no export format "${format}".`);
        if (path !== undefined) refusePaths(context);
        const order = { exporter, path, ...chooseArticles(context, articles) };
        return jobs.start('export', async (control) => exportArticles(context, control, downloads, order));
      },
      'jobs.get': ({ id }) => found(id, jobs.get(id)),
      'jobs.cancel': ({ id }) => found(id, jobs.cancel(id)),
    },
  };
}

/** Paths of the host's disk are for people who sit at it: not for a page in a browser. */
function refusePaths(context: HostContext): void {
  const { dialogs, acceptsPaths } = context.frontDoor;
  if (dialogs !== undefined || acceptsPaths === true) return;
  throw new RequestFailure(
    'invalid-input',
    'Files cannot be named by path here: send or fetch their content.',
  );
}

function found(id: JobId, job: Job | undefined): Job {
  if (job === undefined) throw new RequestFailure('not-found', `There is no job ${id}.`);
  return job;
}
