import { normalQuantile } from '../random/normal-cdf.ts';
import type { Estimate } from '../types.ts';
import { exactEstimate, meanOf } from './estimates.ts';
import { momentsOf } from './moments.ts';

/**
 * The mean of `to − from` over the same paths, with Student's t interval of the differences: what is drawn alike in both falls
 * out. Paths in which either is NaN are left out; not random: one path, and no interval.
 */
export function pairedMean(from: Float64Array, to: Float64Array, random: boolean): Estimate {
  const apart = from.map((value, path) => to[path] - value).filter((value) => !Number.isNaN(value));
  return meanOf(momentsOf(apart), random);
}

/**
 * The difference of two probabilities from 0s and 1s on the same paths. Interval of Agresti & Min (2005, Statistics in Medicine
 * 24, 729–740): half a path is added to each of the four cells, so that it has a width even where no path differs.
 */
export function pairedProportion(from: Float64Array, to: Float64Array, random: boolean): Estimate {
  const { value, level } = pairedMean(from, to, false);
  if (!random || value === null) return exactEstimate(value);
  let up = 0.5;
  let down = 0.5;
  for (let path = 0; path < from.length; path++) {
    if (to[path] > from[path]) up++;
    else if (to[path] < from[path]) down++;
  }
  const count = from.length + 2;
  const middle = (up - down) / count;
  const half = (normalQuantile((1 + level) / 2) * Math.sqrt(up + down - (up - down) * middle)) / count;
  return {
    value,
    low: Math.max(-1, Math.min(value, middle - half)),
    high: Math.min(1, Math.max(value, middle + half)),
    level,
  };
}
