import { incompleteBeta } from '../random/incomplete-beta.ts';

/** The rank, from 1, of the quantile `p` among `n` values in rising order: ⌈p·n⌉, at least 1. */
export const quantileRank = (n: number, p: number): number => Math.min(n, Math.max(1, Math.ceil(p * n)));

/** P(at most k of n independent trials of chance p succeed). */
function binomialCdf(k: number, n: number, p: number): number {
  if (k < 0) return 0;
  return k >= n ? 1 : incompleteBeta(1 - p, n - k, k + 1);
}

/** The smallest k with P(Bin(n, p) ≤ k) ≥ chance. */
function binomialQuantile(chance: number, n: number, p: number): number {
  let low = 0;
  let high = n;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (binomialCdf(middle, n, p) >= chance) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Ranks, from 1, of the two order statistics of `n` values between which the true quantile `p` lies with at least the
 * chance `level`, whatever the distribution. `low` 0 or `high` n + 1 means that no value is far enough out on that side.
 */
export function orderStatisticInterval(n: number, p: number, level = 0.95): { low: number; high: number } {
  const tail = (1 - level) / 2;
  // X(low) is over the quantile only if fewer than `low` values are under it.
  const least = binomialQuantile(tail, n, p);
  return { low: least, high: binomialQuantile(1 - tail, n, p) + 1 };
}
