import { spawn } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../electron/build/project-root.ts';
import { type Tally, readTally, resultsFolder } from './tally.ts';

interface Check {
  readonly name: string;
  readonly command: string;
  /** The JSON report of a test runner; a check without one counts as a single test. */
  readonly report?: 'vitest' | 'browser';
}

const staticChecks: readonly Check[] = [
  { name: 'types', command: 'tsc -b' },
  { name: 'lint', command: 'oxlint' },
  { name: 'format', command: 'oxfmt --check' },
  { name: 'boundaries', command: 'node test/check-boundaries.mjs' },
  { name: 'unused code', command: 'knip --no-progress' },
  { name: 'hard-coded text', command: 'i18next-cli --config .i18next.config.ts lint' },
  { name: 'missing strings', command: 'i18next-cli --config .i18next.config.ts extract --ci --dry-run' },
  { name: 'missing translations', command: 'i18next-cli --config .i18next.config.ts status' },
];

const dynamicChecks: readonly Check[] = [
  { name: 'build', command: 'node electron/build/main.mjs' },
  {
    name: 'unit tests',
    command:
      'vitest run --dir test --maxWorkers=2 --testTimeout=20000 --reporter=default --reporter=json --outputFile.json=.cache/results/vitest.json',
    report: 'vitest',
  },
  {
    name: 'browser tests',
    command: 'playwright test --config test/e2e/playwright.config.ts --project browser',
    report: 'browser',
  },
];

/**
 * Runs every check in turn, those after a failed one too, then prints the time of each and the total.
 *
 * @param parameters `--static` leaves out the build and the tests
 * @returns 1 when any check failed, else 0
 */
export async function runChecks(parameters: readonly string[]): Promise<number> {
  const checks = parameters.includes('--static') ? staticChecks : [...staticChecks, ...dynamicChecks];
  await rm(resultsFolder, { recursive: true, force: true });
  await mkdir(resultsFolder, { recursive: true });
  const lines: string[] = [];
  const total: Tally = { passed: 0, failed: 0, skipped: 0 };
  for (const check of checks) {
    print(`\n== ${check.name}: ${check.command}`);
    const started = Date.now();
    const isGood = await runsWell(check.command);
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    lines.push(`${isGood ? 'ok  ' : 'FAIL'} ${seconds.padStart(6)} s  ${check.name}`);
    add(total, await tallyOf(check, isGood));
  }
  print(`\n${lines.join('\n')}\n`);
  print(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  return total.failed === 0 ? 0 : 1;
}

/** A runner that failed without a failed test to its name (it crashed, or found none) counts as one failure. */
async function tallyOf(check: Check, isGood: boolean): Promise<Tally> {
  if (check.report === undefined) return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0 };
  const tally = await readTally(check.report);
  return isGood || tally.failed > 0 ? tally : { ...tally, failed: 1 };
}

function add(total: Tally, part: Tally): void {
  total.passed += part.passed;
  total.failed += part.failed;
  total.skipped += part.skipped;
}

/** The commands are this file's own, so a shell may find them; Windows needs one to run what npm installed. */
async function runsWell(command: string): Promise<boolean> {
  const binaries = path.join(projectRoot, 'node_modules', '.bin');
  const searchPath = [binaries, process.env['PATH'] ?? ''].join(path.delimiter);
  return new Promise((resolve) => {
    const child = spawn(command, {
      cwd: projectRoot,
      env: { ...process.env, PATH: searchPath },
      shell: true,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
