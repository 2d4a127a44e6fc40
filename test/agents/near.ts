import { expect } from 'vitest';

export function meanAndError(values: readonly number[]): { mean: number; error: number; variance: number } {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1);
  return { mean, variance, error: Math.sqrt(variance / n) };
}

/** Expects that the mean of `values` is `wanted` within so many of its standard errors. */
export function expectMean(values: readonly number[], wanted: number, errors = 4.5): void {
  const { mean, error } = meanAndError(values);
  expect(Math.abs(mean - wanted), `${mean} ± ${error} against ${wanted}`).toBeLessThanOrEqual(errors * error + 1e-12);
}
