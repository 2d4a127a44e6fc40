import { describe, expect, test } from 'vitest';
import { seasonFactors } from '../../sim/model/season-factors.ts';

const weekly = [1, 1, 1, 1, 2, 4, 4]; // Monday to Sunday, mean 2
const mean = (values: ArrayLike<number>) => Array.from(values).reduce((a, b) => a + b, 0) / values.length;

describe('season factors', () => {
  test('none: all 1', () => {
    expect(Array.from(seasonFactors(undefined, 5, undefined))).toEqual([1, 1, 1, 1, 1]);
    expect(Array.from(seasonFactors({}, 3, '2024-02-29'))).toEqual([1, 1, 1]);
  });

  test('weekdays have mean 1 over any week and begin on a Monday', () => {
    const factors = seasonFactors({ weekly }, 20, undefined);
    expect(Array.from(factors.subarray(0, 7))).toEqual([0.5, 0.5, 0.5, 0.5, 1, 2, 2]);
    for (let t = 0; t + 7 <= 20; t++) expect(mean(factors.subarray(t, t + 7))).toBeCloseTo(1, 14);
  });

  test.each([
    ['2024-01-01', 0], // Monday
    ['2010-07-01', 3], // Thursday
    ['2024-02-29', 3], // Thursday of a leap year
    ['2000-01-01', 5], // Saturday
    ['1970-01-01', 3], // Thursday
    ['1969-12-31', 2], // Wednesday
    ['1969-12-28', 6], // Sunday
    ['1949-10-01', 5], // Saturday
    ['1900-01-01', 0], // Monday
    ['2100-12-31', 4], // Friday
  ])('a run from %s begins on weekday %i', (start, weekday) => {
    const factors = seasonFactors({ weekly: [1, 2, 3, 4, 5, 6, 7] }, 14, start);
    for (let t = 0; t < 14; t++) expect(factors[t]).toBeCloseTo((1 + ((weekday + t) % 7)) / 4, 14);
  });

  test('dated factors have mean 1 over the horizon, and keep their ratio', () => {
    const factors = seasonFactors(
      {
        dates: [
          { from: 2, to: 4, factor: 3 },
          { from: 7, factor: 0 },
        ],
      },
      10,
      undefined,
    );
    expect(mean(factors)).toBeCloseTo(1, 14);
    const plain = factors[0];
    expect(plain).toBeCloseTo(10 / 15, 14); // 6 days of 1, 3 of 3, 1 of 0
    [1, 1, 3, 3, 3, 1, 1, 0, 1, 1].forEach((ratio, t) => {
      expect(factors[t]).toBeCloseTo(ratio * plain, 14);
    });
  });

  test('dates beyond the end do not count', () => {
    const cut = seasonFactors({ dates: [{ from: 8, to: 50, factor: 2 }] }, 10, undefined);
    expect(cut[9] / cut[0]).toBeCloseTo(2, 14);
    expect(mean(cut)).toBeCloseTo(1, 14);
    expect(Array.from(seasonFactors({ dates: [{ from: 30, factor: 2 }] }, 3, undefined))).toEqual([1, 1, 1]);
  });

  test('both together multiply', () => {
    const both = seasonFactors({ weekly, dates: [{ from: 0, factor: 2 }] }, 14, undefined);
    const week = seasonFactors({ weekly }, 14, undefined);
    const dated = seasonFactors({ dates: [{ from: 0, factor: 2 }] }, 14, undefined);
    both.forEach((factor, t) => {
      expect(factor).toBeCloseTo(week[t] * dated[t], 14);
    });
  });
});
