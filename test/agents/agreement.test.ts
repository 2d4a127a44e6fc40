import { describe, expect, test } from 'vitest';
import { COMMISSIONS, REBATES, SPENT } from '../../sim/agents/accounts.ts';
import { AgentPaths } from '../../sim/agents/agent-path.ts';
import { compileModel } from '../../sim/model/compile-model.ts';
import type { RowField } from '../../sim/path/path-block.ts';
import { scenarioOf } from '../model/scenario-of.ts';
import { enginePath } from '../path/engine.ts';
import { meanAndError } from './near.ts';

const market = (more: string, frequency = '{kind: poisson, rate: 0.05}') =>
  `market: {members: {initial: 60, growth: {kind: exponential, rate: 0.01}, frequency: ${frequency}, amount: {kind: lognormal, mean: 300, cv: 1}, purchases: drawn, ${more}}}`;

/** Claims are rounded to whole cents: a twentieth of a cent on the mean claim of 90 yuan. */
const CENTS = 1e-5;

const agents = 'agents: {referrer: {kind: none}}';

/** Each payout rule, and what makes turnover move. */
const cases: [name: string, market: string, scheme: string, rest: string, frequency?: string][] = [
  ['pool', 'churn: 0.002', 'cap: 0.3, payout: {kind: pool}', ''],
  ['balance', 'churn: 0.002', 'cap: 0.3, payout: {kind: balance, share: 0.1}', ''],
  ['fixed, shared when short', '', 'payout: {kind: fixed, days: 60}, onShort: prorate', 'operator: {capital: 20_000}'],
  ['fixed until it fails', '', 'cap: 0.5, payout: {kind: fixed, days: 60}', 'operator: {capital: 20_000}'],
  [
    'heavy and light buyers',
    'churn: 0.002',
    'cap: 0.3, payout: {kind: pool}',
    '',
    '{kind: gamma-poisson, r: 0.4, alpha: 8}',
  ],
  [
    'heavy and light buyers with noise and seasons',
    'noise: {sd: 0.05, reversion: 0.1}, seasonality: {weekly: [1, 1, 1, 1, 1, 2, 2]}',
    'payout: {kind: pool}',
    '',
    '{kind: gamma-poisson, r: 2, alpha: 40}',
  ],
  [
    'buyers who drop out',
    'churn: 0.002, seasonality: {weekly: [1, 1, 1, 1, 1, 2, 2]}',
    'cap: 0.3, payout: {kind: pool}',
    '',
    '{kind: bg-nbd, r: 0.5, alpha: 10, a: 0.8, b: 2.4}',
  ],
  ['queue', '', 'cap: 0.3, payout: {kind: queue}', ''],
  ['declining', '', 'payout: {kind: declining, rate: 0.004}, onShort: prorate', 'operator: {capital: 20_000}'],
  ['milestone', '', 'cap: 0.2, payout: {kind: milestone, stages: [{age: 30, share: 0.5}, {age: 60, share: 0.5}]}', ''],
  ['instant', '', 'payout: {kind: instant, share: 10%}', ''],
  [
    'noise, seasons and costs',
    'noise: {sd: 0.05, reversion: 0.1}, seasonality: {weekly: [1, 1, 1, 1, 1, 2, 2]}',
    'payout: {kind: pool}',
    'operator: {capital: 1000, costs: {rate: 1%}}\nfailure: {closed: {hazard: 0.002}}',
  ],
];

describe('members one by one come to what the whole comes to', () => {
  test.each(cases)('%s', (_, more, scheme, rest, frequency) => {
    const loaded = scenarioOf(
      `horizon: 180\n${market(more, frequency)}\nscheme: {fee: 16%, ${scheme}}\n${rest}\n${agents}`,
    );
    const model = compileModel(loaded);
    const paths = new AgentPaths(model);
    const each = { one: {} as Record<string, number[]>, whole: {} as Record<string, number[]> };
    const keep = (into: Record<string, number[]>, name: string, value: number) => {
      into[name] ??= [];
      into[name].push(value);
    };
    for (let path = 0; path < 400; path++) {
      paths.run(model, path);
      const { row } = enginePath(loaded, path);
      const figures = ['turnover', 'paid', 'cash'] as const satisfies readonly RowField[];
      for (const field of figures) {
        keep(each.one, field, paths.days.figure(field));
        keep(each.whole, field, row[field]);
      }
      keep(each.one, 'recovery', paths.days.figure('paid') / paths.days.figure('issued'));
      keep(each.whole, 'recovery', row.paid / row.issued);
    }
    for (const name of Object.keys(each.one)) {
      const [one, whole] = [meanAndError(each.one[name]), meanAndError(each.whole[name])];
      const error = Math.hypot(one.error, whole.error);
      expect(
        Math.abs(one.mean - whole.mean),
        `${name}: ${one.mean} against ${whole.mean} ± ${error}`,
      ).toBeLessThanOrEqual(3 * error + CENTS * Math.abs(whole.mean));
      // The spread is the same too, but where the whole draws purchases as if no one dropped out.
      if (name !== 'turnover' || frequency?.includes('bg-nbd')) continue;
      expect(one.variance / whole.variance).toBeGreaterThan(0.6);
      expect(one.variance / whole.variance).toBeLessThan(1.7);
    }
  });
});

test('members who stand for several: the same market, in fewer members', () => {
  const text = (members: number) =>
    `horizon: 90\nmarket: {members: {initial: 4000, growth: {kind: linear, slope: 20}, frequency: {kind: poisson, rate: 0.05}, amount: {kind: constant, value: 300}}}\n` +
    `scheme: {fee: 16%, payout: {kind: pool}}\nagents: {members: ${members}, referrer: {kind: uniform}}`;
  const [all, few] = [10_000, 500].map((members) => {
    const model = compileModel(scenarioOf(text(members)));
    const paths = new AgentPaths(model);
    const sums = Array.from({ length: 60 }, (_, path) => {
      paths.run(model, path);
      return paths.days.figure('turnover');
    });
    return { sums, standsFor: paths.drawn.standsFor, members: paths.settlement.members };
  });
  expect(all.standsFor).toBe(1);
  expect(few.standsFor).toBeCloseTo(5780 / 500, 12);
  expect([all.members, few.members]).toEqual([5780, 500]);
  const [a, b] = [meanAndError(all.sums), meanAndError(few.sums)];
  expect(Math.abs(a.mean - b.mean)).toBeLessThan(4 * Math.hypot(a.error, b.error));
});

test('the money of all members is what was paid out, to less than a cent a claim, and in whole cents', () => {
  for (const scheme of [
    'payout: {kind: pool}',
    'cap: 0.3, unit: 200, payout: {kind: pool}',
    'payout: {kind: fixed, days: 60}',
  ]) {
    const loaded = scenarioOf(
      `horizon: 120\n${market('churn: 0.001')}\nscheme: {fee: 16%, ${scheme}, poolShare: 0.7, referral: {plan: unilevel, rates: [1%, 0.33%], headBonus: 1, signUpFee: 10}}\noperator: {capital: 5000}\nagents: {}`,
    );
    const model = compileModel(loaded);
    const paths = new AgentPaths(model);
    for (let path = 0; path < 20; path++) {
      paths.run(model, path);
      const { settlement, days } = paths;
      const all = (field: number) =>
        Array.from({ length: settlement.members }, (_, member) => settlement.of(member, field));
      const sum = (field: number) => all(field).reduce((a, b) => a + b, 0);
      const rounding = 100 * days.figure('paid') - sum(REBATES);
      expect(rounding).toBeGreaterThan(-1e-3 * (1 + settlement.claims));
      expect(rounding).toBeLessThan(settlement.claims);
      expect(sum(COMMISSIONS)).toBeCloseTo(100 * days.figure('rewards'), 3);
      expect(sum(COMMISSIONS)).toBe(settlement.forHeads + settlement.forSpending);
      for (const field of [REBATES, COMMISSIONS, SPENT]) expect(all(field).every(Number.isInteger)).toBe(true);
      expect(sum(SPENT)).toBeCloseTo(100 * days.figure('turnover'), 3);
    }
  }
});
