/** How fast a long task goes, and how long it will still take at that speed. */
export interface ProgressRate {
  readonly perSecond: number;
  readonly secondsLeft: number;
}

/** How much was done so many seconds after the task began. */
export interface ProgressSample {
  readonly done: number;
  readonly seconds: number;
}

/** Seconds before a speed says anything. */
const shortestMeasure = 0.5;

/** Seconds that a speed is measured over. What is being done differs in size, so a mean since the start misleads. */
const window = 8;

/** The samples that the speed now is measured by, after one more: those of the last seconds and one from before them. */
export function withSample(
  samples: readonly ProgressSample[],
  sample: ProgressSample,
): readonly ProgressSample[] {
  const recent = samples.findIndex(({ seconds }) => seconds > sample.seconds - window);
  return [...samples.slice(Math.max(0, (recent < 0 ? samples.length : recent) - 1)), sample];
}

/** The speed over the samples of a task with such a total; undefined while they are too little to tell, or it stands still. */
export function progressRate(samples: readonly ProgressSample[], total: number): ProgressRate | undefined {
  const [first, last] = [samples[0], samples.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const [gained, seconds] = [last.done - first.done, last.seconds - first.seconds];
  if (gained <= 0 || seconds < shortestMeasure) return undefined;
  const perSecond = gained / seconds;
  return { perSecond, secondsLeft: Math.max(0, total - last.done) / perSecond };
}

/** A duration as a clock shows it: `0:07`, `12:30`, `1:02:30`. */
export function clockOf(seconds: number): string {
  const whole = Math.ceil(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const tail = String(rest).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${tail}` : `${minutes}:${tail}`;
}
