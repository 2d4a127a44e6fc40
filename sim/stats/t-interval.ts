import type { Interval } from './interval.ts';
import { tQuantile } from './student-t.ts';

/**
 * Interval for a mean of `count` independent values with the sample variance `variance` (Student's t). One value, or no
 * variance, gives the value itself.
 */
export function tInterval(mean: number, variance: number, count: number, level = 0.95): Interval {
  if (count < 2 || !(variance > 0)) return { low: mean, high: mean };
  const half = tQuantile((1 + level) / 2, count - 1) * Math.sqrt(variance / count);
  return { low: mean - half, high: mean + half };
}
