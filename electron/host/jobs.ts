import { JobId } from '../../shared/model/ids.ts';
import type { ExportReport, ImportReport, Job } from '../../shared/model/job.ts';
import type { HostContext } from './host-context.ts';

/** What each kind of job hands over when it ends. */
export interface JobReports {
  readonly import: ImportReport;
  readonly export: ExportReport;
}
export type JobKind = keyof JobReports;

/** How running work tells how far it is, learns that it should stop, and lets others have their turn. */
export interface JobControl {
  readonly id: JobId;
  /** `current` names what is being worked on now. */
  readonly report: (done: number, total: number, current: string, refused?: Job['refused']) => void;
  readonly isCancelled: () => boolean;
  /** Aborted when the job is cancelled: for what has to be woken to stop. */
  readonly signal: AbortSignal;
  /** Lets waiting requests (an autosave, a cancel) run, if this job has kept them waiting. Call it between items. */
  readonly breathe: () => Promise<void>;
}

/** Runs long tasks with progress events. They take turns where they breathe. */
export interface Jobs {
  /** Starts work and returns at once. Work that throws makes a `failed` job with the error's message. */
  start<K extends JobKind>(kind: K, work: (control: JobControl) => Promise<JobReports[K]>): Job;
  get(id: JobId): Job | undefined;
  /** Asks a job to stop; one that has ended stays as it is. */
  cancel(id: JobId): Job | undefined;
  /** Stops all jobs and waits until they have. */
  close(): Promise<void>;
}

/** Milliseconds between two progress events of one job. */
const progressInterval = 100;

/** Milliseconds after which a job lets others have their turn: short enough that nobody feels a pause. */
const turnLength = 12;

/** Ended jobs that can still be asked for. */
const keptJobs = 100;

interface Entry {
  job: Job;
  readonly cancellation: AbortController;
  lastPublished: number;
}

/** Makes the job list of one host. */
export function createJobs(context: Pick<HostContext, 'newId' | 'publish'>): Jobs {
  const entries = new Map<JobId, Entry>();
  const running = new Set<Promise<void>>();

  function update(entry: Entry, job: Job): void {
    entry.job = job;
    const now = performance.now();
    if (job.state === 'running' && now - entry.lastPublished < progressInterval) return;
    entry.lastPublished = now;
    context.publish('job.progress', job);
  }

  return {
    start(kind, work) {
      const id = JobId.parse(context.newId());
      const entry: Entry = {
        job: { id, kind, state: 'running', done: 0, total: 0, current: '' },
        cancellation: new AbortController(),
        lastPublished: 0,
      };
      entries.set(id, entry);
      forgetOldest(entries);
      const control = controlOf(entry, update);
      const run = outcome(entry, kind, async () => work(control)).then((job) => update(entry, job));
      running.add(run);
      void run.finally(() => running.delete(run));
      return entry.job;
    },
    get: (id) => entries.get(id)?.job,
    cancel(id) {
      const entry = entries.get(id);
      if (entry?.job.state === 'running') entry.cancellation.abort();
      return entry?.job;
    },
    async close() {
      for (const { cancellation } of entries.values()) cancellation.abort();
      await Promise.all(running);
    },
  };
}

function controlOf(entry: Entry, update: (entry: Entry, job: Job) => void): JobControl {
  let turnStarted = performance.now();
  return {
    id: entry.job.id,
    report: (done, total, current, refused) =>
      update(entry, { ...entry.job, done, total, current, ...(refused === undefined ? {} : { refused }) }),
    isCancelled: () => entry.cancellation.signal.aborted,
    signal: entry.cancellation.signal,
    async breathe() {
      if (performance.now() - turnStarted < turnLength) return;
      await new Promise((resolve) => setImmediate(resolve));
      turnStarted = performance.now();
    },
  };
}

async function outcome<K extends JobKind>(
  entry: Entry,
  kind: K,
  work: () => Promise<JobReports[K]>,
): Promise<Job> {
  // The caller is to have the job before its first event.
  await new Promise((resolve) => setImmediate(resolve));
  try {
    const report = await work();
    const state = entry.cancellation.signal.aborted ? 'cancelled' : 'done';
    // The kind and its report come from the same type parameter; a union cannot express the pair.
    return { ...entry.job, kind, state, current: '', report } as Job;
  } catch (error) {
    return {
      ...entry.job,
      state: 'failed',
      current: '',
      message: error instanceof Error ? error.message : String(error),
    };
  }
}

function forgetOldest(entries: Map<JobId, Entry>): void {
  for (const [id, entry] of entries) {
    if (entries.size <= keptJobs) return;
    if (entry.job.state !== 'running') entries.delete(id);
  }
}
