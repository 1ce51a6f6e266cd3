/** How fast a long task goes, and how long it will still take at that speed. */
export interface ProgressRate {
  readonly perSecond: number;
  readonly secondsLeft: number;
}

/** Seconds before a speed says anything. */
const shortestMeasure = 0.5;

/** The speed of a task that has done so much of its total in so many seconds; undefined while that is too little to tell. */
export function progressRate(done: number, total: number, seconds: number): ProgressRate | undefined {
  if (done === 0 || seconds < shortestMeasure) return undefined;
  const perSecond = done / seconds;
  return { perSecond, secondsLeft: Math.max(0, total - done) / perSecond };
}

/** A duration as a clock shows it: `0:07`, `12:30`, `1:02:30`. */
export function clockOf(seconds: number): string {
  const whole = Math.ceil(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const tail = String(rest).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${tail}` : `${minutes}:${tail}`;
}
