import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { v7 as newId } from 'uuid';
import { onTestFinished } from 'vitest';
import type { Host } from '../../electron/host/host.ts';
import { openHost } from '../../electron/host/open-host.ts';
import type { Job } from '../../shared/model/job.ts';

/** A folder that is removed when the test has ended. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dwibahasa-'));
  onTestFinished(async () => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A host on a new, empty workspace in a temporary folder, closed when the test has ended. */
export async function temporaryHost(acceptsPaths = true): Promise<Host> {
  const folder = temporaryFolder();
  const opened = await openHost({
    workspacePath: path.join(folder, 'test.dwibahasa'),
    dataDirectory: path.join(folder, 'data'),
    clock: () => new Date(),
    newId,
    frontDoor: { acceptsPaths },
    sample: false,
  });
  if (!opened.ok) throw new Error(opened.problem.message);
  const host = opened.value;
  onTestFinished(async () => host.close());
  return host;
}

type JobOf<K extends Job['kind']> = Extract<Job, { kind: K }>;

/** The job once it has ended. */
export async function ended<K extends Job['kind']>(
  host: Host,
  kind: K,
  started: Job | Promise<Job>,
): Promise<JobOf<K>> {
  const { id } = await started;
  const job = await new Promise<Job>((resolve) => {
    const stop = host.subscribe('job.progress', (progress) => {
      if (progress.id !== id || progress.state === 'running') return;
      stop();
      resolve(progress);
    });
  });
  if (job.kind !== kind) throw new Error(`The job is of the kind ${job.kind}, not ${kind}.`);
  // The kind was compared above; TypeScript does not narrow a union by a type parameter.
  return job as JobOf<K>;
}

/** Imports paths and waits for the report. */
export async function importPaths(host: Host, ...paths: readonly string[]): Promise<JobOf<'import'>> {
  return ended(
    host,
    'import',
    host.handlers['import.paths']({ paths: [...paths], recursive: true, format: undefined }),
  );
}

/** Exports all articles to a path and waits for the report. */
export async function exportAll(host: Host, format: string, target: string): Promise<JobOf<'export'>> {
  return ended(host, 'export', host.handlers['export.start']({ format, articles: [], path: target }));
}
