import { expect, test } from 'vitest';
import { AgentPaths } from '../../sim/agents/agent-path.ts';
import { compileModel } from '../../sim/model/compile-model.ts';
import { meanAndError } from '../agents/near.ts';
import { scenarioOf } from '../model/scenario-of.ts';
import { enginePath } from '../path/engine.ts';

const PATHS = 12;

test.each([
  ['pool', 'cap: 0.3, payout: {kind: pool}'],
  ['balance', 'cap: 0.3, payout: {kind: balance, share: 0.1}'],
  ['fixed, shared when short', 'payout: {kind: fixed, days: 90}, onShort: prorate'],
])('200,000 members one by one come to what the whole comes to: %s', (_, scheme) => {
  const loaded = scenarioOf(
    `horizon: 365\nmarket: {members: {initial: 20_000, growth: {kind: logistic, capacity: 200_000, rate: 0.03}, frequency: {kind: poisson, rate: 0.033}, amount: {kind: lognormal, mean: 300, cv: 1}, purchases: drawn}}\n` +
      `scheme: {fee: 16%, ${scheme}}\noperator: {capital: 100_000}\nagents: {members: 200_000, referrer: {kind: uniform}}`,
  );
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
  expect(paths.settlement.members).toBeGreaterThan(199_000);
  for (const figure of [0, 1, 2]) {
    const [one, whole] = [
      meanAndError(seen.map((path) => path.one[figure])),
      meanAndError(seen.map((path) => path.whole[figure])),
    ];
    // Claims are whole cents: up to a twentieth of a cent more on each.
    const allowed = 3 * Math.hypot(one.error, whole.error) + 1e-5 * whole.mean;
    expect(Math.abs(one.mean - whole.mean), `${one.mean} against ${whole.mean}`).toBeLessThanOrEqual(allowed);
  }
});
