import { betaQuantile } from '../random/incomplete-beta.ts';
import type { Interval } from './interval.ts';

/**
 * The interval for a probability that covers at least `level` whatever the truth (Clopper & Pearson 1934, Biometrika 26).
 * 0 trials give [0, 1].
 */
export function clopperPearson(hits: number, trials: number, level = 0.95): Interval {
  const tail = (1 - level) / 2;
  return {
    low: hits === 0 ? 0 : betaQuantile(tail, hits, trials - hits + 1),
    high: hits === trials ? 1 : betaQuantile(1 - tail, hits + 1, trials - hits),
  };
}
