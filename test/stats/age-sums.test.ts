import { expect, test } from 'vitest';
import { AgeSums, momentsAt } from '../../sim/stats/age-sums.ts';
import { momentsOf } from '../../sim/stats/moments.ts';

const taken = (paths: readonly (readonly number[])[]) => {
  const sums = new AgeSums(paths[0].length);
  for (const path of paths) sums.add(Float64Array.from(path));
  return sums.take();
};

test('count, sum and squares are those of the shares that are there', () => {
  const paths = [
    [0.25, -1, 0.5],
    [0.75, -1, -1],
    [0.5, -1, 0.25],
    [0.125, -1, 1],
  ];
  const got = taken(paths);
  for (let at = 0; at < 3; at++) {
    const there = paths.map((path) => path[at]).filter((share) => share >= 0);
    const { count, sum, squares } = momentsOf(Float64Array.from(there));
    const moments = momentsAt(got, at);
    expect(moments.count).toBe(count);
    expect(moments.sum).toBeCloseTo(sum, 14);
    expect(moments.squares).toBeCloseTo(squares, 14);
  }
});

test('equal shares deviate by nothing at all', () => {
  const got = taken(Array.from({ length: 100 }, () => [0.1, 1 / 3]));
  expect(momentsAt(got, 0).squares).toBe(0);
  expect(momentsAt(got, 1).squares).toBe(0);
});

test('a small spread far from zero keeps its digits', () => {
  const shares = Array.from({ length: 50 }, (_, i) => 0.9 + 1e-9 * i);
  const { squares } = momentsAt(taken(shares.map((share) => [share])), 0);
  expect(squares / (1e-18 * ((50 * (50 ** 2 - 1)) / 12))).toBeCloseTo(1, 5);
});

test('taking begins anew', () => {
  const sums = new AgeSums(1);
  sums.add(Float64Array.of(0.5));
  sums.take();
  sums.add(Float64Array.of(0.25));
  expect(momentsAt(sums.take(), 0)).toEqual({ count: 1, sum: 0.25, squares: 0 });
});
