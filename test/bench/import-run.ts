import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { v7 as newId } from 'uuid';
import { openHost } from '../../electron/host/open-host.ts';
import { openConnection } from '../../electron/storage/connection.ts';
import { createClient } from '../../shared/client.ts';
import { dispatch } from '../../shared/dispatch.ts';
import type { ImportReport } from '../../shared/model/job.ts';
import { profileLayers, type Layer } from './import-layers.ts';

/** What one process of the bench is asked to do. */
export type RunOrder =
  | { readonly kind: 'import'; readonly news: string; readonly folder: string; readonly profile: boolean }
  | { readonly kind: 'bare'; readonly workspace: string; readonly copy: string };

/** What it measured; sizes are in bytes. */
export interface RunResult {
  readonly seconds: number;
  /** Seconds of processor time, of all threads: what a machine with other work has to be judged by. */
  readonly processorSeconds: number;
  readonly restingMemory: number;
  readonly peakMemory: number;
  /** What is still in use at the end, once the garbage is gone: it must not grow with the number of articles. */
  readonly liveMemory: number;
  readonly shares?: Readonly<Record<Layer, number>>;
  readonly report?: ImportReport;
}

type Row = Readonly<Record<string, unknown>>;

// A process of its own for each run: the peak of its memory is then that of the run.
process.once('message', (order: RunOrder) => {
  void run(order).then((result) => process.send?.(result));
});

async function run(order: RunOrder): Promise<RunResult> {
  return order.kind === 'import' ? runImport(order) : runBare(order);
}

async function runImport({
  news,
  folder,
  profile,
}: Extract<RunOrder, { kind: 'import' }>): Promise<RunResult> {
  const opened = await openHost({
    workspacePath: path.join(folder, 'news.dwibahasa'),
    dataDirectory: path.join(folder, 'data'),
    clock: () => new Date(),
    newId,
    frontDoor: { acceptsPaths: true },
    sample: false,
  });
  if (!opened.ok) throw new Error(opened.problem.message);
  const host = opened.value;
  const client = createClient(
    async (method, input) => dispatch(host.handlers, method, input),
    host.subscribe,
  );
  const restingMemory = process.memoryUsage.rss();
  let report: ImportReport | undefined;
  let seconds = 0;
  let processorSeconds = 0;
  const work = async (): Promise<void> => {
    const busy = process.cpuUsage();
    const started = performance.now();
    const ended = new Promise<void>((resolve, reject) => {
      client.subscribe('job.progress', (job) => {
        if (job.state === 'running') return;
        if (job.kind === 'import' && job.report !== undefined) {
          report = job.report;
          resolve();
        } else reject(new Error(job.message));
      });
    });
    await client.request('import.paths', { paths: [news], recursive: false });
    await ended;
    seconds = (performance.now() - started) / 1000;
    processorSeconds = processorTime(busy);
  };
  const shares = profile ? await profileLayers(work) : undefined;
  if (!profile) await work();
  const peakMemory = process.resourceUsage().maxRSS * 1024;
  const liveMemory = memoryInUse();
  await host.close();
  return {
    seconds,
    processorSeconds,
    restingMemory,
    peakMemory,
    liveMemory,
    ...(shares === undefined ? {} : { shares }),
    ...(report === undefined ? {} : { report }),
  };
}

/** Inserts the rows of all tables of a workspace into an empty copy of it: one statement a table, one transaction. */
async function runBare({ workspace, copy }: Extract<RunOrder, { kind: 'bare' }>): Promise<RunResult> {
  const from = openConnection(workspace);
  const schema = from
    .prepare<[], { type: string; name: string; sql: string }>(
      `SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY type = 'table' DESC`,
    )
    .all();
  const tables = schema.filter(({ type }) => type === 'table').map(({ name }) => name);
  const rows = tables.map((table) => from.prepare<[], Row>(`SELECT * FROM ${table}`).all());
  from.close();
  const to = openConnection(copy);
  for (const { sql } of schema) to.exec(sql);
  // Rows come table by table, so their references are complete at the end only.
  to.pragma('foreign_keys = OFF');
  const inserts = tables.map((table, index) => {
    const parameters = Object.keys(rows[index]?.[0] ?? {}).map((column) => `@${column}`);
    return parameters.length === 0
      ? undefined
      : to.prepare<[Row]>(`INSERT INTO ${table} VALUES (${parameters.join(', ')})`);
  });
  const restingMemory = process.memoryUsage.rss();
  const busy = process.cpuUsage();
  const started = performance.now();
  to.transaction(() => {
    for (const [index, insert] of inserts.entries()) for (const row of rows[index] ?? []) insert?.run(row);
  }).immediate();
  const seconds = (performance.now() - started) / 1000;
  const processorSeconds = processorTime(busy);
  to.close();
  const peakMemory = process.resourceUsage().maxRSS * 1024;
  return Promise.resolve({ seconds, processorSeconds, restingMemory, peakMemory, liveMemory: memoryInUse() });
}

/** Needs `--expose-gc`. */
function memoryInUse(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function processorTime(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1_000_000;
}
