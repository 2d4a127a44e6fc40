import { normalQuantile } from '../random/normal-cdf.ts';
import type { Interval } from './interval.ts';

/**
 * Wilson's score interval for a probability of which `hits` of `trials` were seen (Wilson 1927, JASA 22). 0 hits give an
 * upper bound over 0; 0 trials give [0, 1].
 */
export function wilson(hits: number, trials: number, level = 0.95): Interval {
  if (trials === 0) return { low: 0, high: 1 };
  const z = normalQuantile((1 + level) / 2);
  const share = hits / trials;
  const weight = (z * z) / trials;
  const centre = share + weight / 2;
  const half = z * Math.sqrt((share * (1 - share) + weight / 4) / trials);
  return {
    low: hits === 0 ? 0 : Math.max(0, (centre - half) / (1 + weight)),
    high: hits === trials ? 1 : Math.min(1, (centre + half) / (1 + weight)),
  };
}
