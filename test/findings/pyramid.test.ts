import { expect, test } from 'vitest';
import { simulate } from '../../sim/simulate.ts';
import { scenarioOf } from '../model/scenario-of.ts';

/** A shop that gives back 2 % of 5 %, with a plan of referrals. */
const judged = async (referral: string, more = '') =>
  simulate(
    scenarioOf(
      `horizon: 200\npaths: 40\nmarket: {members: {initial: 2, growth: {kind: linear, slope: 3}, frequency: {kind: poisson, rate: 0.05}, amount: {kind: constant, value: 100}}}\n` +
        `scheme: {fee: 5%, poolShare: 0, payout: {kind: instant, share: 2%}, referral: ${referral}}\nagents: {referrer: {kind: uniform}}\n${more}`,
    ),
  );
const ids = ({ verdict }: Awaited<ReturnType<typeof judged>>) => verdict.reasons.map(({ id }) => id);

test('many-levels: two levels below make three with the own one, one does not', async () => {
  const two = await judged('{plan: unilevel, rates: [0.5%, 0.5%]}');
  expect([two.verdict.level, ids(two)]).toEqual(['pyramid', ['many-levels']]);
  expect(two.pyramid!.heads30x3.value).toBeGreaterThan(0.5);
  const one = await judged('{plan: unilevel, rates: [1%]}');
  expect(one.verdict.level).toBe('sound');
  expect(one.pyramid!.heads30x3.value).toBe(0);
  // A limit on levels is a limit on who is paid.
  const limited = await judged('{plan: unilevel, rates: [0.5%, 0.5%]}', 'safeguards: {referralLevels: 1}');
  expect(limited.pyramid!.heads30x3.value).toBe(0);
  // A level that is paid nothing does not count.
  const unpaid = await judged('{plan: unilevel, rates: [1%, 0, 0]}');
  expect(unpaid.pyramid!.heads30x3.value).toBe(0);
});

test('recruiting-pays: over half of all that is paid is for heads; the line can be moved', async () => {
  // A member spends some 500 in the mean 100 days and gets 10 of it and 5 for recruits; a bonus of 20 is more than both.
  const result = await judged('{plan: unilevel, rates: [1%], signUpFee: 30, headBonus: 20}');
  expect([result.verdict.level, ids(result)]).toEqual(['pyramid', ['recruiting-pays']]);
  const share = result.pyramid!.recruitmentShare.value!;
  expect(result.verdict.reasons[0].figure).toBe(share);
  expect(result.verdict.reasons[0].text).toContain('50 %');
  const lenient = await judged(
    '{plan: unilevel, rates: [1%], signUpFee: 30, headBonus: 20}',
    `thresholds: {pyramidRecruitment: ${share + 0.05}}`,
  );
  expect(lenient.verdict.level).not.toBe('pyramid');
});

test('fees for joining and bonuses are in the run’s own money, and cash is short of neither', async () => {
  const [without, withBoth] = [
    await judged('{plan: unilevel, rates: [0]}'),
    await judged('{plan: unilevel, rates: [0], signUpFee: 30, headBonus: 20}'),
  ];
  const cash = (result: typeof without) => result.operator.cashAtEnd.value!;
  // 3 newcomers on each of 199 days.
  expect(cash(withBoth) - cash(without)).toBeCloseTo(10 * 3 * 199, 6);
  expect(withBoth.operator.rewards.value).toBeCloseTo(20 * 3 * 199, 6);
});

test('without agents nothing is said of pyramids', async () => {
  const { pyramid, verdict } = await simulate(
    scenarioOf(
      'horizon: 50\nmarket: {turnover: {initial: 100}}\nscheme: {fee: 5%, payout: {kind: pool}, referral: {plan: unilevel, rates: [1%, 1%, 1%]}}',
    ),
  );
  expect(pyramid).toBeUndefined();
  expect(verdict.level).not.toBe('pyramid');
});

test('the rule of 3 levels and 30 people takes the chance that following members shows', async () => {
  const rule = async (rates: string, market = '') =>
    (await judged(`{plan: unilevel, rates: ${rates}}`, market)).compliance.find(({ rule }) => rule === 'cl-224-1')!;
  const [two, one] = [await rule('[0.5%, 0.5%]'), await rule('[1%]')];
  expect(two.status).toBe('breach');
  expect(two.probability!.value).toBeGreaterThan(0.5);
  expect(two.evidence).toContain('Members were followed one by one');
  expect(one.status).toBe('pass');
  expect(one.probability!.value).toBe(0);
});
