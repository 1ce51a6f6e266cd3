import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeNews } from './generated-news.ts';
import { layers } from './import-layers.ts';
import type { RunOrder, RunResult } from './import-run.ts';

const goal = 500;
const sizes = [500, 5000];
const columns = [
  'articles',
  'seconds',
  'articles/s',
  'per CPU second',
  'peak MB',
  'live MB',
  'bare loop/s',
  'ratio',
];

const folder = mkdtempSync(path.join(tmpdir(), 'dwibahasa-import-bench-'));
try {
  printRow(columns);
  const lines: string[] = [];
  for (const size of sizes) lines.push(...(await measure(size)));
  process.stdout.write(
    `\n${lines.join('\n')}\nGoal: ${goal} articles/s, and no more memory for more articles.\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Measures one size, prints its line of the table and returns what is to be said below the table. */
async function measure(size: number): Promise<readonly string[]> {
  const news = path.join(folder, `news-${size}`);
  const republications = writeNews(news, size);
  const own = path.join(folder, `plain-${size}`);
  const plain = await runAlone({ kind: 'import', news, folder: own, profile: false });
  const workspace = path.join(own, 'news.dwibahasa');
  const bare = await runAlone({ kind: 'bare', workspace, copy: path.join(folder, `bare-${size}.dwibahasa`) });
  const imported = plain.report?.imported ?? [];
  if (imported.length !== size) throw new Error(`Only ${imported.length} of ${size} articles were imported.`);
  const fileOf = new Map(imported.map(({ id, file }) => [id, path.basename(file)]));
  const found = imported.filter(({ similarTo }) => similarTo !== undefined);
  const right = found.filter(
    ({ file, similarTo }) =>
      similarTo !== undefined && republications.get(path.basename(file)) === fileOf.get(similarTo.id),
  ).length;
  const [rate, limit] = [size / plain.seconds, size / bare.seconds];
  printRow([
    String(size),
    plain.seconds.toFixed(2),
    rate.toFixed(0),
    (size / plain.processorSeconds).toFixed(0),
    `${megabytes(plain.peakMemory)} (${megabytes(plain.restingMemory)} before)`,
    megabytes(plain.liveMemory),
    limit.toFixed(0),
    `1 : ${(limit / rate).toFixed(1)}`,
  ]);
  const profiled = await runAlone({
    kind: 'import',
    news,
    folder: path.join(folder, `profiled-${size}`),
    profile: true,
  });
  const shares = layers.map((layer) => `${layer} ${((profiled.shares?.[layer] ?? 0) * 100).toFixed(0)} %`);
  return [
    `${size} articles, share of the busy time by sampling: ${shares.join(', ')} (${(size / profiled.seconds).toFixed(0)}/s while sampled)`,
    `${republications.size} of them are republished stories: ${right} found, and ${found.length - right} others taken for one`,
  ];
}

async function runAlone(order: RunOrder): Promise<RunResult> {
  const child = fork(fileURLToPath(new URL('import-run.ts', import.meta.url)), { execArgv: ['--expose-gc'] });
  child.send(order);
  const ended = once(child, 'exit').then(() => {
    throw new Error('A run of the bench ended without a result.');
  });
  // The other end is `import-run.ts`, which sends one RunResult.
  const [result] = (await Promise.race([once(child, 'message'), ended])) as [RunResult];
  ended.catch(() => undefined);
  child.disconnect();
  return result;
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(0);
}

function printRow(cells: readonly string[]): void {
  const widths = [9, 8, 11, 15, 18, 8, 12, 8];
  process.stdout.write(`${cells.map((cell, index) => cell.padStart(widths[index] ?? 0)).join('  ')}\n`);
}
