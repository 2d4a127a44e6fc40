import { describe, expect, test } from 'vitest';
import { exactEstimate, proportionEstimate } from '../../sim/stats/estimates.ts';
import { unpairedDifference } from '../../sim/stats/unpaired-difference.ts';

const estimate = (value: number, low: number, high: number) => ({ value, low, high, level: 0.95 });

describe('the difference of two estimates from runs apart', () => {
  test('has half widths like the legs of a right angle', () => {
    const { value, low, high } = unpairedDifference(estimate(10, 7, 13), estimate(20, 16, 24));
    expect([value, low, high]).toEqual([10, 5, 15]);
  });

  test('of two proportions is Newcombe’s hybrid score interval', () => {
    // Newcombe (1998), table II, example (a): 56/70 − 48/80 = 0.2, method 10: 0.0524 to 0.3339.
    const { value, low, high } = unpairedDifference(proportionEstimate(48, 80), proportionEstimate(56, 70));
    expect(value).toBeCloseTo(0.2, 12);
    expect(low).toBeCloseTo(0.0524, 4);
    expect(high).toBeCloseTo(0.3339, 4);
  });

  test('has the width of one where the other is exact, and nothing where one is missing', () => {
    expect(unpairedDifference(exactEstimate(3), estimate(10, 7, 14))).toMatchObject({ value: 7, low: 4, high: 11 });
    expect(unpairedDifference(estimate(10, 7, 14), exactEstimate(3))).toMatchObject({ value: -7, low: -11, high: -4 });
    expect(unpairedDifference(exactEstimate(null), exactEstimate(1))).toMatchObject({ value: null, low: null });
  });
});
