import type { Estimate } from '../types.ts';
import { type Moments, sampleVariance } from './moments.ts';
import { tInterval } from './t-interval.ts';
import { wilson } from './wilson.ts';

const LEVEL = 0.95;

/** A probability of which `hits` of `trials` were seen; all null without trials. */
export function proportionEstimate(hits: number, trials: number, level = LEVEL): Estimate {
  if (trials === 0) return { value: null, low: null, high: null, level };
  return { value: hits / trials, ...wilson(hits, trials, level), level };
}

/** The mean with Student's t interval; all null without values. */
export function meanEstimate(moments: Moments, level = LEVEL): Estimate {
  if (moments.count === 0) return { value: null, low: null, high: null, level };
  const value = moments.sum / moments.count;
  return { value, ...tInterval(value, sampleVariance(moments), moments.count, level), level };
}

/** A figure that has no uncertainty, such as every figure of a scenario without random part. */
export const exactEstimate = (value: number | null, level = LEVEL): Estimate => ({
  value,
  low: value,
  high: value,
  level,
});

/** The mean over the paths of a scenario, `random` or all the same: exact then. */
export const meanOf = (moments: Moments, random: boolean): Estimate =>
  random ? meanEstimate(moments) : exactEstimate(moments.count === 0 ? null : moments.sum / moments.count);

/** The share `hits` of `trials` of the paths of a scenario, `random` or all the same: exact then. */
export const chanceOf = (hits: number, trials: number, random: boolean): Estimate =>
  random ? proportionEstimate(hits, trials) : exactEstimate(trials === 0 ? null : hits / trials);
