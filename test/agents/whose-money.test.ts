import { describe, expect, test } from 'vitest';
import { ALL_PAID, COMMISSIONS, PROMISE, REBATES, SPENT } from '../../sim/agents/accounts.ts';
import { AgentPaths } from '../../sim/agents/agent-path.ts';
import { DrawnDays } from '../../sim/agents/drawn-days.ts';
import { PaidDays } from '../../sim/agents/paid-days.ts';
import { Settlement } from '../../sim/agents/settlement.ts';
import { NOBODY } from '../../sim/market/referrer/population.ts';
import { compileModel } from '../../sim/model/compile-model.ts';
import { scenarioOf } from '../model/scenario-of.ts';
import { claimByClaim } from './claim-by-claim.ts';

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
    }
    if (/fill|whole|bonuses/.test(_)) expect(full).toBeGreaterThan(0);
    if (/fails/.test(_)) expect(failed).toBeGreaterThan(5);
  });
});
