import { expect, test } from 'vitest';
import { tInterval } from '../../sim/stats/t-interval.ts';

test('two values: 12.706 times half their distance', () => {
  const { low, high } = tInterval(5, 2, 2);
  expect(high - 5).toBeCloseTo(12.7062047, 6);
  expect(5 - low).toBeCloseTo(12.7062047, 6);
});

test('one value, or values that are all the same, have no width', () => {
  expect(tInterval(5, 0, 1)).toEqual({ low: 5, high: 5 });
  expect(tInterval(5, 0, 100)).toEqual({ low: 5, high: 5 });
});

test('a higher level is wider', () => {
  expect(tInterval(0, 1, 10, 0.99).high).toBeGreaterThan(tInterval(0, 1, 10, 0.95).high);
});
