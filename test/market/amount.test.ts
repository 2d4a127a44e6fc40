import { describe, expect, test } from 'vitest';
import { gammaGammaMean, gammaGammaSd } from '../../sim/law/gamma-gamma.ts';
import {
  type Amount,
  amountAtLeast,
  amountKinds,
  amountMoments,
  amountSchema,
  eligibleShare,
  spentShareFrom,
} from '../../sim/market/amount/amount.ts';
import { compileSpending } from '../../sim/market/members/compile-spending.ts';
import { drawSpending } from '../../sim/market/members/draw-spending.ts';
import { startStream, streamKey } from '../../sim/random/stream.ts';

const amounts: Amount[] = [
  { kind: 'constant', value: 1234 },
  { kind: 'lognormal', mean: 300, cv: 1.2 },
  { kind: 'lognormal', mean: 2000, cv: 0.3 },
  { kind: 'gamma-gamma', p: 6.25, q: 4.74, gamma: 155 },
  { kind: 'gamma-gamma', p: 0.7, q: 8, gamma: 3000 },
  { kind: 'empirical', values: [120, 480, 1500, 0], weights: [5, 3, 1, 0.5] },
  { kind: 'empirical', values: [100, 300] },
];

describe('moments', () => {
  test('of an empirical distribution by hand', () => {
    // (5·120 + 3·480 + 1500)/9.5 and the same of the squares
    const mean = 3540 / 9.5;
    expect(amountMoments(amounts[5]).mean).toBeCloseTo(mean, 10);
    expect(amountMoments(amounts[5]).variance).toBeCloseTo(
      (5 * 120 ** 2 + 3 * 480 ** 2 + 1500 ** 2) / 9.5 - mean ** 2,
      6,
    );
    expect(amountMoments(amounts[6])).toEqual({ mean: 200, variance: 10_000 });
  });

  test('of gamma-gamma: the closed forms, infinite variance for q ≤ 2', () => {
    const model = { p: 6.25, q: 3.74, gamma: 15.44 };
    const { mean, variance } = amountMoments({ kind: 'gamma-gamma', ...model });
    expect(mean).toBeCloseTo(gammaGammaMean(model), 12);
    expect(Math.sqrt(variance)).toBeCloseTo(gammaGammaSd(model), 10);
    expect(amountMoments({ kind: 'gamma-gamma', ...model, q: 2 }).variance).toBe(Number.POSITIVE_INFINITY);
  });

  test('each kind’s example is a scenario’s', () => {
    for (const { example, name } of amountKinds) expect(example).toContain(`kind: ${name}`);
  });
});

const lognormalDensity = (mean: number, cv: number) => (x: number) => {
  const variance = Math.log1p(cv * cv);
  const z = (Math.log(x) - Math.log(mean) + variance / 2) / Math.sqrt(variance);
  return Math.exp((-z * z) / 2) / (x * Math.sqrt(2 * Math.PI * variance));
};
/** Beta prime, not normalised: the grid divides by its own sum. */
const gammaGammaDensity = (p: number, q: number, gamma: number) => (x: number) =>
  Math.exp((p - 1) * Math.log(x / gamma) - (p + q) * Math.log1p(x / gamma));

describe('purchases of at least so much, and the money in them', () => {
  test('by hand', () => {
    expect(amountAtLeast(amounts[5], 480)).toBeCloseTo(4 / 9.5, 12);
    expect(spentShareFrom(amounts[5], 480)).toBeCloseTo((3 * 480 + 1500) / 3540, 12);
    expect([1234, 1235].map((x) => amountAtLeast(amounts[0], x))).toEqual([1, 0]);
    expect([1234, 1235].map((x) => spentShareFrom(amounts[0], x))).toEqual([1, 0]);
  });

  test.each([
    [amounts[1], lognormalDensity(300, 1.2)],
    [amounts[2], lognormalDensity(2000, 0.3)],
    [amounts[3], gammaGammaDensity(6.25, 4.74, 155)],
    [amounts[4], gammaGammaDensity(0.7, 8, 3000)],
  ])('%j: from the density', (amount, density) => {
    const x = 1.3 * amountMoments(amount).mean;
    const [from, to, steps] = [Math.log(1e-9), Math.log(1e9), 400_000];
    const h = (to - from) / steps;
    let [seen, over, money, all] = [0, 0, 0, 0];
    for (let i = 0; i < steps; i++) {
      const y = Math.exp(from + (i + 0.5) * h);
      const mass = density(y) * y * h;
      seen += mass;
      all += y * mass;
      if (y < x) continue;
      over += mass;
      money += y * mass;
    }
    expect(amountAtLeast(amount, x)).toBeCloseTo(over / seen, 4);
    expect(spentShareFrom(amount, x)).toBeCloseTo(money / all, 4);
  });
});

/** E[⌊X/u⌋·u]/E[X] from the density alone, a grid of equal steps in ln x. */
function shareByGrid(density: (x: number) => number, unit: number): number {
  const [from, to, steps] = [Math.log(1e-9), Math.log(1e9), 4_000_000];
  const h = (to - from) / steps;
  let counted = 0;
  let all = 0;
  for (let i = 0; i < steps; i++) {
    const x = Math.exp(from + (i + 0.5) * h);
    const mass = density(x) * x * h;
    counted += Math.floor(x / unit) * unit * mass;
    all += x * mass;
  }
  return counted / all;
}

describe('share of spending in whole units', () => {
  test('of one price', () => {
    expect(eligibleShare({ kind: 'constant', value: 499 }, 500)).toBe(0);
    expect(eligibleShare({ kind: 'constant', value: 500 }, 500)).toBe(1);
    expect(eligibleShare({ kind: 'constant', value: 1234 }, 500)).toBeCloseTo(1000 / 1234, 14);
    expect(eligibleShare({ kind: 'constant', value: 0.3 }, 0.1)).toBeCloseTo(1, 14);
    expect(eligibleShare({ kind: 'lognormal', mean: 1234, cv: 0 }, 500)).toBeCloseTo(1000 / 1234, 14);
  });

  test('of observed amounts', () => {
    expect(eligibleShare(amounts[5], 500)).toBeCloseTo(1500 / 3540, 12);
    expect(eligibleShare(amounts[6], 100)).toBe(1);
  });

  test.each([
    [300, 1.2, 500],
    [300, 1.2, 37],
    [2000, 0.3, 500],
    [10, 3, 500],
  ])('of lognormal amounts, mean %d cv %d unit %d: as from the density', (mean, cv, unit) => {
    const share = eligibleShare({ kind: 'lognormal', mean, cv }, unit);
    expect(share).toBeCloseTo(shareByGrid(lognormalDensity(mean, cv), unit), 4);
  });

  test.each([
    [6.25, 3.74, 15.44, 10],
    [6.25, 3.74, 15.44, 50],
    [0.7, 8, 3000, 500],
    [2, 1.8, 300, 500],
  ])('of gamma-gamma amounts, %d %d %d unit %d: as from the density', (p, q, gamma, unit) => {
    const share = eligibleShare({ kind: 'gamma-gamma', p, q, gamma }, unit);
    expect(Math.abs(share - shareByGrid(gammaGammaDensity(p, q, gamma), unit))).toBeLessThan(q < 2 ? 2e-3 : 1e-4);
  });

  test('half a unit is lost of units far below every amount', () => {
    for (const amount of [amounts[1], amounts[3]]) {
      for (const unit of [0.001, 0.01, 0.1]) {
        expect(eligibleShare(amount, unit)).toBeCloseTo(1 - unit / 2 / amountMoments(amount).mean, 7);
      }
    }
  });

  test('never under 0 or over 1', () => {
    for (const amount of amounts) {
      for (const unit of [1e-6, 1, 500, 1e9, 1e15]) {
        const share = eligibleShare(amount, unit);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
    }
  });
});

const COUNT = 60_000;

describe.each(amounts.map((amount) => [`${amount.kind} ${JSON.stringify(amount)}`, amount] as const))(
  '%s',
  (_, amount) => {
    const { mean, variance } = amountMoments(amount);

    test('is good by its schema', () => {
      expect(amountSchema.parse(amount)).toEqual(amount);
    });

    // Few purchases are drawn one by one, many by their sum.
    test.each([0.3, 4, 40, 800])(
      'a day of %d purchases has the mean and variance of a compound Poisson sum',
      (purchases) => {
        const state = new Int32Array(4);
        startStream(state, streamKey(amount.kind, 'purchases'), purchases);
        const spending = compileSpending(amount, Number.POSITIVE_INFINITY);
        const values = Float64Array.from({ length: COUNT }, () => drawSpending(spending, state, purchases * mean));
        const wanted = purchases * (mean ** 2 + variance);
        const seen = values.reduce((a, b) => a + b, 0) / COUNT;
        expect(Math.abs(seen - purchases * mean)).toBeLessThan(4 * Math.sqrt(wanted / COUNT));
        // Heavy tails leave the error of a sample's variance to the sample itself.
        const squares = values.map((value) => (value - purchases * mean) ** 2);
        const spread = squares.reduce((a, b) => a + b, 0) / COUNT;
        const error = Math.sqrt(squares.reduce((a, b) => a + (b - spread) ** 2, 0) / COUNT / COUNT);
        expect(Math.abs(spread - wanted)).toBeLessThan(4 * error);
      },
    );

    test('days of enough purchases are not drawn', () => {
      const spending = compileSpending(amount, 100);
      expect(drawSpending(spending, new Int32Array(4), 100 * mean)).toBe(100 * mean);
    });
  },
);
