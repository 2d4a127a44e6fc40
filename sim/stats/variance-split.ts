import { normalQuantile } from '../random/normal-cdf.ts';
import type { VarianceShares } from '../types.ts';

const LEVEL = 0.95;

/**
 * What share of the variance of a figure comes from the inputs and what from market noise, when each pair was run on the
 * same inputs with independent noise. By the law of total variance Var Y = Var E[Y|inputs] + E[Var(Y|inputs)], and the
 * first is the covariance of a pair; divided by the variance it is Fisher's intraclass correlation of pairs (Fisher
 * 1925, Statistical Methods for Research Workers, ch. 7), the one-way analysis of variance with two replicates.
 * Pairs with a NaN are left out. The interval is normal, from the pairs' influence on the ratio. Null without spread.
 */
export function varianceShares(first: Float64Array, second: Float64Array): VarianceShares | null {
  const pairs: [number, number][] = [];
  for (let i = 0; i < Math.min(first.length, second.length); i++) {
    if (!Number.isNaN(first[i]) && !Number.isNaN(second[i])) pairs.push([first[i], second[i]]);
  }
  const count = pairs.length;
  if (count < 2) return null;
  const mean = pairs.reduce((sum, [a, b]) => sum + 0.5 * (a + b), 0) / count;
  const variance = pairs.reduce((sum, [a, b]) => sum + 0.5 * ((a - mean) ** 2 + (b - mean) ** 2), 0) / count;
  const covariance = pairs.reduce((sum, [a, b]) => sum + (a - mean) * (b - mean), 0) / count;
  if (!(variance > 1e-24 * mean * mean)) return null;
  const share = covariance / variance;
  const squares = pairs.reduce((sum, [a, b]) => {
    const influence = (a - mean) * (b - mean) - 0.5 * share * ((a - mean) ** 2 + (b - mean) ** 2);
    return sum + (influence / variance) ** 2;
  }, 0);
  const half = normalQuantile((1 + LEVEL) / 2) * Math.sqrt(squares / count / (count - 1));
  const inside = (x: number) => Math.min(1, Math.max(0, x));
  const [value, low, high] = [inside(share), inside(share - half), inside(share + half)];
  return {
    inputs: { value, low, high, level: LEVEL },
    noise: { value: 1 - value, low: 1 - high, high: 1 - low, level: LEVEL },
  };
}
