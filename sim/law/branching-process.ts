import { findRoot } from './find-root.ts';

/*
 * Families in which each member has children by the same law: Galton & Watson. Harris 1963, The Theory of Branching Processes.
 */

/** Chance that a family with a Poisson number of children dies out: the root under 1 of q = e^(m(q − 1)); 1 for m ≤ 1. */
export function poissonExtinction(mean: number): number {
  if (mean <= 1) return 1;
  // e^(m(q − 1)) − q is convex and lowest at 1 − ln(m)/m, between its two roots.
  return findRoot((q) => Math.exp(mean * (q - 1)) - q, 0, 1 - Math.log(mean) / mean);
}

/** Variance of the n-th generation where the number of children is geometric: σ²·m^(n−1)(m^n − 1)/(m − 1), σ² = m(1 + m). */
export function geometricGenerationVariance(mean: number, generation: number): number {
  const variance = mean * (1 + mean);
  if (mean === 1) return generation * variance;
  return (variance * mean ** (generation - 1) * (mean ** generation - 1)) / (mean - 1);
}

/** Chance that a family with a Poisson number of children, of mean ≤ 1, has `size` members in all: Borel’s e^(−mn)(mn)^(n−1)/n!. */
export function borelShare(mean: number, size: number): number {
  let share = Math.exp(-mean * size) / size;
  for (let k = 1; k < size; k++) share *= (mean * size) / k;
  return share;
}
