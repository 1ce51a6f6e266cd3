import type { Client } from '../../shared/client.ts';
import type { Job } from '../../shared/model/job.ts';

const askAgainMs = 1000;

/** How the follower of a job takes part in it. */
export interface JobWatch {
  readonly onProgress: (job: Job) => void;
  /** Asks the host to stop the job. The job then still ends by itself, with what was done. */
  readonly signal: AbortSignal;
}

/**
 * Starts a job and resolves with it once it has ended. Progress comes by events; the host is also asked every second,
 * so that a lost event stream does not leave a person waiting. Rejects when the host refuses or cannot be reached.
 */
export async function followJob(client: Client, start: () => Promise<Job>, watch: JobWatch): Promise<Job> {
  const progress = Promise.withResolvers<Job>();
  let id: Job['id'] | undefined;
  let hasEnded = false;

  /** Events and answers may overtake each other: what comes after the end is old. */
  function show(job: Job): void {
    if (job.id !== id || hasEnded) return;
    hasEnded = job.state !== 'running';
    watch.onProgress(job);
    if (hasEnded) progress.resolve(job);
  }
  function cancel(): void {
    if (id !== undefined) client.request('jobs.cancel', { id }).then(show, progress.reject);
  }
  function ask(): void {
    if (id !== undefined) client.request('jobs.get', { id }).then(show, progress.reject);
  }

  const unsubscribe = client.subscribe('job.progress', show);
  const timer = setInterval(ask, askAgainMs);
  watch.signal.addEventListener('abort', cancel);
  try {
    const started = await start();
    id = started.id;
    show(started);
    if (watch.signal.aborted) cancel();
    ask();
    return await progress.promise;
  } finally {
    unsubscribe();
    clearInterval(timer);
    watch.signal.removeEventListener('abort', cancel);
  }
}
