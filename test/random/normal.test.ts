import { beforeAll, describe, expect, test } from 'vitest';
import { fillNormals } from '../../sim/random/normal.ts';
import { startStream, streamKey } from '../../sim/random/stream.ts';

/** Right edge of the ziggurat's lowest layer: beyond it other code draws. */
const R = 3.6541528853610088;

function normals(count: number, path = 0): Float64Array {
  const state = new Int32Array(4);
  startStream(state, streamKey('normal', 'noise'), path);
  const out = new Float64Array(count);
  fillNormals(state, out, 0, count);
  return out;
}

/** Φ by its series (|x| < 5, Abramowitz & Stegun 26.2.11): nothing of the program is used to judge it. */
function phi(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 1; Math.abs(term) > 1e-18; n++) {
    term *= (x * x) / (2 * n + 1);
    sum += term;
  }
  return 0.5 + (sum * Math.exp(-0.5 * x * x)) / Math.sqrt(2 * Math.PI);
}

/** 1 − Φ(x) for x ≥ 2 by the continued fraction of Laplace. */
function upperTail(x: number): number {
  let fraction = x;
  for (let n = 200; n > 0; n--) fraction = x + n / fraction;
  return Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI) / fraction;
}

const COUNT = 2_000_000;
let values: Float64Array;
beforeAll(() => {
  values = normals(COUNT);
});

const share = (isSo: (x: number) => boolean) => values.reduce((n, x) => n + (isSo(x) ? 1 : 0), 0) / COUNT;
const near = (seen: number, p: number) =>
  expect(Math.abs(seen - p)).toBeLessThan(4.5 * Math.sqrt((p * (1 - p)) / COUNT));

test.each([
  // E X^k and E X^2k of the standard normal: the variance of the k-th moment is their difference.
  [1, 0, 1],
  [2, 1, 3],
  [3, 0, 15],
  [4, 3, 105],
  [5, 0, 945],
  [6, 15, 10_395],
  [8, 105, 2_027_025],
])('moment %i is %i', (power, moment, square) => {
  const mean = values.reduce((sum, x) => sum + x ** power, 0) / COUNT;
  expect(Math.abs(mean - moment)).toBeLessThan(4.5 * Math.sqrt((square - moment * moment) / COUNT));
});

test('the whole distribution is normal (Kolmogorov–Smirnov)', () => {
  const sorted = Float64Array.from(values).sort();
  let worst = 0;
  sorted.forEach((x, i) => {
    const p = phi(x);
    worst = Math.max(worst, Math.abs(p - i / COUNT), Math.abs((i + 1) / COUNT - p));
  });
  expect(worst * Math.sqrt(COUNT)).toBeLessThan(2.2); // the chance of more is 1.3e-4
});

test('every layer of the ziggurat has its share: 1000 cells of equal chance', () => {
  const counts = new Float64Array(1000);
  for (const x of values) counts[Math.min(999, Math.floor(phi(x) * 1000))]++;
  const wanted = COUNT / 1000;
  const chiSquare = counts.reduce((sum, count) => sum + (count - wanted) ** 2 / wanted, 0);
  expect(Math.abs(chiSquare - 999)).toBeLessThan(4.5 * Math.sqrt(2 * 999));
});

describe('tails', () => {
  test.each([2, 3, 3.5, R, 4, 4.4])('beyond %f on either side', (x) => {
    near(
      share((value) => value > x),
      upperTail(x),
    );
    near(
      share((value) => value < -x),
      upperTail(x),
    );
  });

  test('beyond R the distribution is the normal’s own', () => {
    const tail: number[] = [];
    for (let path = 1; path <= 10; path++) {
      for (const x of normals(COUNT, path)) if (x > R || x < -R) tail.push(Math.abs(x));
    }
    tail.sort((a, b) => a - b);
    expect(tail.length).toBeGreaterThan(4800);
    const worst = tail.reduce((most, x, i) => {
      const p = 1 - upperTail(x) / upperTail(R);
      return Math.max(most, Math.abs(p - i / tail.length), Math.abs((i + 1) / tail.length - p));
    }, 0);
    expect(worst * Math.sqrt(tail.length)).toBeLessThan(2.2);
  });
});

test('the sign is fair, overall and in every shell', () => {
  near(
    share((x) => x > 0),
    0.5,
  );
  const balance = new Float64Array(20);
  const inside = new Float64Array(20);
  for (const x of values) {
    const shell = Math.floor(4 * Math.abs(x));
    inside[shell]++;
    balance[shell] += Math.sign(x);
  }
  balance.forEach((excess, shell) => {
    expect(Math.abs(excess), `shell ${shell}`).toBeLessThan(4.5 * Math.sqrt(inside[shell]) + 1);
  });
});

test('no correlation between neighbours, nor between their sizes', () => {
  for (const lag of [1, 2, 5]) {
    let plain = 0;
    let sizes = 0;
    for (let i = lag; i < COUNT; i++) {
      plain += values[i] * values[i - lag];
      sizes += (values[i] ** 2 - 1) * (values[i - lag] ** 2 - 1);
    }
    expect(Math.abs(plain / Math.sqrt(COUNT)), `lag ${lag}`).toBeLessThan(4.5);
    expect(Math.abs(sizes / 2 / Math.sqrt(COUNT)), `squares, lag ${lag}`).toBeLessThan(4.5);
  }
});

test('filling piece by piece gives the same numbers', () => {
  const whole = normals(10_000, 3);
  const state = new Int32Array(4);
  startStream(state, streamKey('normal', 'noise'), 3);
  const pieces = new Float64Array(10_000);
  let at = 0;
  for (let length = 1; at < pieces.length; length = (length * 3) % 257) {
    const end = Math.min(pieces.length, at + length);
    fillNormals(state, pieces, at, end);
    at = end;
  }
  expect(pieces).toEqual(whole);
});
