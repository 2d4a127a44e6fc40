import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WindowSum } from '../../sim/path/window-sum.ts';

/** The sum in whole numbers of 2^−80: exact for the values here. */
function exactSum(values: readonly number[]): number {
  const unit = 2 ** 80;
  let sum = 0n;
  for (const value of values) sum += BigInt(Math.round(value * unit));
  return Number(sum) / unit;
}

/** 12 orders of magnitude and nothing at all. */
const value = fc.oneof(
  { weight: 5, arbitrary: fc.double({ min: -6, max: 6, noNaN: true }).map((power) => 10 ** power) },
  { weight: 1, arbitrary: fc.constant(0) },
);

describe('WindowSum', () => {
  test('is the sum of the last values, to the rounding of a plain sum', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.array(value, { maxLength: 400 }), (length, values) => {
        const window = new WindowSum(length);
        expect(window.sum).toBe(0);
        values.forEach((one, t) => {
          window.push(one);
          const wanted = exactSum(values.slice(Math.max(0, t + 1 - length), t + 1));
          expect(Math.abs(window.sum - wanted)).toBeLessThanOrEqual(length * Number.EPSILON * wanted + 1e-23);
        });
      }),
      { numRuns: 300 },
    );
  });

  test('forgets a giant entirely', () => {
    const window = new WindowSum(3);
    for (const one of [1e18, 1, 1]) window.push(one);
    for (const one of [0.5, 0.25, 0.125]) window.push(one);
    expect(window.sum).toBe(0.875);
    for (const one of [0, 0, 0]) window.push(one);
    expect(window.sum).toBe(0);
  });

  test('of length 1 is the last value', () => {
    const window = new WindowSum(1);
    for (const one of [3, 0, 7]) {
      window.push(one);
      expect(window.sum).toBe(one);
    }
  });

  test('starts afresh when cleared, at whatever place it stood', () => {
    for (let before = 0; before < 9; before++) {
      const window = new WindowSum(4);
      for (let i = 0; i < before; i++) window.push(1e9);
      window.clear();
      expect(window.sum).toBe(0);
      [1, 2, 4, 8, 16, 32].forEach((one, t) => {
        window.push(one);
        expect(window.sum).toBe([1, 3, 7, 15, 30, 60][t]);
      });
    }
  });
});
