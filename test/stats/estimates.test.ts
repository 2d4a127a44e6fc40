import { expect, test } from 'vitest';
import { exactEstimate, meanEstimate, proportionEstimate } from '../../sim/stats/estimates.ts';
import { momentsOf, NO_MOMENTS } from '../../sim/stats/moments.ts';

const nothing = { value: null, low: null, high: null, level: 0.95 };

test('a proportion lies in its interval, and 0 seen gives an upper bound', () => {
  const { value, low, high, level } = proportionEstimate(3, 1000);
  expect(value).toBe(0.003);
  expect(low).toBeLessThan(0.003);
  expect(high).toBeGreaterThan(0.003);
  expect(level).toBe(0.95);
  expect(proportionEstimate(0, 1000)).toMatchObject({ value: 0, low: 0 });
  expect(proportionEstimate(0, 1000).high).toBeGreaterThan(0.003);
  expect(proportionEstimate(0, 0)).toEqual(nothing);
});

test('a mean, its interval and its edges', () => {
  // 1 … 9: mean 5, variance 7.5, t(8) = 2.306.
  const { value, low, high } = meanEstimate(momentsOf(Float64Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9])));
  expect(value).toBe(5);
  expect(high! - 5).toBeCloseTo(2.306004 * Math.sqrt(7.5 / 9), 5);
  expect(5 - low!).toBeCloseTo(2.306004 * Math.sqrt(7.5 / 9), 5);
  expect(meanEstimate(momentsOf(Float64Array.of(7)))).toEqual({ value: 7, low: 7, high: 7, level: 0.95 });
  expect(meanEstimate(NO_MOMENTS)).toEqual(nothing);
});

test('a certain figure has no width', () => {
  expect(exactEstimate(4)).toEqual({ value: 4, low: 4, high: 4, level: 0.95 });
  expect(exactEstimate(null)).toEqual(nothing);
});
