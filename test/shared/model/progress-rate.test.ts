import { expect, test } from 'vitest';
import {
  clockOf,
  progressRate,
  withSample,
  type ProgressSample,
} from '../../../shared/model/progress-rate.ts';

test('the time that is left follows from what was done, once there is something to go by', () => {
  const start = { done: 0, seconds: 0 };
  expect(progressRate([], 100)).toBeUndefined();
  expect(progressRate([start, { done: 0, seconds: 10 }], 100)).toBeUndefined();
  expect(progressRate([start, { done: 3, seconds: 0.1 }], 100)).toBeUndefined();
  expect(progressRate([start, { done: 25, seconds: 5 }], 100)).toEqual({ perSecond: 5, secondsLeft: 15 });
  expect(progressRate([start, { done: 25, seconds: 5 }], 20)?.secondsLeft).toBe(0);
});

test('a task that was slow at first and is quick now will be done as quickly as it goes now', () => {
  let samples: readonly ProgressSample[] = [{ done: 0, seconds: 0 }];
  for (let second = 1; second <= 60; second += 1)
    samples = withSample(samples, { done: second <= 40 ? second : 40 + (second - 40) * 20, seconds: second });
  expect(progressRate(samples, 640)).toEqual({ perSecond: 20, secondsLeft: 10 });
  expect(samples.length).toBeLessThan(12);
});

test('a long file still counts, by the last sample before it', () => {
  const samples = withSample(
    [
      { done: 0, seconds: 0 },
      { done: 10, seconds: 2 },
    ],
    { done: 40, seconds: 32 },
  );
  expect(progressRate(samples, 70)).toEqual({ perSecond: 1, secondsLeft: 30 });
});

test('a duration is shown as a clock shows it', () => {
  expect([0.2, 61, 3750].map(clockOf)).toEqual(['0:01', '1:01', '1:02:30']);
});
