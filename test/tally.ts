import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../electron/build/project-root.ts';

/** How many tests did what. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** Where the test runners leave their JSON reports. */
export const resultsFolder = path.join(projectRoot, '.cache', 'results');

const vitestReport = z
  .object({ numPassedTests: z.number(), numFailedTests: z.number(), numPendingTests: z.number() })
  .transform((report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests,
  }));

const browserReport = z
  .object({
    stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  })
  .transform(({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }));

/** Reads the counts of one runner's JSON report; a runner that left no readable report ran no test. */
export async function readTally(report: 'vitest' | 'browser'): Promise<Tally> {
  const text = await readFile(path.join(resultsFolder, `${report}.json`), 'utf8').catch(() => 'null');
  const schema = report === 'vitest' ? vitestReport : browserReport;
  const parsed = schema.safeParse(JSON.parse(text));
  return parsed.success ? parsed.data : { passed: 0, failed: 0, skipped: 0 };
}
