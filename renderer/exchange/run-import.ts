import type { Client } from '../../shared/client.ts';
import type { ColumnMapping } from '../../shared/model/data-set.ts';
import type { ImportReport, Job } from '../../shared/model/job.ts';
import { RequestFailure } from '../../shared/request-failure.ts';
import { followJob } from './follow-job.ts';
import {
  emptyReport,
  joinReports,
  nothingUnread,
  type ImportOutcome,
  type ImportProgress,
} from './import-progress.ts';
import type { IncomingFile } from './incoming-file.ts';
import { sendFiles } from './send-files.ts';
import { unreadFiles } from './unread-files.ts';
import { uploadBatches } from './upload-batches.ts';

/** Keeps one request well under the body limit of the browser front door, also after base64 has added a third. */
const batchLimit = { files: 40, bytes: 4_000_000 };

/** The host reads no larger file. */
export const largestFile = 4 * 1024 ** 3;

/** How an import is watched, and what it says about files that never reach the host. */
export interface ImportWatch {
  readonly onProgress: (progress: Omit<ImportProgress, 'rate'>) => void;
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
  const before = { report: emptyReport, files: 0, unsent: 0 };
  const ended = await attempt(
    client,
    () => client.request('import.paths', { paths: [...paths], mapping: watch.mapping }),
    before,
    watch,
  );
  const outcome = outcomeOf(emptyReport, ended);
  if (!isStopped(outcome) || !('job' in ended)) return outcome;
  // Only the host knows which files the folders hold.
  return { ...outcome, unread: { count: Math.max(0, ended.job.total - ended.job.done), files: [] } };
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
  let unsent = sendable.length;
  for (const batch of uploadBatches(sendable, batchLimit)) {
    unsent -= batch.length;
    if (watch.signal.aborted) return stopped({ report, cancelled: true, problem: undefined });
    const counts = countsOf(report);
    const tell = (current: string): void =>
      watch.onProgress({
        ...counts,
        total: counts.done + batch.length + unsent,
        current,
        unsent: unsent + batch.length,
      });
    tell(batch[0]?.name ?? '');
    const sent = await sendFiles(client, batch, { signal: watch.signal, tell });
    if (sent === 'aborted') return stopped({ report, cancelled: true, problem: undefined });
    if ('problem' in sent) return stopped({ report, cancelled: false, problem: sent.problem });
    const { readable, unreadable } = sent;
    report = joinReports(report, {
      ...emptyReport,
      failed: unreadable.map((file) => ({ file, reason: watch.reasons.unreadable })),
    });
    if (readable.length === 0) continue;
    const ended = await attempt(
      client,
      () => client.request('import.files', { files: [...readable], mapping: watch.mapping }),
      { report, files: batch.length, unsent },
      watch,
    );
    const outcome = outcomeOf(report, ended);
    if (isStopped(outcome)) return stopped(outcome);
    report = outcome.report;
  }
  return { report, cancelled: false, problem: undefined, unread: nothingUnread };

  function stopped(outcome: Omit<ImportOutcome, 'unread'>): ImportOutcome {
    return { ...outcome, unread: unreadFiles(sendable, outcome.report) };
  }
}

function isStopped({ cancelled, problem }: ImportOutcome): boolean {
  return cancelled || problem !== undefined;
}

function countsOf({ imported, skipped, failed, memories = [] }: ImportReport) {
  const done = imported.length + skipped.length + failed.length + memories.length;
  return { done, skipped: skipped.length, failed: failed.length };
}

type Ended = { readonly job: Job } | { readonly problem: string };

/** What came before one request to the host, and what comes after it. */
interface Around {
  readonly report: ImportReport;
  /** Files in it, as far as this page knows them: until the host has counted what they hold. */
  readonly files: number;
  /** Files to be sent after it. */
  readonly unsent: number;
}

async function attempt(
  client: Client,
  start: () => Promise<Job>,
  { report, files, unsent }: Around,
  watch: ImportWatch,
): Promise<Ended> {
  const counts = countsOf(report);
  try {
    const job = await followJob(client, start, {
      signal: watch.signal,
      onProgress: ({ done, total, current, refused }) =>
        watch.onProgress({
          done: counts.done + done,
          total: totalOf(counts.done, Math.max(done, total) || files, unsent),
          current,
          skipped: counts.skipped + (refused?.skipped ?? 0),
          failed: counts.failed + (refused?.failed ?? 0),
          unsent,
        }),
    });
    return { job };
  } catch (error) {
    if (error instanceof RequestFailure) return { problem: error.message };
    throw error;
  }
}

/** What is done, what the files at the host hold, and one for each file to come, until it is there; undefined for nothing. */
function totalOf(before: number, here: number, after: number): number | undefined {
  return before + here + after || undefined;
}

function outcomeOf(before: ImportReport, ended: Ended): ImportOutcome {
  if ('problem' in ended)
    return { report: before, cancelled: false, problem: ended.problem, unread: nothingUnread };
  const { job } = ended;
  const report = job.kind === 'import' && job.report !== undefined ? joinReports(before, job.report) : before;
  return {
    report,
    cancelled: job.state === 'cancelled',
    problem: job.state === 'failed' ? (job.message ?? '') : undefined,
    unread: nothingUnread,
  };
}
