import { expect, test } from 'vitest';
import { flatFirstFullDay, flatRecovered, harmonic } from '../../sim/law/flat-recovery.ts';

function summed(n: number): number {
  let sum = 0;
  for (let k = n; k >= 1; k--) sum += 1 / k;
  return sum;
}

test('harmonic numbers are the sums, on both sides of the change to the series', () => {
  for (const n of [0, 1, 2, 10, 99, 100, 101, 102, 1000, 123_456]) expect(harmonic(n)).toBeCloseTo(summed(n), 13);
});

/** Flat turnover of 1, a pool of `share` a day, equal amounts to all claims: the recursion itself, from day 0. */
function recursion(share: number, days: number): number[] {
  const index = [0];
  let waiting = share;
  for (let t = 1; t < days; t++) {
    index.push(index[t - 1] + (waiting + share) / t);
    waiting = 0;
  }
  return index;
}

test('a claim gets the sum of equal parts', () => {
  const index = recursion(0.08, 500);
  for (const born of [2, 10, 200]) {
    expect(flatRecovered(0.08, born, 500)).toBeCloseTo(index[499] - index[born - 1], 13);
  }
});

test.each([0.1, 0.15, 0.2, 0.3, 0.5, 0.9])('the first claim at φ = %d is full when the recursion says so', (share) => {
  expect(flatFirstFullDay(share)).toBe(recursion(share, 5000).findIndex((got) => got >= 1 - 1e-12));
});

test('the days that the model names', () => {
  expect([flatFirstFullDay(0.1), flatFirstFullDay(0.15)]).toEqual([4550, 162]);
});
