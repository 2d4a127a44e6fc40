import type { Estimate } from '../types.ts';
import { exactEstimate } from './estimates.ts';

/**
 * `to − from`, as if they came from runs that have nothing in common. Each bound is as far away as the hypotenuse of the
 * distances of both bounds (Zou & Donner 2008, Statistics in Medicine 27, 1693–1702); of two Wilson intervals that is the hybrid
 * score interval of Newcombe (1998, Statistics in Medicine 17, 873–890, method 10).
 */
export function unpairedDifference(from: Estimate, to: Estimate): Estimate {
  if (from.value === null || to.value === null) return exactEstimate(null, to.level);
  const value = to.value - from.value;
  return {
    value,
    low: value - Math.hypot(to.value - to.low!, from.high! - from.value),
    high: value + Math.hypot(to.high! - to.value, from.value - from.low!),
    level: to.level,
  };
}
