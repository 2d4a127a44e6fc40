import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakEvenMultiple, paybackMultiple, paybackRoot } from '../../sim/law/payback-root.ts';

test('solves (1 − e^(−x))/x = φ over the whole range', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1, maxExcluded: true, noNaN: true }), (share) => {
      const x = paybackRoot(share);
      expect(-Math.expm1(-x) / x / share).toBeCloseTo(1, 13);
    }),
  );
});

test('is the Lambert W form where that keeps its digits', () => {
  // X = 1/φ + W0(z), z = −e^(−1/φ)/φ, by the series W0(z) = z − z² + 3z³/2 − …, for small |z|.
  for (const share of [0.02, 0.05, 0.08]) {
    const z = -Math.exp(-1 / share) / share;
    expect(paybackRoot(share)).toBeCloseTo(1 / share + z - z * z + 1.5 * z ** 3, 10);
  }
});

test('needs nothing from φ = 1 on, and comes to that smoothly', () => {
  expect([paybackRoot(1), paybackRoot(1.7), paybackMultiple(1), paybackMultiple(3)]).toEqual([0, 0, 1, 1]);
  expect(paybackRoot(1 - 2 ** -30) / 2 ** -29).toBeCloseTo(1, 8);
});

test('is infinite when nothing comes in', () => {
  expect([paybackRoot(0), paybackRoot(-0.1), paybackMultiple(0)]).toEqual([Infinity, Infinity, Infinity]);
});

test('gives the payback multiples that the model prints', () => {
  expect(paybackMultiple(0.05)).toBeCloseTo(4.85e8, -6.5);
  expect(paybackMultiple(0.1)).toBeCloseTo(22016.46, 2);
  expect(paybackMultiple(0.15)).toBeCloseTo(779.077, 3);
  expect(paybackMultiple(0.16)).toBeCloseTo(511.725, 3);
  expect(paybackMultiple(0.3)).toBeCloseTo(24.4605, 4);
});

test('the fee is back long before the claim is full', () => {
  expect(breakEvenMultiple(0.15, 0.15)).toBeCloseTo(2.71479496, 8);
  expect(breakEvenMultiple(0.15, 1)).toBe(paybackMultiple(0.15));
});
