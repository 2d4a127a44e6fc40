import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeMoments, momentsOf, NO_MOMENTS, sampleVariance } from '../../sim/stats/moments.ts';

const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 3000 });

test('sum and squares are those of two plain passes, also over many blocks', () => {
  fc.assert(
    fc.property(numbers, (list) => {
      const { count, sum, squares } = momentsOf(Float64Array.from(list));
      const plain = list.reduce((total, x) => total + x, 0);
      const apart = list.reduce((total, x) => total + (x - plain / list.length) ** 2, 0);
      expect(count).toBe(list.length);
      expect(Math.abs(sum - plain)).toBeLessThan(1e-9 * (1 + list.reduce((total, x) => total + Math.abs(x), 0)));
      expect(Math.abs(squares - apart)).toBeLessThan(1e-9 * (1 + apart));
    }),
    { numRuns: 50 },
  );
});

test('strided columns of a table', () => {
  const table = Float64Array.from({ length: 3000 }, (_, i) => Math.sin(i));
  const column = table.filter((_, i) => i % 3 === 1);
  expect(momentsOf(table, 1, 3)).toEqual(momentsOf(column));
  expect(momentsOf(table, 1, 3, 10)).toEqual(momentsOf(column.subarray(0, 10)));
});

test('parts merge to the whole, and nothing is nothing', () => {
  const values = Float64Array.from({ length: 2048 }, (_, i) => Math.cos(i) * 1e3);
  const whole = momentsOf(values);
  // 1024 is the size of a block: cut there, the bits are the same.
  expect(mergeMoments(momentsOf(values, 0, 1, 1024), momentsOf(values, 1024))).toEqual(whole);
  expect(mergeMoments(NO_MOMENTS, whole)).toEqual(whole);
  expect(mergeMoments(whole, NO_MOMENTS)).toEqual(whole);
  expect(momentsOf(new Float64Array(0))).toEqual(NO_MOMENTS);
});

test('a large mean does not drown the variance', () => {
  const values = Float64Array.from({ length: 10_000 }, (_, i) => 1e9 + (i % 2));
  expect(sampleVariance(momentsOf(values))).toBeCloseTo((10_000 / 9_999) * 0.25, 8);
  expect(sampleVariance({ count: 1, sum: 5, squares: 0 })).toBe(0);
});
