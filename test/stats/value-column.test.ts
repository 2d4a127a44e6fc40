import { describe, expect, test } from 'vitest';
import { orderStatisticInterval } from '../../sim/stats/order-statistics.ts';
import { EXACT_UP_TO, ValueColumn } from '../../sim/stats/value-column.ts';

const wave = (n: number) => Float64Array.from({ length: n }, (_, i) => Math.exp(3 * Math.sin(i * i)));
const probabilities = [0, 0.05, 0.5, 0.95, 1];
const exactly = (values: Float64Array) => {
  const rising = values.slice().sort();
  return probabilities.map((p) => rising[Math.max(1, Math.ceil(p * values.length)) - 1]);
};

describe('up to 10 000 values', () => {
  test('quantiles are exact, and asking does not disturb what follows', () => {
    const values = wave(EXACT_UP_TO);
    const column = new ValueColumn();
    column.addAll(values.subarray(0, 3000));
    expect(column.quantiles(probabilities)).toEqual(exactly(values.subarray(0, 3000)));
    column.addAll(values, 3000);
    expect(column.count).toBe(EXACT_UP_TO);
    expect(column.quantiles(probabilities)).toEqual(exactly(values));
    expect(column.quantile(0.5)).toBe(exactly(values)[2]);
  });

  test('the interval is made of two order statistics', () => {
    const values = wave(500);
    const column = new ValueColumn(500);
    for (const value of values) column.add(value);
    const rising = values.slice().sort();
    const { low, high } = orderStatisticInterval(500, 0.5);
    expect(column.quantileInterval(0.5)).toEqual({ low: rising[low - 1], high: rising[high - 1] });
  });

  test('no bound is invented where no value is far enough out', () => {
    const column = new ValueColumn();
    column.addAll(wave(20));
    expect(column.quantileInterval(0.05).low).toBeNull();
    expect(column.quantileInterval(0.95).high).toBeNull();
  });
});

describe('beyond', () => {
  const values = wave(30_000);

  test('quantiles are within 0.1 %, and the interval counts that in', () => {
    const column = new ValueColumn();
    column.addAll(values, 0, 1, 9_999);
    column.addAll(values, 9_999);
    expect(column.count).toBe(30_000);
    const wanted = exactly(values);
    for (const [i, got] of column.quantiles(probabilities).entries()) {
      expect(Math.abs(got / wanted[i] - 1)).toBeLessThanOrEqual(1e-3);
    }
    const rising = values.slice().sort();
    for (const p of [0.05, 0.5, 0.95]) {
      const ranks = orderStatisticInterval(30_000, p);
      const { low, high } = column.quantileInterval(p);
      expect(low).toBeLessThanOrEqual(rising[ranks.low - 1]);
      expect(low! / rising[ranks.low - 1]).toBeGreaterThan(0.998);
      expect(high).toBeGreaterThanOrEqual(rising[ranks.high - 1]);
      expect(high! / rising[ranks.high - 1]).toBeLessThan(1.002);
    }
  });

  test('it does not matter how the values came, nor whether their number was known', () => {
    const straight = new ValueColumn(30_000);
    straight.addAll(values);
    const backwards = new ValueColumn();
    for (let i = values.length; i > 0; i -= 1000) backwards.addAll(values, i - 1000, 1, 1000);
    for (const p of [0.01, 0.05, 0.5, 0.95, 0.99]) {
      expect(backwards.quantile(p)).toBe(straight.quantile(p));
      expect(backwards.quantileInterval(p)).toEqual(straight.quantileInterval(p));
    }
  });
});

test('an empty column has no quantiles', () => {
  expect(new ValueColumn().quantile(0.5)).toBeNaN();
});
