import fc from 'fast-check';
import { expect, test } from 'vitest';
import { betaQuantile, incompleteBeta, logBeta, logGamma } from '../../sim/random/incomplete-beta.ts';

/** ln of n choose k, term by term. */
function logChoose(n: number, k: number): number {
  let sum = 0;
  for (let i = 1; i <= k; i++) sum += Math.log((n - k + i) / i);
  return sum;
}

/** P(Bin(n, x) ≥ a), term by term: I_x(a, n − a + 1). */
function binomialTail(x: number, a: number, n: number): number {
  let sum = 0;
  for (let k = a; k <= n; k++) sum += Math.exp(logChoose(n, k) + k * Math.log(x) + (n - k) * Math.log1p(-x));
  return sum;
}

test('logGamma is the factorial, and known at one half', () => {
  let factorial = 0;
  for (let n = 1; n < 100; n++) {
    expect(Math.abs(logGamma(n) - factorial)).toBeLessThan(1e-13 * Math.max(1, factorial));
    factorial += Math.log(n);
  }
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 13);
});

test('logBeta keeps its digits where logGamma would cancel', () => {
  for (const [a, b] of [
    [1, 1e8],
    [2, 5e6],
    [1, 20],
  ]) {
    // B(1, b) = 1/b; B(2, b) = 1/(b(b+1)).
    expect(logBeta(a, b)).toBeCloseTo(a === 1 ? -Math.log(b) : -Math.log(b) - Math.log(b + 1), 12);
  }
  expect(logBeta(30, 40)).toBeCloseTo(logGamma(30) + logGamma(40) - logGamma(70), 10);
  expect(logBeta(0.5, 9.99)).toBeCloseTo(logBeta(0.5, 10.01), 2);
  expect(logBeta(5, 7)).toBe(logBeta(7, 5));
});

test('is the tail of a binomial distribution', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.001, max: 0.999, noNaN: true }),
      fc.integer({ min: 1, max: 300 }),
      fc.integer({ min: 0, max: 299 }),
      (x, n, k) => {
        const a = 1 + (k % n);
        expect(incompleteBeta(x, a, n - a + 1)).toBeCloseTo(binomialTail(x, a, n), 11);
      },
    ),
  );
});

test('the quantile undoes it, also far out and for lopsided shapes', () => {
  const shape = fc.double({ min: 0.5, max: 2000, noNaN: true });
  fc.assert(
    fc.property(fc.double({ min: 1e-4, max: 1 - 1e-4, noNaN: true }), shape, shape, (p, a, b) => {
      // Near 1 the next float can be far away in probability: p must lie between the neighbours.
      const x = betaQuantile(p, a, b);
      const [before, after] = [x * (1 - 2 ** -50), Math.min(1, x * (1 + 2 ** -50))];
      expect(incompleteBeta(before, a, b)).toBeLessThanOrEqual(p + 1e-12);
      expect(incompleteBeta(after, a, b)).toBeGreaterThanOrEqual(p - 1e-12);
    }),
  );
  expect([betaQuantile(0, 2, 3), betaQuantile(1, 2, 3)]).toEqual([0, 1]);
});
