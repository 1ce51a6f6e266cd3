import type { Client } from '../../shared/client.ts';
import type { ColumnMapping } from '../../shared/model/data-set.ts';
import type { ImportReport, Job } from '../../shared/model/job.ts';
import { RequestFailure } from '../../shared/request-failure.ts';
import { followJob } from './follow-job.ts';
import { emptyReport, joinReports, type ImportOutcome, type ImportProgress } from './import-progress.ts';
import type { IncomingFile } from './incoming-file.ts';
import { sendFiles } from './send-files.ts';
import { uploadBatches } from './upload-batches.ts';

/** Keeps one request well under the body limit of the browser front door, also after base64 has added a third. */
const batchLimit = { files: 40, bytes: 4_000_000 };

/** The host reads no larger file. */
export const largestFile = 4 * 1024 ** 3;

/** How an import is watched, and what it says about files that never reach the host. */
export interface ImportWatch {
  readonly onProgress: (progress: Omit<ImportProgress, 'seconds'>) => void;
  readonly signal: AbortSignal;
  /** Which columns of a data set are what, where the person has said so. */
  readonly mapping: ColumnMapping | undefined;
  readonly reasons: { readonly unreadable: string; readonly tooLarge: string };
}

/** Imports paths on the host's disk: one job, in which the host walks the folders. */
export async function importPaths(
  client: Client,
  paths: readonly string[],
  watch: ImportWatch,
): Promise<ImportOutcome> {
  return outcomeOf(
    emptyReport,
    await attempt(
      () => client.request('import.paths', { paths: [...paths], mapping: watch.mapping }),
      emptyReport,
      client,
      watch,
    ),
  );
}

/** Imports files by their content, upload by upload. A cancelled or failed upload ends the import; the ones before stay. */
export async function importFiles(
  client: Client,
  files: readonly IncomingFile[],
  watch: ImportWatch,
): Promise<ImportOutcome> {
  const sendable = files.filter((file) => file.blob.size <= largestFile);
  let report: ImportReport = {
    ...emptyReport,
    failed: files
      .filter((file) => file.blob.size > largestFile)
      .map((file) => ({ file: file.name, reason: watch.reasons.tooLarge })),
  };
  for (const batch of uploadBatches(sendable, batchLimit)) {
    if (watch.signal.aborted) return { report, cancelled: true, problem: undefined };
    const counted = { ...countsOf(report), total: files.length };
    watch.onProgress({ ...counted, current: batch[0]?.name ?? '' });
    const tell = (current: string): void => watch.onProgress({ ...counted, current });
    const sent = await sendFiles(client, batch, { signal: watch.signal, tell });
    if (sent === 'aborted') return { report, cancelled: true, problem: undefined };
    if ('problem' in sent) return { report, cancelled: false, problem: sent.problem };
    const { readable, unreadable } = sent;
    report = joinReports(report, {
      ...emptyReport,
      failed: unreadable.map((file) => ({ file, reason: watch.reasons.unreadable })),
    });
    if (readable.length === 0) continue;
    const ended = await attempt(
      () => client.request('import.files', { files: [...readable], mapping: watch.mapping }),
      report,
      client,
      {
        ...watch,
        onProgress: (progress) => watch.onProgress({ ...progress, total: files.length }),
      },
    );
    const outcome = outcomeOf(report, ended);
    if (outcome.cancelled || outcome.problem !== undefined) return outcome;
    report = outcome.report;
  }
  return { report, cancelled: false, problem: undefined };
}

function countsOf({ imported, skipped, failed }: ImportReport) {
  const done = imported.length + skipped.length + failed.length;
  return { done, skipped: skipped.length, failed: failed.length };
}

type Ended = { readonly job: Job } | { readonly problem: string };

async function attempt(
  start: () => Promise<Job>,
  before: ImportReport,
  client: Client,
  watch: ImportWatch,
): Promise<Ended> {
  const counts = countsOf(before);
  try {
    const job = await followJob(client, start, {
      signal: watch.signal,
      onProgress: ({ done, total, current, refused }) =>
        watch.onProgress({
          done: counts.done + done,
          total,
          current,
          skipped: counts.skipped + (refused?.skipped ?? 0),
          failed: counts.failed + (refused?.failed ?? 0),
        }),
    });
    return { job };
  } catch (error) {
    if (error instanceof RequestFailure) return { problem: error.message };
    throw error;
  }
}

function outcomeOf(before: ImportReport, ended: Ended): ImportOutcome {
  if ('problem' in ended) return { report: before, cancelled: false, problem: ended.problem };
  const { job } = ended;
  const report = job.kind === 'import' && job.report !== undefined ? joinReports(before, job.report) : before;
  return {
    report,
    cancelled: job.state === 'cancelled',
    problem: job.state === 'failed' ? (job.message ?? '') : undefined,
  };
}
