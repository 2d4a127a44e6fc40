import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LogBucketSketch } from '../../sim/stats/log-bucket-sketch.ts';
import { packSketches, unpackSketches } from '../../sim/stats/sketch-pack.ts';

const value = fc.oneof(
  fc.double({ min: -1e18, max: 1e18, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constant(0),
  fc.constant(-0),
  fc.constantFrom(1, 2, 0.5, 1e-300, 5e-324),
);
const values = fc.array(value, { minLength: 1, maxLength: 300 }).map((list) => Float64Array.from(list));

function sketchOf(...parts: Float64Array[]): LogBucketSketch {
  const sketch = new LogBucketSketch();
  for (const part of parts) sketch.addAll(part);
  return sketch;
}

test('every quantile is within 0.1 % of the exact one, and the exact one within the edges', () => {
  fc.assert(
    fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (list, p) => {
      const rank = Math.max(1, Math.ceil(p * list.length));
      const exact = Float64Array.from(list).sort()[rank - 1];
      const sketch = sketchOf(list);
      // What is under the smallest normal number counts as 0.
      expect(Math.abs(sketch.quantile(p) - exact)).toBeLessThanOrEqual(1e-3 * Math.abs(exact) + 3e-308);
      const { low, high } = sketch.edges(rank);
      expect(low).toBeLessThanOrEqual(exact + 3e-308);
      expect(high).toBeGreaterThanOrEqual(exact - 3e-308);
      expect(high - low).toBeLessThanOrEqual(2.01e-3 * Math.abs(exact) + 3e-308);
    }),
    { numRuns: 500 },
  );
});

test('order of adding and merging leaves no trace, bit for bit', () => {
  fc.assert(
    fc.property(values, values, values, (a, b, c) => {
      const straight = sketchOf(a, b, c).parts();
      const one = new LogBucketSketch();
      for (const x of [...c, ...a, ...b]) one.add(x);
      const merged = sketchOf(c);
      merged.merge(sketchOf(b).parts());
      const other = sketchOf(a);
      other.merge(merged.parts());
      for (const parts of [one.parts(), other.parts(), sketchOf(b, c, a).parts()]) {
        expect(parts).toEqual(straight);
      }
    }),
  );
});

test('goes to another thread and back', () => {
  fc.assert(
    fc.property(values, (list) => {
      const sketch = sketchOf(list);
      const back = new LogBucketSketch();
      const [, parts] = unpackSketches(structuredClone(packSketches([sketchOf(Float64Array.of(1, -2)), sketch])));
      back.merge(parts);
      expect(back.count).toBe(list.length);
      expect(back.parts()).toEqual(sketch.parts());
      expect(unpackSketches(packSketches([]))).toEqual([]);
      for (const p of [0, 0.05, 0.5, 0.95, 1]) expect(back.quantile(p)).toBe(sketch.quantile(p));
    }),
  );
});

test('strided columns of a table, and parts of a larger buffer', () => {
  const table = Float64Array.from({ length: 999 }, (_, i) => Math.exp(Math.sin(i)));
  const column = table.filter((_, i) => i % 3 === 2);
  const strided = new LogBucketSketch();
  strided.addAll(table.subarray(1), 1, 3);
  expect(strided.parts()).toEqual(sketchOf(column).parts());
});

test('extremes and columns of one value are exact', () => {
  const sketch = sketchOf(Float64Array.of(0.123456789, 0.123456789, 0.123456789));
  expect([sketch.quantile(0.05), sketch.quantile(0.5), sketch.quantile(1)]).toEqual(Array(3).fill(0.123456789));
  const two = sketchOf(Float64Array.of(-7.7, 0, 3.3));
  expect([two.quantile(0), two.quantile(0.5), two.quantile(1)]).toEqual([-7.7, 0, 3.3]);
  expect(new LogBucketSketch().quantile(0.5)).toBeNaN();
});

test('memory depends on the octaves, not on the number of values', () => {
  const sketch = new LogBucketSketch();
  const block = Float64Array.from({ length: 10_000 }, (_, i) => 1 + i / 10_000);
  for (let i = 0; i < 50; i++) sketch.addAll(block);
  expect(sketch.count).toBe(500_000);
  expect(sketch.parts().pages).toHaveLength(1);
});
