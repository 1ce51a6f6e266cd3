import type { Client } from '../../shared/client.ts';
import type { Job } from '../../shared/model/job.ts';
import type { Call } from './command.ts';
import { CommandFailure, exitStatus } from './exit-status.ts';

type ReportOf<K extends Job['kind']> = NonNullable<Extract<Job, { kind: K }>['report']>;

/**
 * Shows the progress of a job and resolves with its report when it has ended. Ctrl-C cancels it; the report then says
 * what was done before.
 *
 * @throws CommandFailure where the job failed as a whole
 */
export async function followJob<K extends Job['kind']>(
  client: Client,
  call: Call,
  started: Extract<Job, { kind: K }>,
): Promise<ReportOf<K>> {
  const { id, kind } = started;
  const cancel = (): void => {
    client.request('jobs.cancel', { id }).catch(() => call.output.message('The job could not be stopped.'));
  };
  call.signal.addEventListener('abort', cancel, { once: true });
  if (call.signal.aborted) cancel();
  const job = await ended(client, call, id);
  call.output.endProgress();
  call.signal.removeEventListener('abort', cancel);
  if (job.kind !== kind || job.report === undefined) {
    throw new CommandFailure(exitStatus.failed, job.message ?? 'The job ended without a report.');
  }
  // The kind was compared just now; TypeScript does not narrow a union by a type parameter.
  return job.report as ReportOf<K>;
}

async function ended(client: Client, call: Call, id: Job['id']): Promise<Job> {
  return new Promise((resolve) => {
    const stop = client.subscribe('job.progress', (job) => {
      if (job.id !== id) return;
      call.output.progress(job.done, job.total, job.current, job.refused);
      if (job.state === 'running') return;
      stop();
      resolve(job);
    });
  });
}
