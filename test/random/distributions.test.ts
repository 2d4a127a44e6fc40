import { describe, expect, test } from 'vitest';
import { gaussLegendre } from '../../sim/law/gauss-legendre.ts';
import { Conditioned, massInside } from '../../sim/random/distributions/conditioned.ts';
import {
  type DistributionTerms,
  distributionSchema,
  makeDistribution,
} from '../../sim/random/distributions/distributions.ts';

const LARGE = 1e18;
const termsOf = (given: Record<string, unknown>) => distributionSchema.parse(given) as DistributionTerms;
const on = (given: Record<string, unknown>, low = -LARGE, high = LARGE, open = false, whole = false) =>
  new Conditioned({ terms: termsOf(given), low, high, open, whole });

/** ∫_a^b f by Gauss and Legendre in many pieces. */
function integral(f: (x: number) => number, a: number, b: number, pieces = 400): number {
  const { nodes, weights } = gaussLegendre(16);
  let sum = 0;
  for (let i = 0; i < pieces; i++) {
    const [low, width] = [a + ((b - a) * i) / pieces, (b - a) / pieces];
    nodes.forEach((node, k) => {
      sum += 0.5 * width * weights[k] * f(low + 0.5 * width * (1 + node));
    });
  }
  return sum;
}

const bell = (x: number, mean: number, sd: number) =>
  Math.exp(-0.5 * ((x - mean) / sd) ** 2) / (sd * Math.sqrt(2 * Math.PI));
const S2 = Math.log(1.25);
const MU = Math.log(100) - S2 / 2;

/** Terms, density written down anew, the range that holds all of it, mean and variance by their closed forms. */
const continuous: [Record<string, unknown>, (x: number) => number, number, number, mean: number, variance: number][] = [
  [{ dist: 'normal', mean: 3, sd: 2 }, (x) => bell(x, 3, 2), -21, 27, 3, 4],
  [{ dist: 'uniform', min: -1, max: 4 }, () => 0.2, -1, 4, 1.5, 25 / 12],
  [{ dist: 'lognormal', mean: 100, cv: 0.5 }, (x) => bell(Math.log(x), MU, Math.sqrt(S2)) / x, 1e-3, 4000, 100, 2500],
  [{ dist: 'lognormal', mean: 100, sd: 50 }, (x) => bell(Math.log(x), MU, Math.sqrt(S2)) / x, 1e-3, 4000, 100, 2500],
  [
    { dist: 'triangular', min: 1, mode: 2, max: 5 },
    (x) => (x < 2 ? (2 * (x - 1)) / (4 * 1) : (2 * (5 - x)) / (4 * 3)),
    1,
    5,
    8 / 3,
    (1 + 4 + 25 - 2 - 5 - 10) / 18,
  ],
  [{ dist: 'triangular', min: 0, mode: 0, max: 2 }, (x) => (2 - x) / 2, 0, 2, 2 / 3, 4 / 18],
  [{ dist: 'beta', a: 2, b: 3 }, (x) => 12 * x * (1 - x) ** 2, 0, 1, 0.4, 6 / (25 * 6)],
  [{ dist: 'beta', a: 2, b: 3, min: 10, max: 20 }, (x) => 0.12 * (x - 10) * (2 - x / 10) ** 2, 10, 20, 14, 4],
  // a = 1 + 4·1/4 = 2, b = 1 + 4·3/4 = 4: density 20·y·(1 − y)³/4.
  [
    { dist: 'pert', min: 1, mode: 2, max: 5 },
    (x) => 5 * ((x - 1) / 4) * (1 - (x - 1) / 4) ** 3,
    1,
    5,
    (1 + 8 + 5) / 6,
    (16 * 8) / (36 * 7),
  ],
];

const probabilities = [1e-6, 0.001, 0.05, 0.3, 0.5, 0.72, 0.95, 0.999, 1 - 1e-6];

describe.each(continuous)('%j', (given, density, from, to, mean, variance) => {
  const { cdf, quantile, partialMean } = makeDistribution(termsOf(given));

  test('its distribution function is the area under its density', () => {
    for (const share of [0.1, 0.25, 0.4, 0.6, 0.8]) {
      const x = from + share * (to - from) * (given.dist === 'lognormal' ? 0.2 : 1);
      expect(cdf(x)).toBeCloseTo(integral(density, from, x), 6);
      expect(partialMean(x)).toBeCloseTo(
        integral((y) => y * density(y), from, x),
        given.dist === 'lognormal' ? 4 : 5,
      );
    }
    expect([cdf(from - 1000), cdf(to + 1e6)]).toEqual([0, 1]);
  });

  test('its quantiles are the inverse of it', () => {
    for (const p of probabilities) expect(Math.abs(cdf(quantile(p)) - p)).toBeLessThan(1e-12);
  });

  test('mean and variance are those of the closed forms', () => {
    expect(partialMean(LARGE)).toBeCloseTo(mean, 10);
    expect(on(given).mean).toBeCloseTo(mean, 10);
    const moment = (k: number) => integral((u) => (quantile(u) - mean) ** k, 1e-12, 1 - 1e-12, 4000);
    expect(moment(1) / Math.sqrt(variance)).toBeCloseTo(0, 3);
    expect(moment(2) / variance).toBeCloseTo(1, 2);
  });

  test('a range conditions it: F is stretched, nothing piles up', () => {
    const low = quantile(0.2);
    const high = quantile(0.7);
    const drawn = on(given, low, high);
    expect(massInside({ terms: termsOf(given), low, high, open: false, whole: false })).toBeCloseTo(0.5, 12);
    for (const p of probabilities) {
      const x = drawn.quantile(p);
      expect((cdf(x) - 0.2) / 0.5).toBeCloseTo(p, 11);
      expect(drawn.cdf(x)).toBeCloseTo(p, 11);
      expect(x > low && x < high).toBe(true);
    }
    const inside = integral((y) => y * density(y), low, high) / integral(density, low, high);
    expect(drawn.mean / inside).toBeCloseTo(1, 5);
  });
});

describe('empirical', () => {
  const given = { dist: 'empirical', values: [5, 1, 3, 3], weights: [2, 1, 1, 0] };

  test('each value comes with its weight', () => {
    const drawn = on(given);
    const counts = new Map<number, number>();
    for (let i = 0; i < 4000; i++) {
      const value = drawn.quantile((i + 0.5) / 4000);
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    expect([...counts]).toEqual([
      [1, 1000],
      [3, 1000],
      [5, 2000],
    ]);
    expect(drawn.mean).toBe((1 + 3 + 10) / 4);
    const { cdf, below } = makeDistribution(termsOf(given));
    expect([0, 1, 2, 3, 5].map(cdf)).toEqual([0, 0.25, 0.25, 0.5, 1]);
    expect([1, 3, 5, 6].map((x) => below!(x))).toEqual([0, 0.25, 0.5, 1]);
  });

  test('a range leaves out the values outside it and keeps those on its bounds, unless the lower one is open', () => {
    expect(on(given, 3, 5).mean).toBe((3 + 10) / 3);
    expect(on(given, 3, 5).quantile(1e-9)).toBe(3);
    expect(on(given, 1, 3).quantile(1 - 1e-9)).toBe(3);
    expect(on(given, 1, 3).mean).toBe(2);
    expect(on(given, 1, 3, true).quantile(1e-9)).toBe(3);
  });
});

test('whole numbers are rounded after the range has acted', () => {
  const dice = on({ dist: 'uniform', min: 1, max: 6 }, 1, 6, false, true);
  expect([0.001, 0.09, 0.11, 0.52, 0.89, 0.91].map((u) => dice.quantile(u))).toEqual([1, 1, 2, 4, 5, 6]);
  expect(on({ dist: 'normal', mean: 500, sd: 30 }, 1, 36_500, false, true).mean).toBe(500);
});

test('the ends of the unit interval give numbers inside the range, and an open bound is never drawn', () => {
  for (const given of continuous.map(([one]) => one)) {
    for (const u of [Number.MIN_VALUE, 1 - Number.EPSILON / 2]) {
      expect(Number.isFinite(on(given).quantile(u))).toBe(true);
    }
  }
  expect(on({ dist: 'uniform', min: 0, max: 1 }, 0, 1, true).quantile(1e-300)).toBeGreaterThan(0);
  // The upper tail keeps its digits as long as a millionth lies in it.
  const tail = on({ dist: 'normal', mean: 0, sd: 1 }, 4.7, LARGE);
  let mills = 0;
  for (let k = 200; k > 0; k--) mills = k / (4.7 + mills);
  expect(tail.mean).toBeCloseTo(4.7 + mills, 8);
});
