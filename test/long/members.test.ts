import { describe, expect, test } from 'vitest';
import { COMMISSIONS, REBATES, SPENT } from '../../sim/agents/accounts.ts';
import { AgentPaths } from '../../sim/agents/agent-path.ts';
import { claimOf } from '../../sim/agents/claim-of.ts';
import { type CompiledModel, compileModel } from '../../sim/model/compile-model.ts';
import { INSTANT } from '../../sim/schemes/staged/claims/rule-code.ts';
import { meanAndError } from '../agents/near.ts';
import { scenarioOf } from '../model/scenario-of.ts';
import { enginePath } from '../path/engine.ts';

const PATHS = 8;

/** Claims are whole cents: up to a twentieth of a cent more on each, of 90 yuan at least. */
const CENTS = 1e-5;

/** Every payout rule; those that owe with the money running out, so that members also differ in what they are short of. */
const rules: [name: string, scheme: string][] = [
  ['pool', 'cap: 0.3, payout: {kind: pool}'],
  ['pool with a ceiling', 'cap: 0.3, payout: {kind: pool, ceiling: 0.004}'],
  ['balance', 'cap: 0.3, payout: {kind: balance, share: 0.1}'],
  ['balance with a breaker', 'cap: 0.3, payout: {kind: balance, share: 0.1, breaker: {above: 3, share: 0.02}}'],
  ['queue', 'cap: 0.3, payout: {kind: queue}'],
  ['fixed, shared when short', 'payout: {kind: fixed, days: 90}, onShort: prorate'],
  ['fixed until it fails', 'cap: 0.5, payout: {kind: fixed, days: 90}'],
  ['declining', 'payout: {kind: declining, rate: 0.004}, onShort: prorate'],
  [
    'milestone',
    'cap: 0.3, payout: {kind: milestone, stages: [{age: 30, share: 0.5}, {age: 120, share: 0.5}]}, onShort: prorate',
  ],
  [
    'stages',
    'cap: 0.3, payout: {kind: stages, window: 30, trigger: 0.2, fallback: 60, shares: [0.2, 0.3], exit: full}, onShort: prorate',
  ],
  ['instant', 'payout: {kind: instant, share: 10%}'],
  [
    'a schedule',
    'cap: 0.3, payout: {schedule: [{from: 0, kind: fixed, days: 90}, {from: 120, kind: pool}, {from: 240, kind: balance, share: 0.1}]}, onShort: prorate',
  ],
];

/** Rewards on two levels and for joining. The whole takes every buyer to have two levels above, so that it does not hold for founders. */
const REWARDS = ', referral: {plan: unilevel, rates: [0.5%, 0.25%], signUpFee: 10, headBonus: 5}';

/** A town of 200,000 in a year. */
const town = (scheme: string, rewards = '') =>
  scenarioOf(
    `horizon: 365
market: {members: {initial: 20_000, growth: {kind: logistic, capacity: 200_000, rate: 0.03}, frequency: {kind: poisson, rate: 0.033}, amount: {kind: lognormal, mean: 300, cv: 1}, purchases: drawn}}
scheme: {fee: 16%, poolShare: 0.9, ${scheme}${rewards}}
operator: {capital: 100_000}
failure: {illiquid: ${!scheme.includes('prorate')}}
agents: {members: 200_000, referrer: {kind: uniform}}`,
  );

const last = ({ days }: AgentPaths, { horizon }: CompiledModel): number => {
  const failed = days.figure('failureDay');
  return failed < 0 ? horizon - 1 : failed;
};

/**
 * The money of each member of the path that was run last, claim by claim: rebates are what the claims' days were paid,
 * rounded down by less than a cent a claim; all of it together is what the run paid out.
 */
function expectEachMembersMoney(paths: AgentPaths, model: CompiledModel): void {
  const { drawn, days, settlement } = paths;
  const { purchases, standsFor } = drawn;
  expect(standsFor).toBe(1);
  const { members } = settlement;
  const exact = new Float64Array(members);
  const claims = new Float64Array(members);
  const spent = new Float64Array(members);
  const remainder = new Float64Array(members + 2);
  const instant = model.rules.code[0] === INSTANT;
  for (let t = 0; t <= last(paths, model); t++) {
    for (let i = drawn.firstOn[t]; i < drawn.firstOn[t + 1]; i++) {
      const member = purchases.member[i];
      const cents = purchases.centsOf(i);
      spent[member] += cents;
      exact[member] += instant
        ? cents * model.rules.rate[0]
        : claimOf(model.agents!, remainder, member, cents) * days.received(t);
      claims[member]++;
    }
  }
  let wrong = 0;
  let rebates = 0;
  let rewards = 0;
  for (let member = 0; member < members; member++) {
    const [got, reward] = [settlement.of(member, REBATES), settlement.of(member, COMMISSIONS)];
    const missing = exact[member] - got;
    const whole = Number.isInteger(got) && Number.isInteger(reward) && settlement.of(member, SPENT) === spent[member];
    // A claim that is all but a billionth paid counts as full: that is less than a cent here.
    if (!whole || missing < -0.01 || missing > claims[member]) wrong++;
    rebates += got;
    rewards += reward;
  }
  expect(wrong).toBe(0);
  // The rounding account: never negative but for rounding, and at most a cent a claim.
  const rounding = 100 * days.figure('paid') - rebates;
  expect(rounding).toBeGreaterThan(-1);
  expect(rounding).toBeLessThanOrEqual(settlement.claims);
  // Rewards are whole cents before they are paid, so that nothing is left of them unless they are cut.
  expect(rewards).toBe(settlement.forHeads + settlement.forSpending);
  const cut = 100 * days.figure('rewards') - rewards;
  expect(cut).toBeGreaterThan(-1);
  expect(cut).toBeLessThanOrEqual(2 * settlement.claims + members);
}

describe('200,000 members one by one', () => {
  test.each(rules)('%s: come to what the whole comes to', (_, scheme) => {
    const loaded = town(scheme);
    const model = compileModel(loaded);
    const paths = new AgentPaths(model);
    const seen = Array.from({ length: PATHS }, (_, path) => {
      paths.run(model, path);
      const { row } = enginePath(loaded, path);
      const of = (paid: number, issued: number, turnover: number) => [turnover, paid, paid / issued];
      const { days } = paths;
      return {
        one: of(days.figure('paid'), days.figure('issued'), days.figure('turnover')),
        whole: of(row.paid, row.issued, row.turnover),
      };
    });
    if (paths.days.figure('failureDay') < 0) expect(paths.settlement.members).toBeGreaterThan(199_000);
    for (const figure of [0, 1, 2]) {
      const [one, whole] = [
        meanAndError(seen.map((path) => path.one[figure])),
        meanAndError(seen.map((path) => path.whole[figure])),
      ];
      const allowed = 3 * Math.hypot(one.error, whole.error) + CENTS * whole.mean;
      expect(Math.abs(one.mean - whole.mean), `${one.mean} against ${whole.mean}`).toBeLessThanOrEqual(allowed);
    }
  });

  test.each(rules)('%s: with rewards, each has their cents', (_, scheme) => {
    const model = compileModel(town(scheme, REWARDS));
    const paths = new AgentPaths(model);
    paths.run(model, 0);
    expectEachMembersMoney(paths, model);
  });
});
