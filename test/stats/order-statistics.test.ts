import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderStatisticInterval, quantileRank } from '../../sim/stats/order-statistics.ts';

/** P(Bin(n, p) = k) for all k, by the recursion of adding one trial at a time. */
function binomial(n: number, p: number): number[] {
  let chances = [1];
  for (let i = 0; i < n; i++) {
    chances = [...chances, 0].map((chance, k) => chance * (1 - p) + (k > 0 ? chances[k - 1] * p : 0));
  }
  return chances;
}

test('the rank of a quantile', () => {
  expect([quantileRank(10, 0), quantileRank(10, 0.05), quantileRank(10, 0.5), quantileRank(10, 1)]).toEqual([
    1, 1, 5, 10,
  ]);
  expect([quantileRank(1, 0.95), quantileRank(3, 0.5), quantileRank(10_000, 0.05)]).toEqual([1, 2, 500]);
});

test('covers the true quantile with at least the level, and each rank further in would not', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.constantFrom(0.05, 0.25, 0.5, 0.9, 0.95), (n, p) => {
      const chances = binomial(n, p);
      const below = (k: number) => chances.slice(0, Math.max(0, k)).reduce((sum, chance) => sum + chance, 0);
      const { low, high } = orderStatisticInterval(n, p);
      // The quantile is under X(low) if fewer than low values are under it, over X(high) if at least high are.
      expect(below(low)).toBeLessThanOrEqual(0.025 + 1e-12);
      expect(1 - below(high)).toBeLessThanOrEqual(0.025 + 1e-12);
      expect(below(low + 1)).toBeGreaterThan(0.025 - 1e-12);
      expect(1 - below(high - 1)).toBeGreaterThan(0.025 - 1e-12);
    }),
  );
});

test('says so when no value is far enough out', () => {
  expect(orderStatisticInterval(10, 0.95)).toEqual({ low: 8, high: 11 });
  expect(orderStatisticInterval(10, 0.05).low).toBe(0);
});
