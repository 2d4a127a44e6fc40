import fc from 'fast-check';
import { expect, test } from 'vitest';
import { selectQuantiles, selectRanks } from '../../sim/stats/select-quantiles.ts';

const sorted = (values: ArrayLike<number>) => Float64Array.from(values).sort();
const value = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.double({ min: 0.999, max: 1.001, noNaN: true }),
  fc.integer({ min: -3, max: 3 }),
  fc.constant(0),
);

test('gives what a full sort gives, whatever the values', () => {
  fc.assert(
    fc.property(
      fc.array(value, { minLength: 1, maxLength: 400 }),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 }),
      (list, probabilities) => {
        const values = Float64Array.from(list);
        const wanted = probabilities.map((p) => sorted(list)[Math.max(1, Math.ceil(p * list.length)) - 1]);
        // −0 and 0 are the same value to a user.
        expect(selectQuantiles(values, probabilities).map((x) => x + 0)).toEqual(wanted.map((x) => x + 0));
        expect(values).toEqual(Float64Array.from(list));
      },
    ),
    { numRuns: 500 },
  );
});

const shapes: [string, (i: number) => number][] = [
  ['spread over many octaves', (i) => Math.exp(20 * Math.sin(i * i))],
  ['within a thousandth', (i) => 1e6 * (1 + 1e-4 * Math.sin(i * 7.3))],
  ['many zeros', (i) => (i % 3 === 0 ? Math.abs(Math.sin(i)) : 0)],
  ['both signs', (i) => Math.tan(i)],
  ['few different', (i) => (i * 7919) % 4],
  ['all the same', () => 0.1],
  ['rising', (i) => i],
  ['falling', (i) => -i],
];

test.each(shapes)('10 000 values: %s', (_, shape) => {
  const values = Float64Array.from({ length: 10_000 }, (_, i) => shape(i));
  const wanted = sorted(values);
  const got = selectQuantiles(values, [0.05, 0.5, 0.95, 0, 1]);
  expect(got).toEqual([499, 4999, 9499, 0, 9999].map((i) => wanted[i]));
});

test('takes a part of an array, also one that lies within another', () => {
  const values = Float64Array.from([9, 5, 1, 4, 2, 8, 3]);
  expect(selectQuantiles(values, [0.5], 3)).toEqual([5]);
  expect(selectQuantiles(values.subarray(2, 5), [0.5])).toEqual([2]);
});

test('ranks beyond the ends are the ends; nothing gives NaN', () => {
  expect(selectRanks(Float64Array.of(3, 1, 2), [0, 1, 3, 4, 2])).toEqual([1, 1, 3, 3, 2]);
  expect(selectQuantiles(new Float64Array(0), [0.5, 0.9])).toEqual([Number.NaN, Number.NaN]);
});
