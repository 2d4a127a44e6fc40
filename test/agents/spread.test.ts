import { describe, expect, test } from 'vitest';
import { concentration } from '../../sim/agents/concentration.ts';
import { groupedMedians } from '../../sim/agents/grouped-medians.ts';
import { simulate } from '../../sim/simulate.ts';
import { paretoGini, paretoTopShare } from '../../sim/stats/pareto.ts';
import type { Estimate, GainGroup } from '../../sim/types.ts';
import { scenarioOf } from '../model/scenario-of.ts';

describe('concentration', () => {
  test('by hand: 0, 1, 3 in three steps', () => {
    // Mean difference: (2·(0·−2 + 1·0 + 3·2))/… = 6/(3·4); the poorest third has 0, two thirds 1 of 4.
    const { gini, top1, lorenz } = concentration(Float64Array.of(3, 0, 1), 3);
    expect(gini).toBeCloseTo(0.5, 14);
    expect(top1).toBeCloseTo(0.75, 14);
    expect(Array.from(lorenz)).toEqual([0, 0.25, 1]);
  });

  test('steps that part a member', () => {
    // Half of three members are one and a half: 0 + 1/2 of 4.
    expect(concentration(Float64Array.of(0, 1, 3), 2).lorenz[0]).toBeCloseTo(0.125, 14);
  });

  test('all the same, one with all, and nothing', () => {
    expect(concentration(new Float64Array(100).fill(7), 4)).toMatchObject({ gini: 0, top1: 0.01 });
    const one = concentration(Float64Array.of(...new Array<number>(99).fill(0), 5), 4);
    expect([one.gini, one.top1, one.lorenz[2], one.lorenz[3]]).toEqual([0.99, 1, 0, 1]);
    expect(concentration(new Float64Array(3), 2)).toEqual({ gini: -1, top1: -1, lorenz: Float64Array.of(-1, -1) });
  });

  test('quantiles of a Pareto law have its Gini coefficient, top share and Lorenz curve', () => {
    const alpha = 3;
    const n = 400_000;
    const amounts = Float64Array.from({ length: n }, (_, i) => (1 - (i + 0.5) / n) ** (-1 / alpha));
    const { gini, top1, lorenz } = concentration(amounts, 10);
    expect(gini).toBeCloseTo(paretoGini(alpha), 3);
    expect(top1).toBeCloseTo(paretoTopShare(alpha, 0.01), 3);
    // L(p) = 1 − (1 − p)^(1 − 1/α).
    for (let step = 0; step < 10; step++) {
      expect(lorenz[step]).toBeCloseTo(1 - (1 - (step + 1) / 10) ** (1 - 1 / alpha), 3);
    }
  });
});

test('medians by group, a group of none and one of an even number', () => {
  const values = Float64Array.of(5, 1, 9, 2, 7, 3);
  const group = [0, 2, 0, 2, 0, 2];
  const { counts, medians } = groupedMedians(values, 4, (i) => group[i]);
  expect(Array.from(counts)).toEqual([3, 0, 3, 0]);
  expect(Array.from(medians)).toEqual([7, 0, 2, 0]);
  expect(groupedMedians(Float64Array.of(4, 8), 1, () => 0).medians[0]).toBe(4);
});

test('the groups of a result: all members once by level and by joining, early ones gain more than late ones', async () => {
  const { pyramid } = await simulate(
    scenarioOf(
      'horizon: 120\npaths: 30\nmarket: {members: {initial: 5, growth: {kind: exponential, rate: 0.04}, frequency: {kind: poisson, rate: 0.02}, amount: {kind: constant, value: 10}}}\n' +
        'scheme: {fee: 10%, cap: 0.1, payout: {kind: pool}, referral: {plan: unilevel, rates: [0], signUpFee: 100, headBonus: 60}}\nagents: {referrer: {kind: uniform}}',
    ),
  );
  const { byLevel, byJoining, lorenz, members } = pyramid!;
  const sum = (groups: readonly GainGroup[], of: (one: GainGroup) => Estimate) =>
    groups.reduce((total, one) => total + of(one).value!, 0);
  for (const groups of [byLevel, byJoining]) {
    expect(sum(groups, (one) => one.members)).toBeCloseTo(members.value!, 9);
    // All but the 5 founders paid 100 for joining; all but those got 60 for someone else, beside rebates of hardly anything.
    const joining = 100 * (members.value! - 5);
    expect(sum(groups, (one) => one.paid)).toBeGreaterThan(joining);
    expect(sum(groups, (one) => one.paid)).toBeLessThan(1.1 * joining);
    expect(sum(groups, (one) => one.received)).toBeGreaterThan(0.6 * joining);
    expect(sum(groups, (one) => one.received)).toBeLessThan(0.61 * joining);
  }
  expect(byLevel[0]).toMatchObject({ level: 1, members: { value: 5, low: 5, high: 5 } });
  const { broughtNone, broughtSome, losersShare } = pyramid!;
  const alone = byLevel.reduce((total, one) => total + one.broughtNone.value!, 0);
  expect(broughtNone.share.value! * members.value!).toBeCloseTo(alone, 9); // as many members on every path
  expect(broughtNone.share.value! + broughtSome.share.value!).toBeCloseTo(1, 12);
  expect(broughtNone.losersShare.value!).toBeGreaterThan(0.99); // all but a founder now and then
  expect(broughtSome.losersShare.value!).toBeLessThan(losersShare.value!);
  expect(broughtNone.received.value!).toBeLessThan(1);
  expect(broughtSome.received.value!).toBeGreaterThan(60);
  // Losers are those who brought no one (−100) or one (−40), at any level.
  for (const level of byLevel.slice(1)) {
    expect(level.broughtNoneLosersShare.value).toBe(1);
    expect(level.broughtNone.value!).toBeLessThanOrEqual(level.members.value!);
  }
  expect(byJoining.map(({ day }) => day)).toEqual(Array.from({ length: 12 }, (_, i) => 10 * i));
  // Founders pay nothing and bring H(600) − H(5) ≈ 4.8 each at 60; of the last newcomers hardly any has brought one, so that the fee is gone.
  expect(byLevel[0].medianGain.value!).toBeGreaterThan(200);
  expect(byJoining.at(-1)!.medianGain.value!).toBeLessThan(-95);
  expect(lorenz).toHaveLength(101);
  expect(lorenz[0]).toEqual({ members: 0, receipts: 0 });
  expect(pyramid!.bottomHalfShare.value).toBeCloseTo(lorenz[50].receipts, 12);
  expect(pyramid!.top1Share.value).toBeLessThan(0.5);
  expect(lorenz.at(-1)!.members).toBe(1);
  expect(lorenz.at(-1)!.receipts).toBeCloseTo(1, 12);
  for (let i = 1; i < lorenz.length; i++) expect(lorenz[i].receipts).toBeLessThanOrEqual(lorenz[i].members + 1e-12);
});
