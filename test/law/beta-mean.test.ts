import { expect, test } from 'vitest';
import { betaMean } from '../../sim/law/beta-mean.ts';

test.each([
  [0.793, 2.426],
  [0.01, 0.02],
  [1, 1],
  [1000, 3],
  [3, 40_000],
  [50_000, 70_000],
])('moments of Beta(%d, %d)', (a, b) => {
  let moment = 1;
  for (let k = 0; k < 6; k++) {
    const got = betaMean((p) => p ** k, a, b);
    expect(Math.abs(got / moment - 1)).toBeLessThan(1e-12);
    moment *= (a + k) / (a + b + k);
  }
});

test('a function without a polynomial', () => {
  expect(betaMean((p) => 1 / (1 + p), 1, 1)).toBeCloseTo(Math.LN2, 13);
  expect(betaMean((p) => 1 / (1 + 1e6 * p), 1, 1)).toBeCloseTo(Math.log1p(1e6) / 1e6, 17);
  expect(betaMean(Math.log, 2, 1)).toBeCloseTo(-0.5, 13);
});
