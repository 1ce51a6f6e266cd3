import { once } from 'node:events';
import type { Job } from '../../shared/model/job.ts';
import {
  clockOf,
  progressRate,
  withSample,
  type ProgressRate,
  type ProgressSample,
} from '../../shared/model/progress-rate.ts';

/** Where a command writes: results to stdout, everything else to stderr. */
export interface Output {
  /** Writes results; resolves when the reader can take more. */
  result(text: string): Promise<void>;
  /** A message for people; kept even with `--quiet`. */
  message(text: string): void;
  /** Says how far a long command is. */
  progress(done: number, total: number, current: string, refused?: Job['refused']): void;
  /** Ends the progress shown, so that other output starts on a line of its own. */
  endProgress(): void;
}

/** Milliseconds between two updates of the bar on a terminal, and between two lines elsewhere. */
const barInterval = 80;
const lineInterval = 1000;

/** The output of this process. With `quiet` there is no progress. */
export function processOutput(quiet: boolean): Output {
  const { stdout, stderr } = process;
  const interval = stderr.isTTY ? barInterval : lineInterval;
  let lastShown = performance.now() - (stderr.isTTY ? interval : 0);
  let isBarShown = false;
  let started: number | undefined;
  let samples: readonly ProgressSample[] = [{ done: 0, seconds: 0 }];
  return {
    async result(text) {
      if (!stdout.write(text)) await once(stdout, 'drain');
    },
    message(text) {
      stderr.write(`${text}\n`);
    },
    progress(done, total, current, refused) {
      started ??= performance.now();
      if (quiet || performance.now() - lastShown < interval) return;
      lastShown = performance.now();
      isBarShown = stderr.isTTY;
      samples = withSample(samples, { done, seconds: (lastShown - started) / 1000 });
      const pace = describePace(progressRate(samples, total), refused);
      stderr.write(
        stderr.isTTY
          ? `\r\u001b[K${bar(done, total)} ${pace} ${current}`
          : `${done}/${total} ${pace} ${current}\n`,
      );
    },
    endProgress() {
      if (isBarShown) stderr.write('\r\u001b[K');
      isBarShown = false;
    },
  };
}

const barWidth = 24;

function bar(done: number, total: number): string {
  const filled = total === 0 ? 0 : Math.round((done / total) * barWidth);
  return `[${'#'.repeat(filled)}${'.'.repeat(barWidth - filled)}] ${done}/${total}`;
}

/** `412/s, 0:11 left, 3 skipped, 1 failed`, as far as it is known. */
function describePace(rate: ProgressRate | undefined, refused: Job['refused']): string {
  return [
    ...(rate === undefined
      ? []
      : [`${rate.perSecond.toFixed(rate.perSecond < 10 ? 1 : 0)}/s, ${clockOf(rate.secondsLeft)} left`]),
    ...(refused === undefined ? [] : [`${refused.skipped} skipped, ${refused.failed} failed`]),
  ].join(', ');
}
