import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalQuantile } from '../../sim/random/normal-cdf.ts';
import { wilson } from '../../sim/stats/wilson.ts';

test('its ends are the probabilities that the score test just does not reject', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, part) => {
      const k = Math.round(part * n);
      const { low, high } = wilson(k, n, 0.9);
      const z = normalQuantile(0.95);
      const score = (p: number) => Math.abs(k / n - p) / Math.sqrt((p * (1 - p)) / n);
      if (k > 0) expect(score(low)).toBeCloseTo(z, 8);
      else expect(low).toBe(0);
      if (k < n) expect(score(high)).toBeCloseTo(z, 8);
      else expect(high).toBe(1);
    }),
  );
});

test('nothing seen gives an upper bound, nothing tried gives everything', () => {
  expect(wilson(0, 1000).high).toBeGreaterThan(0.003);
  expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
});
