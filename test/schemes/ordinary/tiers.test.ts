import { describe, expect, test } from 'vitest';
import { buyerClasses } from '../../../sim/market/members/buyer-classes.ts';
import { reachAmount, reachChance } from '../../../sim/market/members/reach.ts';
import { simulate } from '../../../sim/simulate.ts';
import type { OrdinaryFigures } from '../../../sim/types.ts';
import { scenarioOf } from '../../model/scenario-of.ts';

const membersOf = (frequency: string, amount = '{kind: constant, value: 100}', more = '') =>
  `members: {initial: 1000, frequency: ${frequency}, amount: ${amount}, purchases: expected${more}}`;

async function figuresOf(members: string, scheme: string, horizon: number): Promise<OrdinaryFigures> {
  const loaded = scenarioOf(`horizon: ${horizon}\nmarket: {${members}}\nscheme: {kind: tiers, margin: 40%, ${scheme}}`);
  return (await simulate(loaded)).ordinary!;
}

/** P(N < n) of a Poisson number, by its sum. */
function poissonBelow(n: number, mean: number): number {
  let [term, sum] = [Math.exp(-mean), 0];
  for (let k = 0; k < n; k++) {
    sum += term;
    term *= mean / (k + 1);
  }
  return sum;
}

/** The stationary distribution of a transition matrix, by applying it again and again. */
function stationary(matrix: readonly (readonly number[])[]): number[] {
  let state = matrix.map((_, i): number => (i === 0 ? 1 : 0));
  for (let step = 0; step < 5000; step++)
    state = state.map((_, to) => state.reduce((sum, share, from) => sum + share * matrix[from][to], 0));
  return state;
}

describe('the shares of levels are those of the Markov chain', () => {
  // 3 purchases a window in the mean; levels from 2 and from 5.
  const [window, rate] = [30, 0.1];
  const below = [0, poissonBelow(2, 3), poissonBelow(5, 3), 1];
  const earned = [0, 1, 2].map((k) => below[k + 1] - below[k]);
  const levels = 'levels: [{from: 0}, {from: 2, rate: 5%}, {from: 5, rate: 10%}]';

  test.each(['earned', 'one', 'never'])('%s', async (downgrade) => {
    const next = (from: number, got: number) =>
      got >= from || downgrade === 'earned' ? got : downgrade === 'one' ? from - 1 : from;
    // Who falls by one and has earned that or more stays at what she has earned.
    const to = (from: number, got: number) => Math.max(got, next(from, got));
    const matrix = [0, 1, 2].map((from) =>
      [0, 1, 2].map((level) => [0, 1, 2].reduce((sum, got) => sum + (to(from, got) === level ? earned[got] : 0), 0)),
    );
    const members = membersOf(`{kind: poisson, rate: ${rate}}`);
    const { classes, classesByDay } = await figuresOf(
      members,
      `${levels}, basis: purchases, window: ${window}, downgrade: ${downgrade}`,
      300 * window,
    );
    const want = stationary(matrix);
    for (const [k, one] of classes.entries()) {
      expect(one.members).toBeCloseTo(want[k], 12);
      expect(one.inTheLongRun).toBeCloseTo(want[k], 12);
    }
    // Before the first review all are in the first level; after it they are what they have earned.
    expect(classesByDay!.members.map((shares) => shares[0])).toEqual([1, 0, 0]);
  });

  test('each review is one step of the chain', async () => {
    const members = membersOf(`{kind: poisson, rate: ${rate}}`);
    const { classesByDay } = await figuresOf(
      members,
      `${levels}, basis: purchases, window: ${window}, downgrade: one`,
      3 * window + 1,
    );
    const at = (day: number) => classesByDay!.members.map((shares) => shares[classesByDay!.day.indexOf(day)]);
    expect(at(window - 1)).toEqual([1, 0, 0]);
    for (const [k, share] of at(window).entries()) expect(share).toBeCloseTo(earned[k], 12);
    // P(level < k) after n reviews: k not earned now, k + 1 not one review before, …
    const [q1, q2] = [below[1], below[2]];
    const second = [q1 * q2, q2 - q1 * q2, 1 - q2];
    for (const [k, share] of at(2 * window).entries()) expect(share).toBeCloseTo(second[k], 12);
  });
});

describe('rolling windows and those who join', () => {
  test('every day by the window before it', async () => {
    const { classesByDay } = await figuresOf(
      membersOf('{kind: poisson, rate: 0.2}'),
      'levels: [{from: 0}, {from: 3, rate: 5%}], basis: purchases, window: 20, review: rolling',
      60,
    );
    for (const [t, share] of classesByDay!.members[1].entries())
      expect(share).toBeCloseTo(1 - poissonBelow(3, 0.2 * Math.min(t, 20)), 12);
  });

  test.each(['calendar', 'rolling'])('%s: members one by one', async (review) => {
    const members = membersOf(
      '{kind: poisson, rate: 0.2}',
      undefined,
      ', churn: 0.01, growth: {kind: linear, slope: 20}',
    );
    const { classes } = await figuresOf(
      members,
      `levels: [{from: 0}, {from: 3, rate: 5%}], basis: purchases, window: 20, review: ${review}`,
      48,
    );
    // By hand: who joined on day d has bought on the days that count, and is as likely to be still there.
    let [all, above] = [0, 0];
    for (let d = 0; d < 48; d++) {
      const count = (d === 0 ? 1000 : 20) * Math.exp(-0.01 * (47 - d));
      const from = review === 'calendar' ? Math.max(d, 20) : Math.max(d, 27);
      const days = review === 'calendar' ? Math.max(0, 40 - from) : 47 - from;
      all += count;
      above += count * (1 - poissonBelow(3, 0.2 * days));
    }
    expect(classes[1].members).toBeCloseTo(above / all, 10);
  });
});

test('cost by level by hand: sales of the level times its rate, and benefits by the day', async () => {
  const { cost, classes, marginAfter, sales } = await figuresOf(
    membersOf('{kind: poisson, rate: 0.1}'),
    'levels: [{name: ordinary, from: 0, rate: 2%}, {name: senior, from: 300, rate: 6%, benefits: 73}], window: 30, rewardCost: 0.5',
    90,
  );
  const senior = 1 - poissonBelow(3, 3);
  const perDay = 1000 * 0.1 * 100;
  const ordinaryCost = 0.02 * perDay * (30 + 60 * (1 - senior));
  const seniorCost = senior * 60 * (0.06 * perDay + (1000 * 73) / 365);
  expect(cost.value).toBeCloseTo(0.5 * (ordinaryCost + seniorCost), 6);
  expect(classes.map(({ name }) => name)).toEqual(['ordinary', 'senior']);
  expect(classes[1].rewards.value).toBeCloseTo(seniorCost / (ordinaryCost + seniorCost), 10);
  expect(classes[1].sales).toBeCloseTo((senior * 60) / 90, 10);
  expect(marginAfter.value).toBeCloseTo(0.4 * sales.value! - cost.value!, 6);
});

test('points by level are owed and redeemed as points are', async () => {
  const { issued, liability, breakageInTheEnd } = await figuresOf(
    membersOf('{kind: poisson, rate: 0.1}'),
    'levels: [{from: 0, rate: 5%}], reward: points, redeem: 2%, expiry: 60',
    200,
  );
  expect(issued.value).toBeCloseTo(200 * 10_000 * 0.05, 6);
  expect(liability.value).toBeCloseTo((10_000 * 0.05 * (1 - 0.98 ** 60)) / 0.02, 6);
  expect(breakageInTheEnd).toBeCloseTo(0.98 ** 60, 12);
});

test('unlike buyers: purchases of a window are negative binomial, and who is in a high level buys more', async () => {
  const [r, alpha, window, least] = [0.6, 9, 90, 8];
  const { classes } = await figuresOf(
    membersOf(`{kind: gamma-poisson, r: ${r}, alpha: ${alpha}}`),
    `levels: [{from: 0}, {from: ${least}, rate: 5%}], basis: purchases, window: ${window}`,
    window + 1,
  );
  // P(N ≥ n) with shape r; weighted by what they buy the shape is r + 1.
  const reaches = (shape: number) => {
    let term = (alpha / (alpha + window)) ** shape;
    let sum = 0;
    for (let n = 0; n < least; n++) {
      sum += term;
      term *= ((shape + n) / (n + 1)) * (window / (alpha + window));
    }
    return 1 - sum;
  };
  expect(classes[1].members).toBeCloseTo(reaches(r), 8);
  expect(classes[1].sales * (window + 1)).toBeCloseTo(reaches(r + 1), 6);
});

test('classes of buyers have the mean and the variance of the gamma distribution', () => {
  for (const [r, alpha] of [
    [0.243, 4.414],
    [1, 10],
    [25, 3],
  ]) {
    const { rate, share } = buyerClasses({ kind: 'gamma-poisson', r, alpha });
    const moment = (power: number) => share.reduce((sum, weight, c) => sum + weight * rate[c] ** power, 0);
    expect(moment(0)).toBeCloseTo(1, 12);
    expect(moment(1) / (r / alpha)).toBeCloseTo(1, 12);
    expect(moment(2) / ((r * (r + 1)) / alpha ** 2)).toBeCloseTo(1, 6);
  }
});

describe('spending that reaches a threshold', () => {
  test('exactly for one price and for listed amounts', () => {
    const two = { kind: 'empirical', values: [100, 300], weights: [3, 1] } as const;
    const amount = { ...two, values: [...two.values], weights: [...two.weights] };
    // Of three purchases at least 500: two or three of 300.
    expect(reachAmount(amount, 500)[3]).toBeCloseTo(3 * 0.25 ** 2 * 0.75 + 0.25 ** 3 + 3 * 0.25 * 0.75 ** 2, 12);
    expect(Array.from(reachAmount({ kind: 'constant', value: 0.1 }, 0.3))).toEqual([0, 0, 0]);
  });

  test('a lognormal amount, by drawing', () => {
    const [mean, cv, threshold, expected] = [200, 1.2, 1500, 6];
    const spread = Math.sqrt(Math.log(1 + cv * cv));
    const middle = Math.log(mean) - spread ** 2 / 2;
    let state = 12345;
    const uniform = () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return (state + 0.5) / 2 ** 32;
    };
    const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
    const [people] = [200_000];
    let reached = 0;
    for (let i = 0; i < people; i++) {
      let [sum, left] = [0, -Math.log(uniform())];
      while (left < expected) {
        left -= Math.log(uniform());
        sum += Math.exp(middle + spread * normal());
      }
      if (sum >= threshold) reached++;
    }
    const chance = reachChance(reachAmount({ kind: 'lognormal', mean, cv }, threshold), expected);
    const share = reached / people;
    expect(Math.abs(chance - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / people));
  });
});

test('nothing is gained by assumption, and uncertain numbers move levels path by path', async () => {
  const scheme = 'levels: [{from: 0}, {from: 3, rate: 10%}], basis: purchases, window: 30';
  const got = await figuresOf(membersOf('{kind: poisson, rate: 0.1}'), scheme, 120);
  expect(got.profitAgainstNone.value).toBe(-got.cost.value!);
  expect(got.sales).toEqual(got.salesWithout);
  const frequency = '{kind: poisson, rate: {dist: uniform, min: 0.05, max: 0.15}}';
  const unsure = scenarioOf(
    `horizon: 120\npaths: 60\nmarket: {${membersOf(frequency)}}\nscheme: {kind: tiers, margin: 40%, ${scheme}}`,
  );
  const { costShare } = (await simulate(unsure)).ordinary!;
  expect(costShare.high! - costShare.low!).toBeGreaterThan(0.001);
});
