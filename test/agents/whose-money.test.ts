import { describe, expect, test } from 'vitest';
import { ALL_PAID, COMMISSIONS, PROMISE, REBATES, SPENT } from '../../sim/agents/accounts.ts';
import { FUNDERS, PERIODS } from '../../sim/agents/agent-fields.ts';
import { AgentPaths } from '../../sim/agents/agent-path.ts';
import { DrawnDays } from '../../sim/agents/drawn-days.ts';
import { PaidDays } from '../../sim/agents/paid-days.ts';
import { Settlement } from '../../sim/agents/settlement.ts';
import { NOBODY } from '../../sim/market/referrer/population.ts';
import { compileModel } from '../../sim/model/compile-model.ts';
import { simulate } from '../../sim/simulate.ts';
import { scenarioOf } from '../model/scenario-of.ts';
import { type ByClaim, claimByClaim } from './claim-by-claim.ts';

const few = (scheme: string, operator = 'capital: 0') =>
  scenarioOf(
    `horizon: 60\npaths: 1\nmarket: {members: {initial: 3, growth: {kind: linear, slope: 0.2}, frequency: {kind: poisson, rate: 0.15}, amount: {kind: lognormal, mean: 300, cv: 1}, churn: 0.005}}\n` +
      `scheme: {fee: 16%, ${scheme}}\noperator: {${operator}}\nagents: {referrer: {kind: uniform, organic: 0.2}}`,
  );

/*
 * Six members, ten purchases; fee 20 %, half to the pool, a claim of half of what is spent, 5 % to who brought the buyer, no
 * capital. Member 1 and 2 were brought by 0, member 3 by 1, member 5 by 3; 0 and 4 came by themselves. In yuan:
 *
 * Day 0: 0 spends 100, 1 spends 100, 2 spends 200. Pool 40: (10, 10, 20), cash 40: (10, 10, 20). No claim earns yet.
 *   Rewards: 0 gets 5 + 10 = 15 from cash, of which a quarter is 0's own: 3.75. Cash 25: (6.25, 6.25, 12.5).
 *   Claims 50, 50, 100.
 * Day 1: 3 spends 400, 4 spends 200. Pool 40 + 60 = 100: (10, 10, 20, 40, 20), cash 25 + 60 = 85: (6.25, 6.25, 12.5, 40, 20).
 *   Pool 100 over claims of 200: half of each. 0 gets 25, own 10/100 of it: 2.5; 1 gets 25, own 2.5; 2 gets 50, own 10.
 *   1 gets 20 for 3's purchase, own 6.25/85 of it. Cash 65, all parts times 13/17. Claims 200, 100.
 * Day 2: 0 spends 800, 3 spends 200. Pool 100: (80, 0, 0, 20). Cash 165, 1 has 6.25·13/17 of it.
 *   Open claims 200 + 300: a fifth of each. 0 gets 10, own 0.8·10 = 8; 1: 10 and 2: 20, own 0; 3: 40, own 0.2·40 = 8; 4: 20.
 *   1 gets 10 for 3's purchase, own (6.25·13/17)/165 of it. Cash 155. Claims 400, 100.
 * Day 3: 5 spends 1000, 2 spends 400, 1 spends 600. Pool 200: (0, 60, 40, 0, 0, 100). Cash 155 + 200 = 355.
 *   Open claims 200 + 300 + 500: a fifth of each. 0: 10 + 80 = 90, own 0; 1: 10, own 10·60/200 = 3; 2: 20, own 20·40/200 = 4;
 *   3: 40 + 20 = 60, own 0; 4: 20, own 0.
 *   3 gets 50 for 5's purchase, 0 gets 20 + 30 for 2's and 1's. Own of them: 3 and 0 have in cash
 *   3: (40·13/17 + 20)·155/165, 0: (6.25·13/17 + 80)·155/165, over 355.
 *
 * Claims were paid 100 + 100 + 200 = 400, of which own 15 + 16 + 7 = 38. Rewards 15 + 20 + 10 + 100 = 145.
 * Paid per unit: claims of day 0 0.5 + 0.2 + 0.2 = 0.9, of day 1 0.4, of day 2 0.2; the own fee is 0.2/0.5 = 0.4 per unit, so
 * that 200·(0.9 − 0.4) = 100 of 400 is above the own fee.
 */
test('six members, ten purchases, by hand', () => {
  const loaded = scenarioOf(
    'horizon: 4\nmarket: {members: {initial: 6, frequency: {kind: poisson, rate: 1}, amount: {kind: lognormal, mean: 300, cv: 1}}}\n' +
      'scheme: {fee: 20%, poolShare: 0.5, cap: 0.5, payout: {kind: pool}, referral: {plan: unilevel, rates: [5%]}}\nagents: {}',
  );
  const model = compileModel(loaded);
  const drawn = new DrawnDays(4);
  drawn.start(model, model.agents!.crowd!, new Float64Array(4), 0);
  const { population, purchases } = drawn;
  const joins = [[NOBODY, 0, 0], [1, NOBODY], [], [3]];
  const bought: [number, number][][] = [
    [
      [0, 100],
      [1, 100],
      [2, 200],
    ],
    [
      [3, 400],
      [4, 200],
    ],
    [
      [0, 800],
      [3, 200],
    ],
    [
      [5, 1000],
      [2, 400],
      [1, 600],
    ],
  ];
  for (let t = 0; t < 4; t++) {
    population.firstOn[t] = population.count;
    for (const by of joins[t]) population.join(by);
    population.firstOn[t + 1] = population.count;
    drawn.firstOn[t] = purchases.length;
    for (const [member, yuan] of bought[t]) {
      purchases.push(member, 100 * yuan);
      drawn.turnover[t] += 100 * yuan;
      drawn.claims[t] += 50 * yuan;
      if (population.referrer[member] !== NOBODY) drawn.rewards[t] += 5 * yuan;
    }
    drawn.firstOn[t + 1] = purchases.length;
  }
  const days = new PaidDays(model);
  days.run(model, drawn, 4, 0);
  const settlement = new Settlement(4);
  settlement.settle(model, drawn, days, 3);

  const yuan = (field: number) => Array.from({ length: 6 }, (_, member) => settlement.of(member, field) / 100);
  expect(yuan(REBATES)).toEqual([125, 45, 90, 100, 40, 0]);
  expect(yuan(COMMISSIONS)).toEqual([65, 30, 0, 50, 0, 0]);
  expect(yuan(SPENT)).toEqual([900, 700, 600, 600, 200, 1000]);
  expect(settlement.aboveOwnFee / 100).toBeCloseTo(100, 8);

  const left = 13 / 17;
  const later = 155 / 165;
  const ownRewards =
    15 / 4 +
    (20 * 6.25) / 85 +
    (10 * 6.25 * left) / 165 +
    (50 * (40 * left + 20) * later) / 355 +
    (50 * (6.25 * left + 80) * later) / 355;
  expect(settlement.trace.own / 100).toBeCloseTo(38 + ownRewards, 8);

  /*
   * By period of joining: A = 0, 1, 2 on day 0, B = 3, 4 on day 1, C = 5 on day 3; four days are twelve periods, of which A is
   * the first, B the fourth, C the tenth. All are A's until day 1: A is paid 15.
   * Day 1: pool A 40, B 60; cash A 25, B 60. A is paid 100 and 20.
   * Day 2: pool A 80, B 20; cash A 25·13/17 + 80, B 60·13/17 + 20, of 165. A is paid 40 and 10, B 60.
   * Day 3: pool A 100, C 100; cash those times 155/165, A 100 more, C 100, of 355. A is paid 120 and 50, B 80 and 50.
   */
  const { cohorts } = settlement.trace;
  const [a, b, c] = [0, 3, 9];
  const cashA = (25 * left + 80) / 165;
  const cashB = (60 * left + 20) / 165;
  const wanted = [
    [a, a, 15 + 40 + (20 * 25) / 85 + 32 + 10 * cashA + 60 + (50 * (155 * cashA + 100)) / 355],
    [a, b, 60 + (20 * 60) / 85 + 8 + 10 * cashB + (50 * 155 * cashB) / 355],
    [a, c, 60 + (50 * 100) / 355],
    [b, a, 48 + 40 + (50 * (155 * cashA + 100)) / 355],
    [b, b, 12 + (50 * 155 * cashB) / 355],
    [b, c, 40 + (50 * 100) / 355],
  ];
  const matrix = new Float64Array(PERIODS * FUNDERS);
  for (const [payee, funder, money] of wanted) matrix[payee * FUNDERS + funder] = money;
  for (const [i, money] of matrix.entries()) expect(cohorts.paid[i] / 100).toBeCloseTo(money, 8);
  const ownOfB = (50 * (40 * left + 20) * later) / 355;
  expect(cohorts.own[a] / 100).toBeCloseTo(30 + ownRewards - ownOfB, 8);
  expect(cohorts.own[b] / 100).toBeCloseTo(8 + ownOfB, 8);
  expect(cohorts.own[c]).toBe(0);
  const laterMoney = wanted.reduce((sum, [payee, funder, money]) => sum + (funder > payee ? money : 0), 0);
  expect(cohorts.laterShare()).toBeCloseTo(laterMoney / 545, 10);
});

/** Who funded whom by period of joining, as summed up from the origin of every cent. */
function expectSameFunding({ trace, periods, members }: Settlement, { from, all }: ByClaim): void {
  const { cohorts } = trace;
  const paid = new Float64Array(PERIODS * FUNDERS);
  for (let payee = 0; payee < members; payee++) {
    const at = periods[payee] * FUNDERS;
    for (let funder = 0; funder < members; funder++) paid[at + periods[funder]] += from[payee][funder];
    paid[at + PERIODS] += from[payee].at(-1)!;
  }
  for (const [i, cents] of paid.entries()) {
    expect(Math.abs(cohorts.paid[i] - cents), `${i}`).toBeLessThan(1e-6 * (1 + all));
  }
  expect(cohorts.own.reduce((sum, own) => sum + own, 0)).toBeCloseTo(trace.own, 5);
  for (let period = 0; period < PERIODS; period++) {
    expect(cohorts.own[period]).toBeLessThanOrEqual(cohorts.paid[period * FUNDERS + period] + 1e-6 * (1 + all));
  }
}

test.each([
  ['paid at once', few('payout: {kind: instant, share: 9%}, referral: {plan: unilevel, rates: [2%, 1%]}')],
  ['fixed', few('cap: 0.6, payout: {kind: fixed, days: 20}, referral: {plan: unilevel, rates: [1%]}', 'capital: 500')],
])('what a period’s members were paid is what it came from: %s', (_, loaded) => {
  const model = compileModel(loaded);
  const paths = new AgentPaths(model);
  for (let path = 0; path < 20; path++) {
    paths.run(model, path);
    const { settlement } = paths;
    const received = new Float64Array(PERIODS);
    for (let i = 0; i < settlement.members; i++) {
      received[settlement.periods[i]] += settlement.of(i, REBATES) + settlement.of(i, COMMISSIONS);
    }
    for (let period = 0; period < PERIODS; period++) {
      const row = settlement.trace.cohorts.paid.subarray(period * FUNDERS, (period + 1) * FUNDERS);
      const short = row.reduce((sum, cents) => sum + cents, 0) - received[period];
      expect(short).toBeGreaterThan(-1e-3);
      expect(short).toBeLessThan(settlement.claims + 1e-3);
    }
  }
});

test('what cannot be traced has no funders', async () => {
  const { pyramid } = await simulate(few('payout: {kind: queue}'));
  expect(pyramid!.funding).toEqual([]);
  expect(pyramid!.laterMoneyShare.value).toBeNull();
  const traced = await simulate(few('payout: {kind: pool}'));
  const { funding, byJoining, laterMoneyShare } = traced.pyramid!;
  let [later, all] = [0, 0];
  for (const [payee, { received, from, fromNobody, own, day }] of funding.entries()) {
    expect(from.reduce((sum, money) => sum + money, fromNobody)).toBeCloseTo(received, 8);
    expect(own).toBeLessThanOrEqual(from[payee] + 1e-9);
    expect(day).toBe(byJoining[payee].day);
    // Up to the cents that are rounded down, fewer than there are purchases.
    expect(Math.abs(received - byJoining[payee].received.value!)).toBeLessThan(1);
    later += from.slice(payee + 1).reduce((sum, money) => sum + money, 0);
    all += received;
  }
  expect(laterMoneyShare.value).toBeCloseTo(later / all, 10); // one path
  expect(later).toBeGreaterThan(0);
});

describe('as claim by claim, with the origin of every cent in a table', () => {
  test.each([
    ['pool', few('payout: {kind: pool}')],
    ['pool whose claims fill', few('cap: 0.2, payout: {kind: pool}')],
    [
      'pool with a ceiling and rewards',
      few(
        'cap: 0.3, poolShare: 0.7, payout: {kind: pool, ceiling: 0.05}, referral: {plan: unilevel, rates: [1%, 0.5%]}',
      ),
    ],
    [
      'balance with a breaker',
      few('cap: 0.25, payout: {kind: balance, share: 0.2, breaker: {above: 1.5, share: 0.1}}'),
    ],
    [
      'fixed, shared when short',
      few(
        'cap: 0.5, poolShare: 0.6, payout: {kind: fixed, days: 9}, onShort: prorate',
        'capital: 300, costs: {fixed: 0.5, rate: 0.1%}',
      ),
    ],
    [
      'fixed until it fails',
      few(
        'cap: 0.8, poolShare: 0.6, payout: {kind: fixed, days: 30}, referral: {plan: unilevel, rates: [1%, 1%]}',
        'capital: 200',
      ),
    ],
    [
      'fees for joining and bonuses',
      few(
        'cap: 0.2, poolShare: 0.5, payout: {kind: pool}, referral: {plan: unilevel, rates: [0.5%], signUpFee: 20, headBonus: 7}',
      ),
    ],
    [
      'a binary plan with a cap and bonuses for pairs',
      few(
        'cap: 0.2, poolShare: 0.4, payout: {kind: pool}, referral: {plan: binary, bonus: 4%, pairBonus: 2, dailyCap: 15, signUpFee: 20, headBonus: 1}',
        'capital: 100',
      ),
    ],
    [
      'a binary plan until it fails',
      few('cap: 0.5, poolShare: 0.95, payout: {kind: pool}, referral: {plan: binary, bonus: 10%, pairBonus: 60}'),
    ],
    [
      'a matrix',
      few(
        'cap: 0.3, poolShare: 0.6, payout: {kind: fixed, days: 20}, onShort: prorate, referral: {plan: matrix, width: 2, depth: 3, rates: [2%, 1%, 1%]}',
        'capital: 300',
      ),
    ],
    [
      'ranks',
      few(
        'cap: 0.3, poolShare: 0.5, payout: {kind: pool}, referral: {plan: unilevel, rates: [1%], ranks: [{name: a, spent: 500, rates: [2%, 1%]}, {name: b, direct: 2, below: 3, rates: [3%, 2%, 1%]}]}',
        'capital: 50',
      ),
    ],
    ['whole units, remainders carried', few('cap: 0.3, unit: 250, payout: {kind: pool}')],
    ['whole units of each purchase', few('cap: 0.3, unit: {size: 100, carry: false}, payout: {kind: pool}')],
  ])('%s', (_, loaded) => {
    const model = compileModel(loaded);
    const paths = new AgentPaths(model);
    let failed = 0;
    let full = 0;
    for (let path = 0; path < 25; path++) {
      paths.run(model, path);
      const { settlement, days } = paths;
      const wanted = claimByClaim(loaded, path);
      expect(days.figure('failureDay')).toBe(wanted.failureDay);
      failed += Number(wanted.failureDay >= 0);
      for (let i = 0; i < settlement.members; i++) {
        full += Number(settlement.of(i, PROMISE) === ALL_PAID);
        const got = settlement.of(i, REBATES) + settlement.of(i, COMMISSIONS);
        const short = wanted.receipts[i] - got;
        expect(short).toBeGreaterThan(-1e-6 * (1 + wanted.all));
        expect(short).toBeLessThan(settlement.claims + 1e-6 * wanted.all);
      }
      // Each cent of rounding is at most as much as the whole of it.
      expect(Math.abs(settlement.trace.own - wanted.own)).toBeLessThan(1e-6 * (1 + wanted.all));
      expectSameFunding(settlement, wanted);
    }
    if (/fill|whole|bonuses/.test(_)) expect(full).toBeGreaterThan(0);
    if (/fails/.test(_)) expect(failed).toBeGreaterThan(5);
  });
});
