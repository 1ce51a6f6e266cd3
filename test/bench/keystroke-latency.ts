import type { Page } from 'playwright-core';

/** Percentiles of a sample, in milliseconds. */
export interface Percentiles {
  readonly p50: number;
  readonly p95: number;
}

/**
 * Types into what has the focus and measures, for each key, the time from the key event to the end of the frame that
 * shows it: the first task after the animation frame in which the browser painted.
 */
export async function measureKeystrokes(page: Page, count: number): Promise<Percentiles> {
  await page.evaluate(() => {
    const samples: number[] = [];
    Object.assign(window, { keystrokeSamples: samples });
    const channel = new MessageChannel();
    let pressed = 0;
    channel.port1.addEventListener('message', () => samples.push(performance.now() - pressed));
    channel.port1.start();
    window.addEventListener(
      'keydown',
      (event) => {
        pressed = event.timeStamp;
        requestAnimationFrame(() => channel.port2.postMessage(null));
      },
      { capture: true },
    );
  });
  const letters = 'the quick brown fox jumps over a lazy dog ';
  for (let index = 0; index < count; index++) {
    await page.keyboard.press(
      letters[index % letters.length] === ' '
        ? 'Space'
        : `Key${(letters[index % letters.length] ?? 'a').toUpperCase()}`,
    );
    await page.waitForTimeout(25);
  }
  const samples = await page.evaluate(() => {
    const { keystrokeSamples } = window as unknown as { readonly keystrokeSamples: number[] };
    return keystrokeSamples;
  });
  return percentiles(samples);
}

/** The median and the 95th percentile (nearest rank). */
export function percentiles(samples: readonly number[]): Percentiles {
  const sorted = samples.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95) };
}
