import { expect, test } from 'vitest';
import { v7 as uuid } from 'uuid';
import { followJob } from '../../../renderer/exchange/follow-job.ts';
import { createClient } from '../../../shared/client.ts';
import type { EventName, EventPayload } from '../../../shared/contract.ts';
import { JobId } from '../../../shared/model/ids.ts';
import type { Job } from '../../../shared/model/job.ts';

/** A host with one job, over a transport whose events a test may hold back. */
function aJobHost({ sendsEvents }: { readonly sendsEvents: boolean }) {
  const listeners = new Set<(job: Job) => void>();
  let job: Job = {
    id: JobId.parse(uuid()),
    kind: 'import',
    state: 'running',
    done: 0,
    total: 3,
    current: '',
  };
  function advance(change: Pick<Partial<Job>, 'state' | 'done'>): void {
    job = { ...job, ...change };
    if (sendsEvents) for (const listener of listeners) listener(job);
  }
  const client = createClient(
    (method) => {
      if (method === 'jobs.cancel') advance({ state: 'cancelled' });
      return Promise.resolve({ ok: true, value: job });
    },
    <E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void) => {
      if (event !== 'job.progress') return () => undefined;
      // The event was compared with the only one whose payload is a job.
      const jobListener = listener as (payload: Job) => void;
      listeners.add(jobListener);
      return () => listeners.delete(jobListener);
    },
  );
  return { client, advance, listeners, start: () => client.request('jobs.get', { id: job.id }) };
}

test('progress comes by events and the end resolves', async () => {
  const host = aJobHost({ sendsEvents: true });
  const seen: number[] = [];
  const ended = followJob(host.client, host.start, {
    signal: new AbortController().signal,
    onProgress: ({ done }) => seen.push(done),
  });
  await Promise.resolve();
  setTimeout(() => host.advance({ done: 2 }), 10);
  setTimeout(() => host.advance({ done: 3, state: 'done' }), 20);
  expect((await ended).state).toBe('done');
  expect(seen).toContain(2);
  expect(host.listeners.size).toBe(0);
});

test('a job whose events are lost is still followed to its end', async () => {
  const host = aJobHost({ sendsEvents: false });
  const ended = followJob(host.client, host.start, {
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  setTimeout(() => host.advance({ done: 3, state: 'done' }), 20);
  expect((await ended).state).toBe('done');
});

test('a job that is stopped before the host has answered is cancelled', async () => {
  const host = aJobHost({ sendsEvents: true });
  const stop = new AbortController();
  const ended = followJob(host.client, host.start, { signal: stop.signal, onProgress: () => undefined });
  stop.abort();
  expect((await ended).state).toBe('cancelled');
});
