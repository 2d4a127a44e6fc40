import { expect, test } from 'vitest';
import { AgentPaths } from '../../sim/agents/agent-path.ts';
import { withMeasuredRewards } from '../../sim/agents/measured-rewards.ts';
import { compileModel } from '../../sim/model/compile-model.ts';
import { fieldAt } from '../../sim/path/path-block.ts';
import { simulate } from '../../sim/simulate.ts';
import { scenarioOf } from '../model/scenario-of.ts';
import { meanAndError } from './near.ts';

const town = (referral: string, more = '') =>
  scenarioOf(
    `horizon: 240\npaths: 400\nmarket: {members: {initial: 40, growth: {kind: linear, slope: 4}, frequency: {kind: poisson, rate: 0.1}, amount: {kind: lognormal, mean: 300, cv: 1}, purchases: drawn, churn: 0.001${more}}}\n` +
      `scheme: {fee: 20%, poolShare: 0.2, payout: {kind: pool}, referral: ${referral}}\noperator: {capital: 50_000}\nagents: {referrer: {kind: uniform, organic: 0.1}}`,
  );

/** Rewards and cash of whole paths, and of paths whose members are followed. */
async function both(loaded: ReturnType<typeof scenarioOf>) {
  const whole: Record<'rewards' | 'cash', number[]> = { rewards: [], cash: [] };
  const result = await simulate(loaded, {
    onBlock({ rows, count }) {
      for (let i = 0; i < count; i++) {
        const at = (rows.length / count) * i;
        for (const field of ['rewards', 'cash'] as const) whole[field].push(rows[at + fieldAt[field]]);
      }
    },
  });
  const model = compileModel(loaded);
  const paths = new AgentPaths(model);
  const one: typeof whole = { rewards: [], cash: [] };
  // Not those from which it was measured.
  for (let path = 1000; path < 1200; path++) {
    paths.run(model, path);
    for (const field of ['rewards', 'cash'] as const) one[field].push(paths.days.figure(field));
  }
  return { result, whole, one };
}

test.each([
  ['binary', '{plan: binary, bonus: 3%, pairBonus: 10, dailyCap: 400, signUpFee: 50, headBonus: 5}'],
  ['ranks', '{plan: unilevel, rates: [1%], ranks: [{name: a, spent: 3000, direct: 2, rates: [3%, 2%]}]}'],
])('%s: the whole pays what members one by one come to', async (_, referral) => {
  const { whole, one, result } = await both(town(referral));
  for (const field of ['rewards', 'cash'] as const) {
    const [a, b] = [meanAndError(whole[field]), meanAndError(one[field])];
    // What is measured on 16 paths has an error of its own.
    const error = Math.hypot(a.error, b.error, Math.sqrt(b.variance / 16));
    expect(Math.abs(a.mean - b.mean), `${field}: ${a.mean} against ${b.mean} ± ${error}`).toBeLessThan(3 * error);
  }
  expect(result.conservation.worst).toBeLessThan(1e-9);
  expect(meanAndError(one.rewards).mean).toBeGreaterThan(10_000);
});

test('what hangs on no one’s place is not measured', () => {
  for (const referral of [
    '{plan: unilevel, rates: [1%, 1%]}',
    '{plan: matrix, width: 3, depth: 2, rates: [1%, 1%], headBonus: 5}',
  ]) {
    const model = compileModel(town(referral));
    expect(withMeasuredRewards(model)).toBe(model);
    expect(model.rewardRate).toBeCloseTo(0.02, 15);
  }
});

test('numbers that are drawn leave what has been measured', async () => {
  const binary = '{plan: binary, bonus: 3%}';
  const sure = await simulate(town(binary));
  const loaded = town(binary.replace('3%', '{dist: uniform, min: 2.9%, max: 3.1%}'));
  const drawn = await simulate(loaded);
  expect(drawn.operator.rewards.value! / sure.operator.rewards.value!).toBeCloseTo(1, 1);
});
